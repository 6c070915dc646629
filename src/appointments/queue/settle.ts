import { sql } from 'kysely'
import type { Recurring } from '../../platform/jobs/index.ts'
import { ZONE } from '../../platform/time/index.ts'

/** Each hour: what is left of days that are over is ended, and how long each waited becomes a figure with nobody in it. */
export const settleQueues: Recurring = {
  name: 'queue.settle',
  schedule: '7 * * * *',
  run: async ({ db, clock }) => {
    const [today, now] = [clock.today(), new Date(clock.now())]
    await db.transaction().execute(async (tx) => {
      await sql`update queue_ticket set ended_at = ${now}, ended_because = 'closed', desk = null, parked_at = null
        where day < ${today} and ended_at is null`.execute(tx)
      await sql`
        with counted as (update queue_ticket set counted_at = ${now} where day < ${today} and counted_at is null
          returning hub_id, day, drawn_at, first_called_at, ended_because)
        insert into queue_wait (hub_id, day, hour, waited, outcome)
        select hub_id, day, extract(hour from drawn_at at time zone ${ZONE}),
          least(extract(epoch from first_called_at - drawn_at) / 60, 1440), ended_because
        from counted order by hub_id, day, extract(hour from drawn_at at time zone ${ZONE}), first_called_at - drawn_at`.execute(tx)
    })
  },
}
