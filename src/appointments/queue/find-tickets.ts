import { sql } from 'kysely'
import type { Localized } from '../../platform/content/localized.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import type { Day, Instant } from '../../platform/time/index.ts'
import type { Queued, TicketEnd } from './ticket.ts'

export interface Ticket extends Queued {
  id: string
  actId: string
  hubId: number
  day: Day
  drawnAt: Instant
  /** A message is wanted when it is soon. */
  tells: boolean
  soonToldAt: Instant | null
  firstCalledAt: Instant | null
  calledAt: Instant | null
  calls: number
  endedAt: Instant | null
  /** What it is about, where that was said. */
  topic: Localized | null
}

/** Every number of a hub's day, by number. */
export const ticketsOf = (db: Db | Tx, { hubId, day }: { hubId: number; day: Day }): Promise<Ticket[]> =>
  readTickets(db, sql`t.hub_id = ${hubId} and t.day = ${day}`)

/** Null when its row went by the rule of keeping. */
export const ticketOfAct = async (db: Db | Tx, actId: string): Promise<Ticket | null> =>
  (await readTickets(db, sql`t.act_id = ${actId}`))[0] ?? null

type Moment = 'drawnAt' | 'bookedFor' | 'putFirstAt' | 'parkedAt' | 'soonToldAt' | 'firstCalledAt' | 'calledAt' | 'endedAt'
type Row = Omit<Ticket, Moment> & { [K in Exclude<Moment, 'drawnAt'>]: Date | null } & { drawnAt: Date }

async function readTickets(db: Db | Tx, which: ReturnType<typeof sql>): Promise<Ticket[]> {
  const { rows } = await sql<Row>`
    select t.id, t.act_id, t.hub_id, t.day, t.number, t.booked_for, t.drawn_at, t.tells, t.soon_told_at, t.put_first_at, t.for_desk, t.desk,
      t.first_called_at, t.called_at, t.calls, t.parked_at, t.ended_at, t.ended_because, s.title as topic
    from queue_ticket t left join service s on s.id = t.service_id
    where ${which} order by t.number`.execute(db)
  return rows.map((row) => ({
    ...row,
    endedBecause: row.endedBecause satisfies TicketEnd | null,
    drawnAt: row.drawnAt.getTime(),
    bookedFor: momentOf(row.bookedFor),
    putFirstAt: momentOf(row.putFirstAt),
    parkedAt: momentOf(row.parkedAt),
    soonToldAt: momentOf(row.soonToldAt),
    firstCalledAt: momentOf(row.firstCalledAt),
    calledAt: momentOf(row.calledAt),
    endedAt: momentOf(row.endedAt),
  }))
}

const momentOf = (date: Date | null): Instant | null => date?.getTime() ?? null
