import { addLink, onwardFrom, standingOf, type Holder, type Thing } from '../chain/index.ts'
import type { Tx } from '../platform/database/index.ts'
import { instantToWall, type Day, type Instant } from '../platform/time/index.ts'
import { thingOf } from './chain.ts'
import { lockOnly, type LockedSuggestion } from './lock-suggestion.ts'
import { freshPages } from './moderate.ts'
import { closeQuestion } from './question/ask-back.ts'

export interface LeadingOn {
  number: number
  to: Thing & { kind: 'activity' | 'statement' | 'measure' | 'room' }
  /** Of what it leads to. */
  title: string
  holder: Holder
  due: Day | null
  /** Open to all. */
  reason: string
  /** Slug of the hub that it must be of; null: any. */
  hub: string | null
  at: Instant
}

/**
 * The chain leads on to what it became. Null, and nothing is changed, when it was merged, parted, withdrawn or ended meanwhile, is another
 * hub's, or leads there already.
 */
export async function leadOn(tx: Tx, { number, to, hub, at, ...said }: LeadingOn): Promise<LockedSuggestion | null> {
  const locked = await lockOnly(tx, number)
  if (locked === null || !locked.isReceived || locked.isWithdrawn || (hub !== null && locked.hub !== hub)) return null
  const [thing, { day }] = [thingOf(number), instantToWall(at)]
  const links = await onwardFrom(tx, thing)
  const own = links.filter(({ from }) => from.kind === thing.kind && from.key === thing.key)
  const isThere = own.some((link) => link.to?.kind === 'suggestion' || link.to?.key === to.key)
  if (own.length === 0 || isThere || standingOf(thing, links, day).endedOn !== null) return null
  await addLink(tx, { ...said, from: thing, kind: 'led_to', to, day, closedBasis: null })
  await closeQuestion(tx, number, at)
  await freshPages(tx, locked)
  return locked
}
