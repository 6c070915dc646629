import type { Context } from 'hono'
import {
  acclaim,
  bodyOnDay,
  closeElection,
  CONSENTS,
  drawLot,
  electionOf,
  inOrder,
  isOffice,
  object,
  outcomeOf,
  registerCount,
  seatsOf,
  sitsOn,
  stand,
  stepBack,
} from '../../bodies/index.ts'
import type { FormError } from '../../design/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { workSaid } from '../texts.ts'
import { workOf } from '../work.ts'
import { workPaths } from '../work-paths.ts'
import { readCount } from './count-form.tsx'
import { ElectionView, type OneElection } from './election-view.tsx'

type C = Context<Env>

const LONGEST_NAME = 120

/** `/arbeid/utvalg/:body/valg/:nr`: one election, from the first candidate to the record that is printed and signed. */
export async function electionPage(c: C): Promise<Response> {
  return c.html(<ElectionView {...await electionIn(c)} typed={{}} errors={[]} />)
}

/** `POST …/valg/:nr`: whatever the secretary does in the meeting. */
export async function changeElection(c: C): Promise<Response> {
  const { db } = c.get('deps')
  const [found, typed] = await Promise.all([electionIn(c), sentForm(c)])
  const { work, election } = found
  const of = { body: election.body, number: election.number }
  const timed = { ...of, at: work.now }
  switch (lineOf(typed, 'gjor')) {
    case 'sett-opp':
      return putUp(c, found, typed)
    case 'ta-av':
      return orSay(c, found, { typed: {}, act: () => stepBack(db, { ...of, candidate: Number(lineOf(typed, 'hvem')) || 0 }) })
    case 'ingen-imot':
      return orSay(c, found, { typed: {}, act: () => acclaim(db, timed) })
    case 'noen-imot':
      return orSay(c, found, { typed: {}, act: () => object(db, timed) })
    case 'lodd':
      return draw(c, found, typed)
    default:
      return orSay(c, found, { typed: {}, act: () => closeElection(db, { ...timed, by: work.who.id }) })
  }
}

async function putUp(c: C, found: OneElection, typed: Typed): Promise<Response> {
  const { work, election } = found
  const t = work.t.elections
  const consent = CONSENTS.find((one) => one === lineOf(typed, 'ja'))
  const name = lineOf(typed, 'navn')
  const needsName = !isOffice(election.post) && name === '' && lineOf(typed, 'hemmelig') === ''
  const errors: FormError[] = [
    ...(needsName ? [{ field: 'navn', text: t.needName }] : []),
    ...(name.length > LONGEST_NAME ? [{ field: 'navn', text: work.t.faults.tooLong(LONGEST_NAME) }] : []),
    ...(consent === undefined ? [{ field: 'ja', text: t.needConsent }] : []),
  ]
  if (consent === undefined || errors.length > 0) return c.html(<ElectionView {...found} typed={typed} errors={errors} />, 422)
  const isNamed = name !== '' && lineOf(typed, 'hemmelig') === ''
  const who = { name: isNamed ? name : null, seatId: lineOf(typed, 'medlem') }
  return orSay(c, found, { typed, act: () => stand(c.get('deps').db, { body: election.body, number: election.number, ...who, consent }) })
}

async function draw(c: C, found: OneElection, typed: Typed): Promise<Response> {
  const { work, election } = found
  const numberIn = (field: string) => (/^\d{1,6}$/.test(lineOf(typed, field)) ? Number(lineOf(typed, field)) : null)
  const [first, second] = [numberIn('vitne-1'), numberIn('vitne-2')]
  if (first === null || second === null) {
    const field = first === null ? 'vitne-1' : 'vitne-2'
    return c.html(<ElectionView {...found} typed={typed} errors={[{ field, text: work.t.elections.needLot }]} />, 422)
  }
  const lot = { body: election.body, number: election.number, at: work.now, by: work.who.id, numbers: [first, second] as const }
  return orSay(c, found, { typed, act: () => drawLot(c.get('deps').db, lot) })
}

/** `POST …/valg/:nr/telling`: what one teller has come to. */
export async function countVotes(c: C): Promise<Response> {
  const [found, typed] = await Promise.all([electionIn(c), sentForm(c)])
  const { work, election } = found
  const outcome = outcomeOf(election)
  const { count, missing } = readCount(typed, outcome.state === 'needs_count' ? outcome.standing : [])
  if (count === null) {
    const errors = missing.map((field) => ({ field, text: work.t.elections.needNumbers }))
    return c.html(<ElectionView {...found} typed={typed} errors={errors} />, 422)
  }
  const given = { body: election.body, number: election.number, at: work.now, teller: work.who.id, round: Number(lineOf(typed, 'omgang')) }
  return orSay(c, found, { typed, act: () => registerCount(c.get('deps').db, { ...given, count }) })
}

async function orSay(c: C, found: OneElection, { typed, act }: { typed: Typed; act: () => Promise<void> }): Promise<Response> {
  const { work, election } = found
  try {
    await act()
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return c.html(<ElectionView {...found} typed={typed} errors={[{ field: null, text: error.says[work.lang] }]} />, 409)
  }
  return c.redirect(work.ui.href(workPaths.election(election.body, election.number)), 303)
}

async function electionIn(c: C): Promise<OneElection> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const body = await bodyOnDay(db, work.own?.slug ?? '', work.today)
  const number = /^[1-9]\d{0,5}$/.test(c.req.param('nr') ?? '') ? Number(c.req.param('nr')) : 0
  const election = body === null ? null : await electionOf(db, body.slug, number)
  if (body === null || election === null) throw notFound(workSaid((t) => t.notFound.body))
  const seats = await seatsOf(db, body.slug)
  const members = inOrder(seats.filter((seat) => seat.substitute === 0 && sitsOn(seat, election.heldOn)))
  return { work, body, election, members }
}
