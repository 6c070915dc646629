import type { Db } from '../platform/database/index.ts'
import { parseRole, parseScope, ROLES, type Role, type Scope } from '../people/index.ts'
import { WrongUse } from './command.ts'

export const ROLE_HELP = `ROLE is one of ${ROLES.join(', ')}.
SCOPE is municipality, or hub: and the hub's address, as in hub:tofte.`

/** What was written for role and scope; the hub must exist. */
export async function roleAndScope(db: Db, roleWord: string, scopeWord: string): Promise<{ role: Role; scope: Scope }> {
  const role = parseRole(roleWord)
  const scope = parseScope(scopeWord)
  if (role === null || scope === null) throw new WrongUse(`${role === null ? roleWord : scopeWord} is not known\n${ROLE_HELP}`)
  if (scope !== 'municipality') {
    const slug = scope.slice('hub:'.length)
    const hub = await db.selectFrom('hub').select('slug').where('slug', '=', slug).executeTakeFirst()
    if (hub === undefined) throw new WrongUse(`there is no hub ${slug}`)
  }
  return { role, scope }
}

/** Whoever sits at the server has no account: the history names the command line. */
export const COMMAND_LINE = { id: null, name: 'torg user' }
