import { addLink, liesWith } from '../chain/index.ts'
import type { Tx } from '../platform/database/index.ts'
import { addDays, instantToWall, type Day, type Instant } from '../platform/time/index.ts'
import { thingOf } from './chain.ts'
import { lockOnly, type LockedSuggestion } from './lock-suggestion.ts'
import { freshPages } from './moderate.ts'
import { REPLY_DAYS } from './reading.ts'
import { LONGEST, neutralTitle } from './suggestion.ts'
import { tellAllVoices } from './tell-voices.ts'

interface Treating {
  numbers: readonly number[]
  /** Slug of the body that has them. */
  body: string
  /** They wait for the meeting of that day; null: it has been or is not to be, and the body answers each as it would else. */
  due: Day | null
  step: 'on_agenda' | 'treated' | 'called_off'
  /** Open to all, in bokmål. */
  said: string
  at: Instant
}

/** A body has them on its agenda, or has treated them: a step of the chain, and whoever stands behind any of them is told once. What lies elsewhere by now is left alone. */
export async function treatInMeeting(tx: Tx, { numbers, body, due, step, said, at }: Treating): Promise<void> {
  const treated: LockedSuggestion[] = []
  const today = instantToWall(at).day
  const holder = { kind: 'body', key: body } as const
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const locked = await lockOnly(tx, number)
    if (locked === null || locked.isWithdrawn || !(await liesWith(tx, thingOf(number), { holder, today }))) continue
    await addLink(tx, {
      from: thingOf(number),
      kind: 'taken_up',
      to: null,
      day: today,
      holder,
      title: locked.isShown ? (locked.title ?? neutralTitle(number)) : neutralTitle(number),
      due: due ?? addDays(today, REPLY_DAYS),
      reason: said.slice(0, LONGEST.reason),
      closedBasis: null,
    })
    await freshPages(tx, locked)
    treated.push(locked)
  }
  await tellAllVoices(tx, treated, { told: step, reason: said.slice(0, LONGEST.reason), at })
}
