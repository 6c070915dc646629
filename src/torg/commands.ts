import type { Command } from './command.ts'

export interface Listed {
  name: string
  about: string
  /** Each command is loaded alone, so that one works where another's part of the program does not. */
  load(): Promise<Command>
}

export const COMMANDS: readonly Listed[] = [
  { name: 'migrate', about: 'bring the tables up to this version', load: async () => (await import('./migrate.ts')).migrateCommand },
  { name: 'content load', about: 'load a content pack', load: async () => (await import('./content-load.ts')).contentLoad },
  {
    name: 'content check',
    about: 'check a content pack, change nothing',
    load: async () => (await import('./content-check.ts')).contentCheck,
  },
  { name: 'content export', about: 'write the content as a pack', load: async () => (await import('./content-export.ts')).contentExport },
  {
    name: 'cases import',
    about: 'register political cases from a table',
    load: async () => (await import('./cases-import.ts')).casesImport,
  },
  {
    name: 'activities import',
    about: 'take in activities from a CSV file, or see what would happen',
    load: async () => (await import('./activities-import.ts')).activitiesImport,
  },
  { name: 'user list', about: 'who has an account, and with which roles', load: async () => (await import('./user-list.ts')).userList },
  { name: 'user grant', about: 'give an account a role', load: async () => (await import('./user-grant.ts')).userGrant },
  { name: 'user show', about: 'one account, with every role it has had', load: async () => (await import('./user-show.ts')).userShow },
  { name: 'user revoke', about: 'take a role back', load: async () => (await import('./user-revoke.ts')).userRevoke },
  {
    name: 'user end',
    about: 'somebody has left: sign out, take roles, shut out',
    load: async () => (await import('./user-end.ts')).userEnd,
  },
  {
    name: 'user reopen',
    about: 'let somebody who was ended sign in again',
    load: async () => (await import('./user-reopen.ts')).userReopen,
  },
  { name: 'user erase', about: 'forget whose an ended account was', load: async () => (await import('./user-erase.ts')).userErase },
  {
    name: 'retention run',
    about: 'delete what is kept no longer, or count it',
    load: async () => (await import('./retention-run.ts')).retentionRun,
  },
  { name: 'backup', about: 'write the whole database to a file', load: async () => (await import('./backup.ts')).backup },
  { name: 'restore', about: 'put a backup into an empty database', load: async () => (await import('./restore.ts')).restore },
  { name: 'doctor', about: 'say what is well and what to mend', load: async () => (await import('./doctor.ts')).doctor },
  { name: 'routes', about: 'list every address the program answers', load: async () => (await import('./routes.ts')).routes },
  { name: 'openapi', about: 'print the OpenAPI document', load: async () => (await import('./openapi.ts')).openapi },
]
