import type { Context } from 'hono'
import { forgetApprover } from '../../hubs/edit/index.ts'
import { endAccount, eraseAccount, reopenAccount } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { machineNow } from '../../platform/time/index.ts'
import { lineOf } from '../form/typed-values.ts'
import { workPaths } from '../work-paths.ts'
import { isClosed, stateOf, SURE, type AccountState } from './account-state.ts'
import { AccountView } from './account-view.tsx'

type C = Context<Env>

/** `POST …/slutt`: somebody has left. Sent twice, it is done once. */
export async function closeAccount(c: C): Promise<Response> {
  const state = await stateOf(c)
  const { work, account } = state
  if (isClosed(state)) return done(c, state, 'avsluttet')
  return answering(c, state, async () => {
    await endAccount(c.get('deps').db, { accountId: account.id, by: work.who, today: work.today }, machineNow())
    return 'avsluttet'
  })
}

export async function openAccount(c: C): Promise<Response> {
  const state = { ...(await stateOf(c)), typed: await sentForm(c) }
  if (!isClosed(state)) return done(c, state, 'apnet')
  return answering(c, state, async () => {
    const because = lineOf(state.typed, 'reason')
    await reopenAccount(c.get('deps').db, { accountId: state.account.id, by: state.work.who, because }, machineNow())
    return 'apnet'
  })
}

export async function forgetAccount(c: C): Promise<Response> {
  const state = { ...(await stateOf(c)), typed: await sentForm(c) }
  const { work, account, typed } = state
  if (lineOf(typed, SURE) === '')
    return c.html(<AccountView state={{ ...state, errors: [{ field: SURE, text: work.t.grants.end.needSure }] }} />, 422)
  return answering(c, state, async () => {
    await eraseAccount(c.get('deps').db, { accountId: account.id, by: work.who, elsewhere: forgetApprover }, machineNow())
    return 'slettet'
  })
}

/** What is refused is said on the page, at its field where it has one. */
async function answering(c: C, state: AccountState, act: () => Promise<string>): Promise<Response> {
  try {
    return done(c, state, await act())
  } catch (error) {
    if (!(error instanceof Fault) || (error.fault !== 'conflict' && error.fault !== 'invalid')) throw error
    const text = `${error.says[state.work.lang]}.`
    return c.html(<AccountView state={{ ...state, errors: [{ field: error.fields[0]?.field ?? null, text }] }} />, error.status)
  }
}

const done = (c: C, { work, account }: AccountState, what: string) =>
  c.redirect(work.ui.href(`${workPaths.rolesOf(account.id)}?gjort=${what}`), 303)
