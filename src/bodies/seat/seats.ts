import { sql } from 'kysely'
import { raiseVersions } from '../../platform/cache/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { databaseFault } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import type { Day, Instant } from '../../platform/time/index.ts'
import { hiddenNames } from '../hidden-names.ts'
import { bodySaid } from '../texts.ts'
import { vacancyOn, type Seat, type SeatEnd, type SeatOffice } from './seat.ts'

/** Of all times, in the order they were made. */
export async function seatsOf(db: Db, body: string): Promise<Seat[]> {
  const [rows, hidden] = await Promise.all([
    db
      .selectFrom('seat')
      .select(['id', 'name', 'substitute', 'office', 'since', 'until', 'endedBecause', 'onBehalfOf', 'hiddenAt'])
      .where('body', '=', body)
      .orderBy('id')
      .execute(),
    hiddenNames(db, body),
  ])
  return rows.map(({ hiddenAt, name, ...seat }) => ({
    ...seat,
    name: name !== null && hidden.has(name) ? null : name,
    isHidden: hiddenAt !== null,
  }))
}

/** The seat somebody has in a body, or had last; null where she has none, and as soon as the candidacy is forgotten: then no seat knows whose it is. */
export async function seatOfPerson(db: Db, { body, personId }: { body: string; personId: string }): Promise<Seat | null> {
  const own = await db
    .selectFrom('seat')
    .select('id')
    .where('body', '=', body)
    .where('personId', '=', personId)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return (own && (await seatsOf(db, body)).find(({ id }) => id === own.id)) ?? null
}

interface Changed {
  body: string
  /** As it came in a form. */
  seatId: string
}

/** Somebody no longer sits from a day on; never before the day she came. */
export function endSeat(db: Db, { body, seatId, on, because }: Changed & { on: Day; because: SeatEnd }): Promise<void> {
  return change(db, { body, seatId }, (tx, seat) => end(tx, seat, { on, because }))
}

async function end(tx: Tx, { id, since }: Seat, { on, because }: { on: Day; because: SeatEnd }): Promise<void> {
  await tx
    .updateTable('seat')
    .set({ until: on < since ? since : on, endedBecause: because })
    .where('id', '=', id)
    .execute()
}

/** All who still sit when the term ends sit no longer from the day after. Answers with how many. */
export async function endTermOfSeats(tx: Tx, { body, on }: { body: string; on: Day }): Promise<number> {
  const sitting = (await seatsOf(tx, body)).filter(({ until }) => until === null)
  for (const seat of sitting) await end(tx, seat, { on, because: 'term_ended' })
  return sitting.length
}

/** Null: a member like the others. Throws `conflict` when somebody else has the office, or she is a substitute. */
export async function giveOffice(db: Db, { body, seatId, office }: Changed & { office: SeatOffice | null }): Promise<void> {
  try {
    await change(db, { body, seatId }, async (tx, seat) => {
      if (seat.substitute > 0) throw refused('officeOfMembers')
      await tx.updateTable('seat').set({ office }).where('id', '=', seat.id).execute()
    })
  } catch (error) {
    if (databaseFault(error)?.constraint === 'seat_one_office') throw refused('officeTaken')
    throw error
  }
}

/** For whom she sits; null: nobody in particular. */
export function sitFor(db: Db, { body, seatId, onBehalfOf }: Changed & { onBehalfOf: string | null }): Promise<void> {
  return change(db, { body, seatId }, async (tx, { id }) => {
    await tx.updateTable('seat').set({ onBehalfOf }).where('id', '=', id).execute()
  })
}

/**
 * Which others somebody of the same name sits in on a day, by name. No law forbids it: where two meetings clash, the member chooses (kommuneloven
 * § 8-1), so it is said and not refused.
 */
export async function alsoSitting(db: Db, { body, day }: { body: string; day: Day }): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db
    .selectFrom('seat')
    .innerJoin('seat as other', (join) => join.on(sql<boolean>`lower(other.name) = lower(seat.name) and other.body <> seat.body`))
    .select(['seat.name', 'other.body'])
    .distinct()
    .where('seat.body', '=', body)
    .where('other.since', '<=', day)
    .where((eb) => eb.or([eb('other.until', 'is', null), eb('other.until', '>', day)]))
    .orderBy('other.body')
    .execute()
  const found = new Map<string, string[]>()
  for (const { name, body: other } of rows) if (name !== null) found.set(name, [...(found.get(name) ?? []), other])
  return found
}

/** The first substitute fills an empty seat for good. Throws `conflict` where no seat is empty, or somebody stands before her. */
export function callSubstitute(db: Db, { body, seatId, on, places }: Changed & { on: Day; places: number | null }): Promise<void> {
  return change(db, { body, seatId }, async (tx, seat) => {
    const vacancy = vacancyOn(await seatsOf(tx, body), { places, day: on })
    if (vacancy === null || vacancy.empty === 0 || vacancy.next?.id !== seat.id) throw refused('notNext')
    await end(tx, seat, { on, because: 'called' })
    await goIn(tx, seat, on)
  })
}

/** As the row before has it: the name as well where it is hidden, so that it can be shown again. */
async function goIn(tx: Tx, { id }: Seat, on: Day): Promise<void> {
  const columns = ['body', 'name', 'onBehalfOf', 'personId', 'hiddenAt', 'hiddenBy'] as const
  await tx
    .insertInto('seat')
    .columns([...columns, 'substitute', 'since'])
    .expression((eb) =>
      eb
        .selectFrom('seat')
        .select([...columns, eb.cast<number>(eb.val(0), 'integer').as('substitute'), eb.cast<Day>(eb.val(on), 'date').as('since')])
        .where('id', '=', id),
    )
    .execute()
}

/** The name stands nowhere from now on, or again where it stood. Also of whoever has sat; done twice, it is done once. */
export function hideName(db: Db, { body, seatId, by, at, hides }: Changed & { by: string; at: Instant; hides: boolean }): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const changed = await tx
      .updateTable('seat')
      .set({ hiddenAt: hides ? new Date(at) : null, hiddenBy: hides ? by : null })
      .where('body', '=', body)
      .where((eb) => eb(eb.cast<string>('id', 'text'), '=', seatId))
      .returning('id')
      .executeTakeFirst()
    if (changed === undefined) throw noSeat()
    await raiseVersions(tx, [])
  })
}

/** In turn with whoever else changes the seats of the body. Throws `not-found` for one who no longer sits. */
function change(db: Db, { body, seatId }: Changed, write: (tx: Tx, seat: Seat) => Promise<void>): Promise<void> {
  return db.transaction().execute(async (tx) => {
    await tx.selectFrom('body').select('slug').where('slug', '=', body).forUpdate().execute()
    const seat = (await seatsOf(tx, body)).find(({ id, until }) => String(id) === seatId && until === null)
    if (seat === undefined) throw noSeat()
    await write(tx, seat)
    await raiseVersions(tx, [])
  })
}

const noSeat = () =>
  new Fault(
    'not-found',
    bodySaid((t) => t.faults.noSeat),
  )

const refused = (why: 'officeTaken' | 'officeOfMembers' | 'notNext') =>
  new Fault(
    'conflict',
    bodySaid((t) => t.faults[why]),
  )
