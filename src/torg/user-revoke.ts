import { findAccount, revokeRole, shortId } from '../people/index.ts'
import { machineNow } from '../platform/time/index.ts'
import { say, type Command } from './command.ts'
import { COMMAND_LINE, ROLE_HELP, roleAndScope } from './role-words.ts'
import { withTown } from './town.ts'

export const userRevoke: Command = {
  usage: 'torg user revoke ACCOUNT ROLE SCOPE',
  help: `Takes a role back, with effect at once. The grant stays in the history.\n${ROLE_HELP}`,
  words: 3,
  run: ({ words: [accountWord = '', roleWord = '', scopeWord = ''] }) =>
    withTown(async ({ db }) => {
      const given = await roleAndScope(db, roleWord, scopeWord)
      const account = await findAccount(db, accountWord)
      await revokeRole(db, { ...given, accountId: account.id, by: COMMAND_LINE }, machineNow())
      say(`${account.name} (${shortId(account.id)}) is no longer ${given.role} of ${given.scope}`)
    }),
}
