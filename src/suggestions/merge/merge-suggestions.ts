import { sql } from 'kysely'
import { addLink, onwardFrom, standingOf } from '../../chain/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { instantToWall } from '../../platform/time/index.ts'
import { behind } from '../behind.ts'
import { thingOf } from '../chain.ts'
import { lockOnly, noSuggestion, type LockedSuggestion } from '../lock-suggestion.ts'
import { audit, freshPages, type Considering } from '../moderate.ts'
import { neutralTitle } from '../suggestion.ts'
import { tellVoices } from '../tell-voices.ts'
import { mergeSaid } from './texts.ts'

interface Merging extends Considering {
  /** The number that it goes into; what that was merged with, where it was. */
  into: number
  /** Open to all. */
  reason: string
}

/**
 * One answer for both from now on. Nobody is lost: supporters, helpers and receipts follow, and each is told once. Throws `not-found`, and
 * `conflict` when it is merged or ended already, or would lead round in a ring.
 */
export function mergeSuggestions(db: Db, { number, into, by, at, reason }: Merging): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const root = await rootOf(tx, into)
    if (root === number) throw itself()
    const [locked, target] = await lockBoth(tx, number, root)
    const { day } = instantToWall(at)
    const links = await onwardFrom(tx, thingOf(root))
    const last = links.findLast(({ from }) => from.kind === 'suggestion' && from.key === String(root))
    if (last === undefined || locked.isWithdrawn || target.isWithdrawn || !target.isShown) throw noSuggestion()
    await countOnce(tx, { from: await behind(tx, number), into: await behind(tx, root), at: new Date(at) })
    const title = target.title ?? neutralTitle(root)
    // Told before the link is written: whom it answers now is all of both. What has ended there is answered: nothing more will come.
    const isAnswered = standingOf(thingOf(root), links, day).endedOn !== null
    const answer = isAnswered ? (links.findLast((link) => link.reason !== null)?.reason ?? null) : null
    const said = answer === null ? `${title}. ${reason}` : `${title}. ${answer} ${reason}`
    await tellVoices(tx, locked, { told: isAnswered ? 'merged_answered' : 'merged', reason: said, at })
    const { holder, due } = last
    await addLink(tx, { from: thingOf(number), kind: 'merged_into', to: thingOf(root), day, holder, title, due, reason, closedBasis: null })
    await freshPages(tx, locked)
    await freshPages(tx, target)
    await audit(tx, { number, by, what: `merged ${root}` })
  })
}

async function rootOf(tx: Tx, number: number): Promise<number> {
  const links = await onwardFrom(tx, thingOf(number))
  let root = number
  for (;;) {
    const on = links.find(({ kind, from }) => kind === 'merged_into' && from.key === String(root))
    if (on?.to === undefined || on.to === null) return root
    root = Number(on.to.key)
  }
}

/** In the order of their numbers, so that two that are merged the other way round at once wait and do not meet. */
async function lockBoth(tx: Tx, one: number, other: number): Promise<[LockedSuggestion, LockedSuggestion]> {
  const locked = new Map<number, LockedSuggestion>()
  for (const number of [one, other].toSorted((a, b) => a - b)) {
    const found = await lockOnly(tx, number)
    if (found === null || !found.isReceived) throw noSuggestion()
    locked.set(number, found)
  }
  const [first, second] = [locked.get(one), locked.get(other)]
  if (first === undefined || second === undefined) throw noSuggestion()
  return [first, second]
}

/** Whoever stands behind both counts once: where they offer help or asked to hear, else where they stood first. */
async function countOnce(tx: Tx, { from, into, at }: { from: readonly number[]; into: readonly number[]; at: Date }): Promise<void> {
  await sql`with both_stand as (
      select a.id as come, b.id as there, (a.can_help is not null, a.wants_word) > (b.can_help is not null, b.wants_word) as brings_more
      from suggestion_support a join suggestion_support b using (contact_hash)
      where a.suggestion = any(${[...from]}) and b.suggestion = any(${[...into]})
        and a.counted_at is not null and a.ended_at is null and b.counted_at is not null and b.ended_at is null
    )
    update suggestion_support s set ended_at = ${at}, ended_because = case when brings_more then 'replaced' else 'already' end
    from both_stand where s.id = case when brings_more then there else come end`.execute(tx)
}

const itself = () =>
  new Fault(
    'conflict',
    mergeSaid((t) => t.faults.itself),
  )
