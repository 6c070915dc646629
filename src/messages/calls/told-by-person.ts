import { sql, type RawBuilder } from 'kysely'

/**
 * Of a joined `subscription`: somebody must tell, since they asked to be rung or written to, or since nothing that can be sent to works
 * any more.
 */
export const TOLD_BY_PERSON = sql<boolean>`(subscription.channel in ('call', 'letter') or not exists (
  select from act a join contact_point p on p.person_id in (a.person_id, a.helper_id)
  where a.id = subscription.act_id and p.dead_since is null
    and p.kind in ('email', 'mobile')))`

/** Two acts are of the same ear when somebody of the one is reached where somebody of the other is. */
export const sameEar = (one: RawBuilder<string>, other: RawBuilder<string>) => sql<boolean>`(${one} = ${other} or exists (
  select from act a join contact_point p on p.person_id in (a.person_id, a.helper_id)
    join contact_point q on q.value = p.value join act b on q.person_id in (b.person_id, b.helper_id)
  where a.id = ${one} and b.id = ${other}))`

/** Of a joined `tiding` that waits: the same ear has heard of the event by another topic. */
export const HEARD_ELSEWHERE = sql<boolean>`exists (
  select from tiding t join subscription s on s.id = t.subscription_id
  where t.event_id = tiding.event_id and t.id <> tiding.id and t.told_at is not null
    and ${sameEar(sql`s.act_id`, sql`subscription.act_id`)})`
