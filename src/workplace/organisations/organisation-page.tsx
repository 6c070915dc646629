import type { Context } from 'hono'
import {
  decideOrganisation,
  decideTakeOver,
  letInLeader,
  letInLeaderOnPaper,
  PAPERS,
  readActKey,
  readContact,
  removeMember,
  showLife,
} from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { workPaths } from '../work-paths.ts'
import { show, openOrganisation } from './open-organisation.tsx'
import { decisionsIn, type State } from './organisation-state.ts'

type C = Context<Env>

const LONGEST = 400
const LONGEST_NAME = 120

/** `/arbeid/organisasjoner/:id` */
export async function organisationPage(c: C): Promise<Response> {
  return show(c, await openOrganisation(c))
}

/** `POST …/avgjorelse` */
export async function decide(c: C): Promise<Response> {
  const state = await openOrganisation(c)
  const { typed, errors, reason, paper } = await reasonTyped(c, state)
  const what = decisionsIn(state.organisation.state).find((one) => one === lineOf(typed, 'avgjorelse'))
  const missing = what === undefined ? [{ field: 'avgjorelse', text: state.work.t.organisations.choose }] : []
  if (what === undefined || errors.length > 0) return show(c, { ...state, form: 'decide', typed, errors: [...missing, ...errors] })
  await decideOrganisation(c.get('deps').db, what, given(c, state, { reason, paper }))
  return done(c, state, 'avgjort')
}

/** `POST …/overtakelse/:claim` */
export async function takeOver(c: C): Promise<Response> {
  const state = await openOrganisation(c)
  const claim = c.req.param('claim') ?? ''
  const { typed, errors, reason, paper } = await reasonTyped(c, state, `-${claim}`)
  const decision = lineOf(typed, 'svar') === 'accepted' ? 'accepted' : 'turned_away'
  if (errors.length > 0) return show(c, { ...state, form: { claim }, typed, errors })
  await decideTakeOver(c.get('deps').db, claim, { ...given(c, state, { reason, paper }), decision })
  return done(c, state, 'avgjort')
}

/** `POST …/livstegn`: a member has said so, on the phone or here. */
export async function noteHere(c: C): Promise<Response> {
  const state = await openOrganisation(c)
  const { organisation, work } = state
  await showLife(c.get('deps').db, { organisationId: organisation.id, heardBy: work.who.id, at: work.now })
  return done(c, state, 'her')
}

/** `POST …/leder`. A new leader without an address is asked on paper, and the slip is shown to print. */
export async function letIn(c: C): Promise<Response> {
  const state = await openOrganisation(c)
  const { typed, errors, reason, paper } = await reasonTyped(c, state, '-leder')
  const [contact, name] = [readContact(lineOf(typed, 'adresse')), lineOf(typed, 'nyleder').replaceAll(/\s+/g, ' ')]
  const all = [...wrongLeader(state, lineOf(typed, 'adresse'), name), ...errors]
  if (all.length > 0) return show(c, { ...state, form: 'new-leader', typed, errors: all })
  if (contact === null) {
    const asked = { ...given(c, state, { reason, paper }), name, key: readActKey(typed), language: 'nb' } as const
    const { actId, again } = await letInLeaderOnPaper(c.get('deps').db, asked)
    return c.redirect(state.work.ui.href(`${workPaths.counterReceipt(actId)}?ny=${again ? 'igjen' : '1'}`), 303)
  }
  try {
    await letInLeader(c.get('deps').db, { ...given(c, state, { reason, paper }), contact, language: 'nb' })
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return show(c, { ...state, form: 'new-leader', typed, errors: [{ field: 'adresse', text: error.says[state.work.lang] }] })
  }
  return done(c, state, 'spurt')
}

/** An address, or both names of somebody who has none: the surname finds the invitation, together with the words. */
function wrongLeader({ work: { t } }: State, address: string, name: string): State['errors'] {
  const contact = readContact(address)
  const isReachable = contact !== null && contact.kind !== 'phone'
  if (isReachable && name !== '') return [{ field: 'nyleder', text: t.organisations.bothGiven }]
  if (name.length > LONGEST_NAME) return [{ field: 'nyleder', text: t.faults.tooLong(LONGEST_NAME) }]
  return isReachable || (address === '' && name.includes(' ')) ? [] : [{ field: 'adresse', text: t.organisations.needAddress }]
}

/** `POST …/roller/:member/slutt`. Sent twice, it is done once. */
export async function takeOut(c: C): Promise<Response> {
  const state = await openOrganisation(c)
  const member = c.req.param('member') ?? ''
  const { typed, errors, reason, paper } = await reasonTyped(c, state, `-${member}`)
  if (errors.length > 0 && state.members.some(({ id }) => id === member)) return show(c, { ...state, form: { member }, typed, errors })
  await removeMember(c.get('deps').db, member, given(c, state, { reason, paper }))
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

const done = (c: C, { work, organisation }: State, what: string) =>
  c.redirect(work.ui.href(`${workPaths.organisation(organisation.id)}?gjort=${what}`), 303)
