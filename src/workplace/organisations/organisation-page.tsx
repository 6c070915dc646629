import type { Context } from 'hono'
import {
  decideOrganisation,
  decideTakeOver,
  findAccount,
  findOrganisation,
  letInLeader,
  membersOf,
  PAPERS,
  readContact,
  recordView,
  registeredOf,
  removeMember,
  stepsOf,
  waitingTakeOvers,
} from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { machineNow } from '../../platform/time/index.ts'
import { workSaid } from '../texts.ts'
import { workOf } from '../work.ts'
import { workPaths } from '../work-paths.ts'
import { decisionsIn, type State } from './organisation-state.ts'
import { OrganisationView } from './organisation-view.tsx'

type C = Context<Env>

const LONGEST = 400

const SAID = new Map<string, State['said']>([
  ['avgjort', 'decided'],
  ['spurt', 'invited'],
  ['ute', 'removed'],
  ['endret', 'amended'],
])

/** `/arbeid/organisasjoner/:id`. Whoever opens it is noted: it names who has a role. */
export async function organisationPage(c: C): Promise<Response> {
  return show(c, await stateOf(c))
}

/** `POST …/avgjorelse` */
export async function decide(c: C): Promise<Response> {
  const state = await stateOf(c)
  const { typed, errors, reason, paper } = await reasonTyped(c, state)
  const what = decisionsIn(state.organisation.state).find((one) => one === lineOf(typed, 'avgjorelse'))
  const missing = what === undefined ? [{ field: 'avgjorelse', text: state.work.t.organisations.choose }] : []
  if (what === undefined || errors.length > 0) return show(c, { ...state, form: 'decide', typed, errors: [...missing, ...errors] })
  await decideOrganisation(c.get('deps').db, what, given(c, state, { reason, paper }))
  return done(c, state, 'avgjort')
}

/** `POST …/overtakelse/:claim` */
export async function takeOver(c: C): Promise<Response> {
  const state = await stateOf(c)
  const claim = c.req.param('claim') ?? ''
  const { typed, errors, reason, paper } = await reasonTyped(c, state, `-${claim}`)
  const decision = lineOf(typed, 'svar') === 'accepted' ? 'accepted' : 'turned_away'
  if (errors.length > 0) return show(c, { ...state, form: { claim }, typed, errors })
  await decideTakeOver(c.get('deps').db, claim, { ...given(c, state, { reason, paper }), decision })
  return done(c, state, 'avgjort')
}

/** `POST …/leder` */
export async function letIn(c: C): Promise<Response> {
  const state = await stateOf(c)
  const { typed, errors, reason, paper } = await reasonTyped(c, state, '-leder')
  const contact = readContact(lineOf(typed, 'adresse'))
  const wrong = contact === null || contact.kind === 'phone' ? [{ field: 'adresse', text: state.work.t.organisations.needAddress }] : []
  const all = [...wrong, ...errors]
  if (contact === null || all.length > 0) return show(c, { ...state, form: 'new-leader', typed, errors: all })
  try {
    await letInLeader(c.get('deps').db, { ...given(c, state, { reason, paper }), contact, language: 'nb' })
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return show(c, { ...state, form: 'new-leader', typed, errors: [{ field: 'adresse', text: error.says[state.work.lang] }] })
  }
  return done(c, state, 'spurt')
}

/** `POST …/roller/:member/slutt`. Sent twice, it is done once. */
export async function takeOut(c: C): Promise<Response> {
  const state = await stateOf(c)
  await removeMember(c.get('deps').db, c.req.param('member') ?? '', given(c, state, { reason: '', paper: null }))
  return done(c, state, 'ute')
}

interface Reason {
  reason: string
  paper: (typeof PAPERS)[number] | null
}

/** The two fields that every decision asks for; `suffix` tells the forms of one page apart. */
async function reasonTyped(c: C, { work }: State, suffix = ''): Promise<Reason & { typed: Typed; errors: State['errors'] }> {
  const typed = await sentForm(c)
  const reason = lineOf(typed, `grunn${suffix}`)
  const text = reason === '' ? work.t.organisations.needReason : reason.length > LONGEST ? work.t.faults.tooLong(LONGEST) : null
  const paper = PAPERS.find((one) => one === lineOf(typed, `papir${suffix}`)) ?? null
  return { typed, reason, paper, errors: text === null ? [] : [{ field: `grunn${suffix}`, text }] }
}

const given = (c: C, { work, organisation }: State, { reason, paper }: Reason) => ({
  organisationId: organisation.id,
  staffId: work.who.id,
  reason,
  paper,
  publicUrl: c.get('deps').config.publicUrl,
  at: work.now,
})

async function stateOf(c: C): Promise<State> {
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

const show = (c: C, state: State) => c.html(<OrganisationView state={state} />, state.errors.length === 0 ? 200 : 422)

const done = (c: C, { work, organisation }: State, what: string) =>
  c.redirect(work.ui.href(`${workPaths.organisation(organisation.id)}?gjort=${what}`), 303)
