import { sql } from 'kysely'
import { ZONE } from '../../platform/time/index.ts'

/**
 * Dates of loans that are open to all, as the programme joins them: theirs, or called off by staff. What was given back is gone. Why staff
 * called it off was written to the borrower and is told nobody else.
 */
export const OPEN_DATES = sql`(
  select b.act_id, b.occurrence, (b.starts_at at time zone ${sql.lit(ZONE)})::date as day, b.starts_at, b.ends_at, r.hub_id, r.key as room_key,
    b.sequence, case when b.ended_at is null then 'planned' else 'cancelled' end as state
  from room_booking b join resource r on r.id = b.resource_id
  where b.ended_because = 'by_staff' or (b.ended_at is null and b.held_until is null
    and exists (select from claim where claim.booking_id = b.id and claim.released_at is null)))`

/** What each of them is of: its name in the programme, and the organisation that borrows, as the provider it is or by name. */
export const OPEN_LOANS = sql`(
  select o.act_id, o.key, jsonb_build_object('nb', o.title) as title, o.known_from, o.price, organisation.provider,
    (select name from organisation_name where organisation_id = organisation.id order by valid_from desc limit 1) as sender,
    organisation.kind = 'business' as sender_is_business, organisation.kind not in ('business', 'municipal_unit') as sender_is_voluntary
  from open_loan o join act on act.id = o.act_id join organisation on organisation.id = act.organisation_id)`
