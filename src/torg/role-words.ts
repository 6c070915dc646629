import { rolePlaces } from '../bodies/index.ts'
import { fits, HELD_AT, parseRole, parseScope, placeOf, providerKindFor, ROLES, type Role, type Scope } from '../people/index.ts'
import type { Day } from '../platform/time/index.ts'
import { WrongUse } from './command.ts'
import type { Town } from './town.ts'

const EXAMPLES = {
  municipality: 'municipality',
  hub: 'hub:tofte',
  provider: 'provider:kulturskolen',
  body: 'body:lsu-tofte',
  service: 'service:…',
}

export const ROLE_HELP = `ROLE and where it can be held:
${ROLES.map((role) => `  ${role.padEnd(24)} ${HELD_AT[role].map((kind) => EXAMPLES[kind]).join(', ')}`).join('\n')}
SCOPE is municipality, or a sort and its address on the web.`

/** What was written for role and scope: they must fit each other, and the place must exist. */
export async function roleAndScope(
  { db, today }: Pick<Town, 'db'> & { today: Day },
  [roleWord, scopeWord]: readonly [string, string],
): Promise<{ role: Role; scope: Scope }> {
  const role = parseRole(roleWord)
  const scope = parseScope(scopeWord)
  if (role === null || scope === null) throw new WrongUse(`${role === null ? roleWord : scopeWord} is not known\n${ROLE_HELP}`)
  if (!fits(role, scope)) throw new WrongUse(`${role} cannot be held at ${scope}\n${ROLE_HELP}`)
  const asked = placeOf(scope)
  if (asked === null) return { role, scope }
  const place = (await rolePlaces(db, today, 'en')).find(({ kind, slug }) => kind === asked.kind && slug === asked.slug)
  if (place === undefined) throw new WrongUse(`there is no ${asked.kind} ${asked.slug}`)
  const needed = providerKindFor(role)
  if (needed !== null && place.providerKind !== needed)
    throw new WrongUse(`${asked.slug} is no ${needed.replaceAll('_', ' ')}, so nobody is its ${role}`)
  return { role, scope }
}

/** Whoever sits at the server has no account: the history names the command line. */
export const COMMAND_LINE = { id: null, name: 'torg user' }
