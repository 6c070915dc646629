import type { Tx } from '../platform/database/index.ts'
import { addDays, instantToWall, type Instant } from '../platform/time/index.ts'
import { hubHolder } from './chain.ts'
import { leadOn } from './lead-on.ts'
import { REPLY_DAYS } from './reading.ts'
import { suggestionTexts } from './texts.ts'
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
  const said = {
    title,
    holder: hubHolder(hub),
    due: addDays(instantToWall(at).day, REPLY_DAYS),
    reason: suggestionTexts('nb').becameActivity,
  }
  const locked = await leadOn(tx, { ...said, number, to: { kind: 'activity', key: activityKey }, hub, at })
  if (locked !== null) await tellVoices(tx, locked, { told: 'led_to', reason: title, at })
}
