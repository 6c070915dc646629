import type { Context } from 'hono'
import { findAccount, findOrganisation, membersOf, recordView, registeredOf, stepsOf, waitingTakeOvers } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { machineNow } from '../../platform/time/index.ts'
import { workSaid } from '../texts.ts'
import { workOf } from '../work.ts'
import type { State } from './organisation-state.ts'
import { OrganisationView } from './organisation-view.tsx'

type C = Context<Env>

const SAID = new Map<string, State['said']>([
  ['avgjort', 'decided'],
  ['spurt', 'invited'],
  ['ute', 'removed'],
  ['endret', 'amended'],
  ['her', 'here'],
])

/** The organisation of the address. Whoever opens it is noted: it names who has a role. Throws `not-found`. */
export async function openOrganisation(c: C): Promise<State> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const organisation = await findOrganisation(db, c.req.param('id') ?? '', work.today)
  if (organisation === null) throw notFound(workSaid((t) => t.organisations.noSuch))
  const { id } = organisation
  const [members, takeOvers, past, registered] = await Promise.all([
    membersOf(db, id, work.today),
    waitingTakeOvers(db, id),
    stepsOf(db, id),
    registeredOf(db, id),
  ])
  const hasRegister = c.get('deps').config.registerUrl !== null
  const accounts = await Promise.all(past.map(async ({ byStaff }) => (byStaff === null ? null : findAccount(db, byStaff))))
  const steps = past.map((step, k) => ({ ...step, by: accounts[k]?.name ?? null }))
  await recordView(db, { actor: work.who.id, subject: `organisation:${id}`, at: new Date(machineNow()) })
  const said = SAID.get(c.req.query('gjort') ?? '') ?? null
  return { work, organisation, members, takeOvers, registered, hasRegister, steps, said, form: null, typed: {}, errors: [] }
}

export const show = (c: C, state: State) => c.html(<OrganisationView state={state} />, state.errors.length === 0 ? 200 : 422)
