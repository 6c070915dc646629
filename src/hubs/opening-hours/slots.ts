import type { Localized } from '../../platform/content/localized.ts'
import { modeRank, type Slot, type Span } from './period.ts'

/** What the spans give for each weekday, Monday first, in the order of the clock. */
export function weekOf(spans: readonly Span[]): readonly (readonly Slot[])[] {
  return [0, 1, 2, 3, 4, 5, 6].map((weekday) => joinSlots(spans.filter((span) => (span.weekdays & (1 << weekday)) !== 0)))
}

/** Sorted by the clock; slots of one mode and note that overlap or touch become one. */
export function joinSlots(slots: readonly Slot[]): readonly Slot[] {
  if (slots.length < 2) return slots
  const joined: Slot[] = []
  for (const slot of slots.toSorted(byClock)) {
    const before = joined.findLast((known) => known.mode === slot.mode && sameText(known.note, slot.note))
    if (before && slot.opens <= before.closes) before.closes = Math.max(before.closes, slot.closes)
    else joined.push({ opens: slot.opens, closes: slot.closes, mode: slot.mode, note: slot.note })
  }
  return joined
}

export function sameSlots(some: readonly Slot[], others: readonly Slot[]): boolean {
  return some.length === others.length && some.every((slot, index) => sameSlot(slot, others[index]))
}

export function sameText(one: Localized | null, other: Localized | null): boolean {
  return one === other || (one !== null && other !== null && one.nb === other.nb && one.nn === other.nn && one.en === other.en)
}

/** Openness as a whole, whoever is there: the fewest stretches of minutes that cover the slots. */
export function stretches(slots: readonly Slot[]): readonly { from: number; to: number }[] {
  const whole: { from: number; to: number }[] = []
  for (const { opens, closes } of slots.toSorted(byClock)) {
    const last = whole.at(-1)
    if (last && opens <= last.to) last.to = Math.max(last.to, closes)
    else whole.push({ from: opens, to: closes })
  }
  return whole
}

function sameSlot(one: Slot, other: Slot | undefined): boolean {
  return other?.opens === one.opens && other.closes === one.closes && other.mode === one.mode && sameText(other.note, one.note)
}

const byClock = (a: Slot, b: Slot) => a.opens - b.opens || a.closes - b.closes || modeRank(a.mode) - modeRank(b.mode)
