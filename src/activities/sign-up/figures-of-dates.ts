import { sql, type RawBuilder } from 'kysely'
import { isShown } from '../../platform/content/shown-layer.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'

/** How many were at a date, without names. Null: nobody has said. */
export interface DateFigures {
  /** Of the activity. */
  key: string
  occurrence: Day
  day: Day
  /** Places that were taken. */
  signedUp: number
  waiting: number
  /** Of those who had signed up. */
  came: number | null
  walkIns: number
  /** All who were there, where somebody only counted. */
  heads: number | null
}

interface Asked {
  key?: string
  hub?: string
  from: Day
  to: Day
  /** The latest so many; absent: all. */
  limit?: number
}

/** Of the dates that were on in a span, the latest first: as long as there are names they are counted, then the figures that were kept. */
export async function figuresOfDates(db: Db, { key, hub, from, to, limit }: Asked): Promise<DateFigures[]> {
  const when = (value: string | undefined, column: RawBuilder<unknown>) => (value === undefined ? sql`true` : sql`${column} = ${value}`)
  const { rows } = await sql<DateFigures>`
    select activity.key, session.occurrence, session.day, coalesce(kept.signed_up, live.seated, 0)::int as signed_up,
      coalesce(live.waiting, 0)::int as waiting, coalesce(kept.came, ticked.came)::int as came,
      coalesce(kept.walk_ins, 0)::int as walk_ins, kept.heads::int as heads
    from session join activity on activity.id = session.activity_id join hub on hub.id = session.hub_id
      left join head_count kept on kept.session_id = session.id
      left join lateral (
        select sum(seated) as seated, sum(size - seated - offered) as waiting from sign_up
        where activity_id = session.activity_id and (session_id = session.id or session_id is null) and ended_at is null and arrived is not null
      ) live on true
      left join lateral (select sum(attendance.came) as came from attendance where attendance.session_id = session.id) ticked on true
    where session.state = 'planned' and session.day between ${from} and ${to} and ${isShown('session')}
      and ${when(key, sql`activity.key`)} and ${when(hub, sql`hub.slug`)}
    order by session.day desc, session.starts_at desc nulls last, activity.key
    limit ${limit ?? null}`.execute(db)
  return rows
}

/** How many were there; null where nobody has said. */
export const presentAt = ({ came, walkIns, heads }: Pick<DateFigures, 'came' | 'walkIns' | 'heads'>): number | null =>
  heads ?? (came === null && walkIns === 0 ? null : (came ?? 0) + walkIns)

/** Of all dates of a period where somebody has said. */
export interface Attendance {
  dates: number
  present: number
  signedUp: number
  came: number
  walkIns: number
}

export function attendanceOf(figures: readonly DateFigures[]): Attendance {
  const counted = figures.filter((one) => presentAt(one) !== null)
  const sum = (of: (one: DateFigures) => number) => counted.reduce((all, one) => all + of(one), 0)
  return {
    dates: counted.length,
    present: sum((one) => presentAt(one) ?? 0),
    signedUp: sum(({ signedUp, came }) => (came === null ? 0 : signedUp)),
    came: sum(({ came }) => came ?? 0),
    walkIns: sum(({ walkIns }) => walkIns),
  }
}
