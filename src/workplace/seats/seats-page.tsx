import type { Context } from 'hono'
import {
  alsoSitting,
  bodiesOnDay,
  bodyOnDay,
  callSubstitute,
  electedOn,
  endSeat,
  giveOffice,
  hideName,
  inOrder,
  latestNomination,
  recommendationOf,
  SEAT_ENDS,
  SEAT_OFFICES,
  seatEndWords,
  seatsOf,
  settleNomination,
  sitFor,
  sitsOn,
  vacancyOn,
  type BodyOnDay,
  type Nomination,
  type Seat,
} from '../../bodies/index.ts'
import { Button, Buttons, Form, Notice, Section, Table } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import { can, shieldTexts } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { listOf, longDate } from '../../platform/i18n/index.ts'
import { Lines } from '../lines.tsx'
import { workSaid } from '../texts.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { HideName, LONGEST_BEHALF, SeatActs, type Behalf } from './seat-acts.tsx'
import { workPaths } from '../work-paths.ts'

type C = Context<Env>

interface Seats {
  work: Work
  body: BodyOnDay
  seats: readonly Seat[]
  nomination: Nomination | null
  /** The list has been handed over, the council or the meeting has decided, and nobody is seated from it yet. */
  maySettle: boolean
  /** Other bodies that somebody of the same name sits in, by name. */
  also: ReadonlyMap<string, string>
}

/** `/arbeid/utvalg/:body/verv`: who sits, since when, who is called for whom, and who has sat. */
export async function seatsPage(c: C): Promise<Response> {
  return c.html(<SeatsView {...await seatsIn(c)} said={null} />)
}

/** `POST …/verv`: an office is given, somebody leaves, or the first substitute fills an empty seat. */
export async function changeSeat(c: C): Promise<Response> {
  const { db } = c.get('deps')
  const [found, typed] = await Promise.all([seatsIn(c), sentForm(c)])
  const { work, body, nomination } = found
  const seat = { body: body.slug, seatId: lineOf(typed, 'verv') }
  const [office, because] = [
    SEAT_OFFICES.find((one) => one === lineOf(typed, 'som')),
    SEAT_ENDS.find((one) => one === lineOf(typed, 'hvorfor')),
  ]
  const does = lineOf(typed, 'gjor')
  if (does === 'vegne' && lineOf(typed, 'for').length > LONGEST_BEHALF)
    return c.html(<SeatsView {...found} said={null} behalf={{ seatId: seat.seatId, typed: lineOf(typed, 'for') }} />, 422)
  return orSay(c, found, async () => {
    if (does === 'som') await giveOffice(db, { ...seat, office: office ?? null })
    else if (does === 'vegne') await sitFor(db, { ...seat, onBehalfOf: lineOf(typed, 'for') || null })
    else if (does === 'slutt' && because !== undefined) await endSeat(db, { ...seat, on: work.today, because })
    else if (does === 'skjul' || does === 'vis') await hideName(db, { ...seat, by: work.who.id, at: work.now, hides: does === 'skjul' })
    else if (does === 'inn') await callSubstitute(db, { ...seat, on: work.today, places: nomination?.seats ?? null })
  })
}

/** `POST …/verv/oppnevning`: those on the list get their seats. */
export async function seatList(c: C): Promise<Response> {
  const found = await seatsIn(c)
  const { work, body } = found
  return orSay(c, found, () => settleNomination(c.get('deps').db, { body, by: work.who.id, at: work.now }))
}

async function orSay(c: C, found: Seats, act: () => Promise<void>): Promise<Response> {
  try {
    await act()
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return c.html(<SeatsView {...found} said={error.says[found.work.lang]} />, 409)
  }
  return c.redirect(found.work.ui.href(workPaths.seats(found.body.slug)), 303)
}

async function seatsIn(c: C): Promise<Seats> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const body = await bodyOnDay(db, work.own?.slug ?? '', work.today)
  if (body === null) throw notFound(workSaid((t) => t.notFound.body))
  const [seats, nomination] = await Promise.all([seatsOf(db, body.slug), latestNomination(db, body.slug)])
  const isOpen = nomination !== null && nomination.settledAt === null
  const isDelivered = isOpen && (await recommendationOf(db, nomination.id)) !== null
  const maySettle = isDelivered && electedOn(body) !== null && can(work.who, 'nomination.see', `body:${body.slug}`)
  return { work, body, seats, nomination, maySettle, also: await alsoIn(c, work, body.slug) }
}

