import { sql } from 'kysely'
import { actNotice, tellFollowers } from '../people/index.ts'
import type { Tx } from '../platform/database/index.ts'
import { recordEvents } from '../platform/outbox/index.ts'
import { behind } from './behind.ts'
import { lockOnly, type LockedSuggestion } from './lock-suggestion.ts'
import { suggestionPaths } from './paths.ts'
import { noticeOf, type Telling } from './notices.ts'

/**
 * All whose voices it answers, each once and in their own channel: who voiced it or what was merged or split into it, and those who support one
 * of them and asked to hear. Whoever has no address on the web finds it by the receipt; whom staff have met is rung or written to.
 */
export const tellVoices = (tx: Tx, suggestion: Voiced, telling: Telling): Promise<number> => tellAllVoices(tx, [suggestion], telling)

/** The same of several that became one thing: whoever stands behind more of them is told of the first. */
export async function tellAllVoices(tx: Tx, suggestions: readonly Voiced[], telling: Telling): Promise<number> {
  const told = new Set<string>()
  for (const suggestion of suggestions) await tellUntold(tx, { suggestion, told }, telling)
  return told.size
}

/** The same of numbers: of what was taken back nobody hears any more. In the order of their numbers, so that two who do it at once take turns. */
export async function tellStanding(tx: Tx, numbers: readonly number[], telling: Telling): Promise<void> {
  const standing: LockedSuggestion[] = []
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const locked = await lockOnly(tx, number)
    if (locked !== null && !locked.isWithdrawn) standing.push(locked)
  }
  await tellAllVoices(tx, standing, telling)
}

type Voiced = Pick<LockedSuggestion, 'number' | 'title' | 'isShown'>

async function tellUntold(tx: Tx, { suggestion, told }: { suggestion: Voiced; told: Set<string> }, telling: Telling): Promise<void> {
  const numbers = await behind(tx, suggestion.number)
  const acts = (await actsBehind(tx, numbers)).filter(({ who }) => !told.has(who))
  for (const { who } of acts) told.add(who)
  const notice = noticeOf(suggestion, telling)
  await recordEvents(
    tx,
    acts.map(({ id }) => ({ kind: actNotice, subject: `act:${id}`, payload: { ...notice, act: id }, at: telling.at })),
  )
  if (suggestion.isShown)
    await tellThoseWhoFollow(tx, numbers, { path: suggestionPaths.suggestion(suggestion.number), ...notice, at: telling.at })
}

type Told = Pick<ReturnType<typeof noticeOf>, 'title' | 'text'> & Pick<Telling, 'at'> & { path: string }

/** Whoever only wants to know reads the same: of a merged one what is answered to all of it. */
const tellThoseWhoFollow = (tx: Tx, numbers: readonly number[], { at, ...told }: Told) =>
  tellFollowers(tx, { ...told, topics: numbers.map((number) => `suggestion:${number}`), about: 'news' }, at)

/** Of two with the same address one is told; whoever was helped is told for themselves. */
async function actsBehind(tx: Tx, numbers: readonly number[]): Promise<{ id: string; who: string }[]> {
  const { rows } = await sql<{ id: string; who: string }>`
    with stands (act_id, is_voice) as (
      select act_id, true from suggestion where number = any(${[...numbers]}) and withdrawn_at is null
      union all
      select act_id, false from suggestion_support
      where suggestion = any(${[...numbers]}) and wants_word and counted_at is not null and ended_at is null
    )
    select distinct on (who) a.id, who from stands join act a on a.id = stands.act_id
    left join lateral (
      select p.kind || ' ' || p.value as value from contact_point p
      where p.person_id in (a.person_id, a.helper_id) order by p.kind, p.value limit 1
    ) reached on true
    cross join lateral (select case when a.helper_id is null then coalesce(reached.value, a.id::text) else a.id::text end as who) w
    where a.cancelled_at is null and a.confirmed_at is not null and (a.registered_by is not null or reached.value is not null)
    order by who, is_voice desc, a.at, a.id`.execute(tx)
  return rows
}
