import { addLink, liesWith, ownLinks } from '../chain/index.ts'
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
  /** The item that they come on, as the chain calls it; null: they stand there, or no longer. */
  item: { key: string; title: string } | null
  /** They wait for the meeting of that day; null: it has been or is not to be, and the body answers each as it would else. */
  due: Day | null
  step: 'on_agenda' | 'moved' | 'taken_off' | 'treated' | 'called_off'
  /** Open to all, in bokmål. */
  said: string
  /** The law by which the item is closed; the chain says it and nothing else. */
  closed: string | null
  at: Instant
}

/**
 * A body has them on its agenda, or has treated them: a step of the chain, which leads to the item, and whoever stands behind any of them is told
 * once. What lies elsewhere by now is left alone.
 */
export async function treatInMeeting(tx: Tx, { numbers, body, item, due, step, said, closed, at }: Treating): Promise<void> {
  const treated: LockedSuggestion[] = []
  const today = instantToWall(at).day
  const holder = { kind: 'body', key: body } as const
  const reason = said.slice(0, LONGEST.reason)
  const why = closed === null ? { reason, closedBasis: null } : { reason: null, closedBasis: closed }
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const locked = await lockOnly(tx, number)
    const from = thingOf(number)
    if (locked === null || locked.isWithdrawn || !(await liesWith(tx, from, { holder, today }))) continue
    const link = { from, day: today, holder, due: due ?? addDays(today, REPLY_DAYS), ...why }
    const to = item === null ? null : ({ kind: 'agenda_item', key: item.key } as const)
    // What was taken off and comes on the same item again is led there already.
    if (item === null || to === null || (await ownLinks(tx, from)).some((one) => one.to?.kind === to.kind && one.to.key === to.key))
      await addLink(tx, { ...link, kind: 'taken_up', to: null, title: titleInChain(locked) })
    else await addLink(tx, { ...link, kind: 'on_agenda', to, title: item.title })
    await freshPages(tx, locked)
    treated.push(locked)
  }
  await tellAllVoices(tx, treated, { told: closed === null ? step : CLOSED[step], reason, at })
}

/** What is said of it where nobody may come and hear. */
const CLOSED = {
  on_agenda: 'on_agenda_closed',
  moved: 'moved_closed',
  treated: 'treated_closed',
  taken_off: 'taken_off',
  called_off: 'called_off',
} as const satisfies Record<Treating['step'], string>

const titleInChain = ({ number, title, isShown }: LockedSuggestion): string =>
  isShown ? (title ?? neutralTitle(number)) : neutralTitle(number)
