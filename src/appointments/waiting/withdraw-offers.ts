import { sql } from 'kysely'
import type { Tx } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { Span } from '../../resources/index.ts'
import { endOffer } from './end-wish.ts'
import { tellWithdrawn } from './notices.ts'

/** Nobody is there to keep what was offered in these hours: those who were asked are told, and keep their place, or the time they have. */
export async function withdrawOffers(tx: Tx, { caseworker, span, at }: { caseworker: number; span: Span; at: Instant }): Promise<void> {
  const { rows } = await sql<{ id: string; actId: string; keeps: 'place' | 'time' }>`
    select o.id, coalesce(w.act_id, a.act_id) as act_id, case when w.id is null then 'time' else 'place' end as keeps
    from time_offer o left join time_wish w on w.id = o.wish_id left join appointment a on a.id = o.appointment_id
    where o.caseworker_id = ${caseworker} and o.ended_at is null
      and tstzrange(o.starts_at, o.ends_at, '[)') && tstzrange(${new Date(span.start)}, ${new Date(span.end)}, '[)')
    order by o.id`.execute(tx)
  for (const { id, actId, keeps } of rows) {
    await endOffer(tx, id, { because: 'withdrawn', at })
    await tellWithdrawn(tx, { actId, keeps, at })
  }
}
