import { performAct, type ActGiven, type Receipt } from '../people/index.ts'
import type { Db, Tx } from '../platform/database/index.ts'
import { Fault } from '../platform/http/errors.ts'
import type { Instant } from '../platform/time/index.ts'
import { endHolds } from './hold/end-holds.ts'
import { hasTooMany } from './open-times.ts'
import { modesOf } from './modes.ts'
import { mostPeople } from './people-coming.ts'
import type { BookingRuleItem, Mode } from './service.ts'
import { appointmentSaid, type AppointmentTexts } from './texts.ts'
import { claimTime, winTime, type Won } from './win-time.ts'

export type NewAppointment = Pick<
  ActGiven,
  'person' | 'helper' | 'organisation' | 'channel' | 'registeredBy' | 'resident' | 'hold' | 'ticket' | 'key' | 'publicUrl' | 'at' | 'proven'
> & {
  /** Key of the service. */
  service: string
  /** Keys of what else they come about. */
  also?: readonly string[] | undefined
  /** Slug of the hub. */
  hub: string
  start: Instant
  /** Left out: at the hub. */
  mode?: Mode | undefined
  /** The language that somebody is to interpret. */
  interpreter: string | null
  /** How many come together; left out: one. */
  people?: number | undefined
  /** Where they are visited; needed for a visit at home, and kept for nothing else. */
  home?: string | null | undefined
  /** What they wrote to whoever meets them; only about topics that ask for it. */
  note?: string | null | undefined
  /** The id of whom they have met before, and want to meet again; left out: whoever's turn it is. */
  caseworker?: number | undefined
  /** Ids of what is kept for them until now: it gives way to the booking. */
  mine?: readonly string[] | undefined
}

export const KIND = 'appointment'

/** How long a time is kept for somebody whose address has yet to be proven. */
const KEPT_FOR_PROOF = 30 * 60_000

/**
 * The time is theirs, by the same function that offered it, or they are told that it is not free. It is kept half an hour for the address to
 * be proven; what staff register counts at once. Throws `conflict`.
 */
export function bookTime(db: Db, given: NewAppointment): Promise<Receipt> {
  const {
    service,
    also = [],
    hub,
    start,
    mode = 'hub',
    interpreter,
    people = 1,
    home = null,
    note = null,
    caseworker,
    mine = [],
    ...act
  } = given
  // Beside what is booked already nobody books but staff.
  const visit = { service, also, people, hub, start, mode, caseworker, mine, interpreter, extra: act.registeredBy !== null }
  return performAct(db, { ...act, topic: `hub:${hub}`, kind: KIND, needs: 'contact', content: contentOf(given) }, async (tx, made) => {
    const isHeld = (act.hold ?? []).length > 0 && !act.registeredBy
    const won = await winTime(tx, { ...visit, at: made.at })
    await endHolds(tx, mine)
    refuseByTopic(won.booking, { mode, home, people, note })
    if (!act.registeredBy) await refuseByRule(tx, won, made)
    const heldUntil = made.confirmed || isHeld ? null : new Date(made.at + KEPT_FOR_PROOF)
    const asked = { mode, interpreter, people, homeAddress: mode === 'home' ? home : null, note, noteDays: won.booking.noteDays ?? null }
    const id = await write(tx, won, { ...asked, actId: made.id, personId: made.personId, heldUntil, at: made.at })
    // What looks like misuse keeps nobody from anything: it claims when staff let it through.
    if (!isHeld) await claimTime(tx, { id, ...won })
    return `${KIND}:${id}`
  })
}

type Written = Pick<NewAppointment, 'interpreter'> & {
  actId: string
  personId: string
  mode: Mode
  people: number
  homeAddress: string | null
  note: string | null
  noteDays: number | null
  heldUntil: Date | null
  at: Instant
}

/** Its id. */
async function write(tx: Tx, { serviceId, others, caseworker, because, time }: Won, { at, ...more }: Written): Promise<string> {
  const { id } = await tx
    .insertInto('appointment')
    .values({
      ...more,
      serviceId,
      caseworkerId: caseworker,
      chosenBecause: because,
      hubId: time.hubId,
      startsAt: new Date(time.start),
      endsAt: new Date(time.end),
      remindAt: remindAt(time.start, at),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const topic of others) await tx.insertInto('appointmentTopic').values({ appointmentId: id, serviceId: topic }).execute()
  return id
}

/** What makes it the same booking, sent again. */
function contentOf({
  service,
  also = [],
  hub,
  start,
  mode = 'hub',
  interpreter,
  people = 1,
  home = null,
  note = null,
  ...act
}: NewAppointment) {
  return JSON.stringify([
    service,
    hub,
    start,
    interpreter,
    act.person,
    act.helper ?? null,
    ...(mode === 'hub' ? [] : [mode]),
    ...(people === 1 ? [] : [people]),
    ...(home === null ? [] : [{ home }]),
    ...(note === null ? [] : [{ note }]),
    ...also,
  ])
}

type Visit = Required<Pick<NewAppointment, 'home' | 'note'>> & { mode: Mode; people: number }

/** What a topic does not take, it takes from nobody. */
function refuseByTopic(booking: BookingRuleItem, { mode, home, people, note }: Visit): void {
  if (!modesOf(booking).includes(mode)) throw refused((t) => t.noMode)
  if (mode === 'home' && home === null) throw refused((t) => t.needHome)
  if (people > mostPeople(booking)) throw refused((t) => t.tooManyPeople)
  if (note !== null && booking.noteDays === undefined) throw refused((t) => t.noNote)
}

/** What staff may do beside the rules, nobody else may. */
async function refuseByRule(
  tx: Tx,
  { booking, serviceId }: Won,
  made: { personId: string; confirmed: boolean; at: Instant },
): Promise<void> {
  if (booking.bookedBy === 'staff') throw refused((t) => t.byStaff)
  // Before the address is proven nothing is said of it: `confirm` asks again.
  if (made.confirmed && (await hasTooMany(tx, { ...made, serviceId, booking }))) throw refused((t) => t.tooMany)
}

const DAY = 24 * 60 * 60_000

/** The day before; null where that has been. */
export const remindAt = (start: Instant, at: Instant): Date | null => (start - DAY > at ? new Date(start - DAY) : null)

const refused = (words: (t: AppointmentTexts['faults']) => string) =>
  new Fault(
    'conflict',
    appointmentSaid((t) => words(t.faults)),
  )
