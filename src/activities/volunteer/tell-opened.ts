import type { Acting } from '../../hubs/edit/index.ts'
import { tellFollowers } from '../../people/index.ts'
import type { Tx } from '../../platform/database/index.ts'
import { instantToWall, type Instant } from '../../platform/time/index.ts'
import { findNeed, hasRoom, isNeeded, type FoundNeed, type OpenSlot } from './find-needs.ts'
import type { NeedItem } from './need.ts'
import { needTopicId } from './need-topic.ts'
import { volunteerPaths } from './paths.ts'
import { shortSlotWords } from './slot-words.ts'
import { hasBegun, ownSlots } from './slots.ts'
import { volunteerSaid } from './texts.ts'

interface Of {
  need: string
  at: Instant
}

/**
 * Does something that may make room, and tells those who wait for it which shifts have room that had none. Whoever is first has it: nobody
 * is kept a place for, since a host would rather have hands than a queue.
 */
export async function tellingOpened<T>(tx: Tx, { need: key, at }: Of, act: () => Promise<T>): Promise<T> {
  const asked = { key, today: instantToWall(at).day, at }
  const before = await findNeed(tx, asked)
  const done = await act()
  const after = await findNeed(tx, asked)
  if (after === null) return done
  const slots = openedSlots(before, after)
  if (slots.length > 0) await tell(tx, after, { slots, at })
  return done
}

/** Staff ask for more than before, or at more shifts: the same is told. In the transaction that changes the need. */
export async function tellWidened(
  tx: Tx,
  { was, is }: { was: NeedItem; is: NeedItem },
  { at, today }: Pick<Acting, 'at' | 'today'>,
): Promise<void> {
  const after = await findNeed(tx, { key: is.key, today, at })
  if (after === null) return
  const takenAt = new Map(after.slots.map(({ id, taken }) => [id, taken]))
  const own = ownSlots(was).map((slot) => ({ ...slot, taken: takenAt.get(slot.id) ?? 0 }))
  const before = { ...after, wanted: was.wanted ?? null, slots: was.activity === undefined ? own : after.slots }
  const slots = openedSlots({ ...before, slots: before.slots.filter((slot) => !hasBegun(slot, at)) }, after)
  if (slots.length > 0) await tell(tx, after, { slots, at })
}

/** What has room now that was full before; of a need that was full in all it had, also what is new. */
export function openedSlots(before: FoundNeed | null, after: FoundNeed): readonly OpenSlot[] {
  if (before === null) return []
  const wasFull = new Set(before.slots.filter((slot) => !slot.isOff && !hasRoom(before, slot)).map(({ id }) => id))
  const known = new Set(before.slots.map(({ id }) => id))
  return after.slots.filter((slot) => hasRoom(after, slot) && (wasFull.has(slot.id) || (!isNeeded(before) && !known.has(slot.id))))
}

async function tell(tx: Tx, need: FoundNeed, { slots, at }: { slots: readonly OpenSlot[]; at: Instant }): Promise<void> {
  const [first, ...more] = slots
  if (first === undefined) return
  await tellFollowers(
    tx,
    {
      topics: [needTopicId(need.key)],
      about: 'news',
      title: volunteerSaid((t) => t.notices.opened.title),
      text: volunteerSaid((t, lang) => t.notices.opened.text({ when: shortSlotWords(first, lang), more: more.length })),
      path: volunteerPaths.need(need.key),
    },
    at,
  )
}
