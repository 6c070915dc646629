import { faultOfRhythm, type ActivityItem, type DaysOff, type RhythmItem } from '../../activities/index.ts'
import { dayBefore, type Day } from '../../platform/time/index.ts'

/** Which dates a change of a rhythm is for: those from a day on, all of it, or those of a rhythm that is added. */
export type Extent = { of: 'following'; place: number; from: Day } | { of: 'all'; place: number } | { of: 'added' }

/** The activity with another rhythm: from a day on the old one ends the day before, and what it gave until then stands. */
export function withRhythm(item: ActivityItem, rhythm: RhythmItem, { extent, off }: { extent: Extent; off: DaysOff }): ActivityItem {
  if (extent.of === 'added') return { ...item, rhythms: [...item.rhythms, rhythm] }
  const before = item.rhythms.slice(0, extent.place)
  const after = item.rhythms.slice(extent.place + 1)
  const old = item.rhythms[extent.place]
  if (extent.of === 'all' || old === undefined) return { ...item, rhythms: [...before, rhythm, ...after] }
  const { from } = extent
  const ended = { ...old, to: dayBefore(from), extra: old.extra.filter((day) => day < from) }
  // When nothing is left of the old one, it is the same as changing all of it.
  const kept = old.from < from && faultOfRhythm(ended, off) === null ? [ended] : []
  return { ...item, rhythms: [...before, ...kept, { ...rhythm, from }, ...after] }
}

/** What somebody says of a date that the rhythm no longer gives: it is on all the same, or it goes. */
export type Verdict = 'keep' | 'drop'

/** A date that is kept becomes one that somebody chose; one that goes takes what was changed for it along. */
export function withVerdict(item: ActivityItem, on: Day, verdict: Verdict): ActivityItem {
  if (verdict === 'drop') return { ...item, changes: item.changes.filter((change) => change.on !== on) }
  const last = item.rhythms.length - 1
  const rhythms = item.rhythms.map((one, k) =>
    k === last ? { ...one, extra: [...new Set([...one.extra, on])].toSorted(), except: one.except.filter((day) => day !== on) } : one,
  )
  return { ...item, rhythms }
}
