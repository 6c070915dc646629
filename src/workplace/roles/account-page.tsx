import type { Context } from 'hono'
import { grantRole, parseRole, parseScope, revokeRole } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { machineNow } from '../../platform/time/index.ts'
import { errorsOf } from '../form/form-errors.ts'
import { typedDayFrom } from '../form/typed-from.ts'
import { lineOf } from '../form/typed-values.ts'
import { workSaid } from '../texts.ts'
import type { Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'
import { stateOf, type AccountState } from './account-state.ts'
import { AccountView } from './account-view.tsx'
import { readGrant, TAKEN } from './read-grant.ts'

type C = Context<Env>

/** `/arbeid/roller/:id`: what one person may do, and has been able to do. */
export async function accountRolesPage(c: C): Promise<Response> {
  const state = await stateOf(c)
  const typed = { from: typedDayFrom(state.work.today) }
  return c.html(<AccountView state={{ ...state, typed, done: DONE.get(c.req.query('gjort') ?? '') ?? null }} />)
}

const DONE = new Map<string, NonNullable<AccountState['done']>>([
  ['gitt', 'given'],
  ['trukket', 'taken'],
  ['avsluttet', 'closed'],
  ['apnet', 'opened'],
  ['slettet', 'forgotten'],
])

/** Gives a role. Sent twice, it is given once. */
export async function giveRole(c: C): Promise<Response> {
  const state = { ...(await stateOf(c)), typed: await sentForm(c) }
  const { work, account, typed } = state
  const { grant, faults } = readGrant(typed, state)
  if (grant === null) return c.html(<AccountView state={{ ...state, errors: errorsOf(faults) }} />, 422)
  const isThere = state.grants.some(
    ({ role, scope, validFrom, validTo, revokedAt }) =>
      revokedAt === null && role === grant.role && scope === grant.scope && validFrom === grant.validFrom && validTo === grant.validTo,
  )
  try {
    if (!isThere) await grantRole(c.get('deps').db, { ...grant, accountId: account.id, by: byOf(work) }, machineNow())
    return c.redirect(work.ui.href(`${workPaths.rolesOf(account.id)}?gjort=gitt`), 303)
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return c.html(<AccountView state={{ ...state, errors: [{ field: 'role', text: `${error.says[work.lang]}.` }] }} />, 422)
  }
}

/** Takes a role back at once. Sent twice, it is taken once. */
export async function takeRole(c: C): Promise<Response> {
  const state = await stateOf(c)
  const { work, account } = state
  const typed = await sentForm(c)
  const [roleWord = '', scopeWord = ''] = lineOf(typed, TAKEN).split(' ')
  const [role, scope] = [parseRole(roleWord), parseScope(scopeWord)]
  if (role === null || scope === null) throw notFound(workSaid((t) => t.grants.noSuch))
  try {
    await revokeRole(c.get('deps').db, { accountId: account.id, role, scope, by: byOf(work), today: work.today }, machineNow())
  } catch (error) {
    if (!(error instanceof Fault) || (error.fault !== 'conflict' && error.fault !== 'not-found')) throw error
    const wasThere = state.grants.some((grant) => grant.role === role && grant.scope === scope)
    if (error.fault === 'conflict') {
      return c.html(<AccountView state={{ ...state, errors: [{ field: null, text: `${error.says[work.lang]}.` }] }} />, 409)
    }
    if (!wasThere) throw error
  }
  return c.redirect(work.ui.href(`${workPaths.rolesOf(account.id)}?gjort=trukket`), 303)
}

const byOf = ({ who }: Work) => ({ id: who.id, name: who.name })
