import { inTurns, type Db, type Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import type { Instant } from '../../platform/time/index.ts'
import { modesOf } from '../modes.ts'
import { mostPeople } from '../people-coming.ts'
import type { Mode } from '../service.ts'
import { appointmentSaid, type AppointmentTexts } from '../texts.ts'
import { claimFor, taken, winTime } from '../win-time.ts'
import { endHolds } from './end-holds.ts'
import { browserHash, ownHolds, type Hold } from './own-holds.ts'
import './tables.ts'

interface Holding {
  /** Key of the service. */
  service: string
  /** Keys of what else they come about. */
  also: readonly string[]
  /** Slug of the hub. */
  hub: string
  start: Instant
  mode: Mode
  /** Code of the language that somebody is to interpret; null: none. */
  interpreter: string | null
  people?: number | undefined
  caseworker?: number | undefined
  /** The mark of the browser that chose it; what it has chosen before is free again. Null: asked for as data. */
  browser: string | null
  at: Instant
}

/** As long as it takes to say who one is. */
const KEPT = 10 * 60_000

/**
 * A time that is chosen is kept while somebody says who they are, by the same claim that a booking has, so that nobody books it meanwhile.
 * Throws `conflict` where it is not free, or staff alone book it.
 */
export const holdTime = (db: Db, holding: Holding): Promise<Hold> => inTurns(db, (tx) => holdOnce(tx, holding))

async function holdOnce(tx: Tx, { browser, ...asked }: Holding): Promise<Hold> {
  const before = (await ownHolds(tx, { browser, id: null })).map(({ id }) => id)
  const won = await winTime(tx, { ...asked, mine: before })
  if (won.booking.bookedBy === 'staff') throw refused((t) => t.byStaff)
  if (!modesOf(won.booking).includes(asked.mode)) throw refused((t) => t.noMode)
  if ((asked.people ?? 1) > mostPeople(won.booking)) throw refused((t) => t.tooManyPeople)
  await endHolds(tx, before)
  const until = asked.at + KEPT
  const row = await tx
    .insertInto('timeHold')
    .values({
      browserHash: browser === null ? null : browserHash(browser),
      serviceId: won.serviceId,
      caseworkerId: won.caseworker,
      hubId: won.time.hubId,
      startsAt: new Date(won.time.start),
      endsAt: new Date(won.time.end),
      heldUntil: new Date(until),
      backLeast: won.booking.backLeast ?? null,
      backMost: won.booking.backMost ?? null,
    })
    // Twice at once in one browser: the first has it.
    .onConflict((on) => on.column('browserHash').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (row === undefined || !(await claimFor(tx, { holdId: row.id }, won))) throw taken()
  return { id: row.id, hub: won.time.hub, start: won.time.start, until }
}

const refused = (words: (t: AppointmentTexts['faults']) => string) =>
  new Fault(
    'conflict',
    appointmentSaid((t) => words(t.faults)),
  )