async function alsoIn(c: C, { today, lang }: Work, body: string): Promise<ReadonlyMap<string, string>> {
  const { db } = c.get('deps')
  const [also, bodies] = await Promise.all([alsoSitting(db, { body, day: today }), bodiesOnDay(db, today)])
  const nameOf = (slug: string) => show(bodies.find((one) => one.slug === slug)?.name ?? { nb: slug }, lang).text
  return new Map([...also].map(([name, others]) => [name, listOf(others.map(nameOf), lang)]))
}

interface SeatsProps extends Seats {
  said: string | null
  /** For whom somebody sits, as it was typed where it is too long. */
  behalf?: Behalf
}

function SeatsView({ work, body, seats, nomination, maySettle, also, said, behalf }: SeatsProps) {
  const t = work.t.seats
  const sitting = inOrder(seats.filter((seat) => sitsOn(seat, work.today)))
  const vacancy = vacancyOn(seats, { places: seats.length === 0 ? null : (nomination?.seats ?? null), day: work.today })
  const isEmpty = vacancy !== null && vacancy.empty > 0
  const eraseOn = nomination?.eraseOn ?? null
  return (
    <WorkPage work={work} title={t.title} lead={t.lead}>
      <div class="sec close">
        {said === null ? null : (
          <Notice kind="urgent" live>
            <p>{said}</p>
          </Notice>
        )}
        {maySettle ? (
          <Form action={work.ui.href(`${workPaths.seats(body.slug)}/oppnevning`)}>
            <p>{t.settleLead}</p>
            <Buttons>
              <Button>{t.settle}</Button>
            </Buttons>
          </Form>
        ) : null}
        {isEmpty ? <p class="lead">{t.empty(vacancy.empty)}</p> : null}
        {sitting.length === 0 ? (
          <p>{t.nobody}</p>
        ) : (
          <SittingTable work={work} body={body.slug} sitting={sitting} next={isEmpty ? vacancy.next : null} also={also} behalf={behalf} />
        )}
        {eraseOn === null ? null : <p>{(eraseOn <= work.today ? t.erased : t.erases)(longDate(eraseOn, work.lang))}</p>}
      </div>
      <Left work={work} body={body.slug} seats={seats} />
    </WorkPage>
  )
}

interface Sitting {
  work: Work
  body: string
  sitting: readonly Seat[]
  /** Who is called for the empty seat; null when none is empty. */
  next: Seat | null
  also: Seats['also']
  behalf: Behalf | undefined
}

function SittingTable({ work, body, sitting, next, also, behalf }: Sitting) {
  const t = work.t.seats
  return (
    <Table
      caption={t.title}
      head={[t.head.who, t.head.as, t.head.since, t.head.acts]}
      rows={sitting.map((seat) => ({
        cells: [
          <Lines lines={[seat.name ?? shieldTexts(work.lang).person, elsewhere(seat, also, work)]} />,
          <Lines lines={[asWords(seat, work), seat.onBehalfOf === null ? null : t.onBehalfOf(seat.onBehalfOf)]} />,
          longDate(seat.since, work.lang),
          <SeatActs
            work={work}
            body={body}
            seat={seat}
            isNext={next?.id === seat.id}
            behalf={behalf?.seatId === String(seat.id) ? behalf.typed : null}
          />,
        ],
      }))}
    />
  )
}

function Left({ work, body, seats }: Pick<Seats, 'work' | 'seats'> & { body: string }) {
  const t = work.t.seats
  const left = seats.filter(({ until }) => until !== null)
  if (left.length === 0) return null
  return (
    <Section title={t.left} id="har-sittet" close>
      <Table
        caption={t.left}
        head={[t.head.who, t.head.as, t.head.time, t.head.why, t.head.acts]}
        rows={left.map((seat) => ({
          cells: [
            seat.name ?? shieldTexts(work.lang).person,
            asWords(seat, work),
            <Lines lines={[longDate(seat.since, work.lang), seat.until === null ? null : t.until(longDate(seat.until, work.lang))]} />,
            seat.endedBecause === null ? '' : seatEndWords(seat.endedBecause, work.lang),
            <HideName work={work} body={body} seat={seat} />,
          ],
        }))}
      />
    </Section>
  )
}

function elsewhere({ name }: Seat, also: Seats['also'], { t }: Work): string | null {
  const others = name === null ? undefined : also.get(name)
  return others === undefined ? null : t.seats.also(others)
}

const asWords = ({ office, substitute }: Seat, { t }: Work): string =>
  office !== null ? t.seats.offices[office] : substitute === 0 ? t.seats.member : t.seats.substitute(substitute)
