import { addLink, onwardFrom, standingOf } from '../chain/index.ts'
import type { Tx } from '../platform/database/index.ts'
import { addDays, instantToWall, type Instant } from '../platform/time/index.ts'
import { hubHolder, thingOf } from './chain.ts'
import { lockOnly } from './lock-suggestion.ts'
import { REPLY_DAYS } from './reading.ts'
import { suggestionTexts } from './texts.ts'
import { closeQuestion } from './question/ask-back.ts'
import { tellVoices } from './tell-voices.ts'

interface Leading {
  number: number
  activityKey: string
  /** Of the activity. */
  title: string
  /** Slug. */
  hub: string
  at: Instant
}

/**
 * It has become an activity: the chain says so for good, and whoever stands behind it is told. What was merged, parted or ended meanwhile, or
 * leads there already, stays as it is.
 */
export async function leadToActivity(tx: Tx, { number, activityKey, title, hub, at }: Leading): Promise<void> {
  const locked = await lockOnly(tx, number)
  if (locked === null || !locked.isReceived || locked.isWithdrawn || locked.hub !== hub) return
  const [thing, to, { day }] = [thingOf(number), { kind: 'activity', key: activityKey } as const, instantToWall(at)]
  const links = await onwardFrom(tx, thing)
  const own = links.filter(({ from }) => from.kind === thing.kind && from.key === thing.key)
  const isThere = own.some((link) => link.to?.kind === 'suggestion' || link.to?.key === activityKey)
  if (own.length === 0 || isThere || standingOf(thing, links, day).endedOn !== null) return
  const said = { day, holder: hubHolder(hub), title, due: addDays(day, REPLY_DAYS), closedBasis: null }
  await addLink(tx, { ...said, from: thing, kind: 'led_to', to, reason: suggestionTexts('nb').becameActivity })
  await closeQuestion(tx, number, at)
  await tellVoices(tx, locked, { told: 'led_to', reason: title, at })
}
