import { isDeepStrictEqual } from 'node:util'
import { Activity, type ActivityItem, type DateChangeItem } from '../activity.ts'

/** What a calendar decides; all else is for people here. */
const ITS_OWN = ['title', 'body', 'room', 'rhythms'] as const

interface Three {
  /** As the calendar was written down the last time. */
  written: ActivityItem
  /** As it is here now. */
  now: ActivityItem
  /** As the calendar says it today. */
  next: ActivityItem
}

/** What the calendar has changed follows; what somebody here has changed stays, field by field and date by date. */
export function mergeActivity({ written, now, next }: Three): { item: ActivityItem; isEdited: boolean } {
  const edited = ITS_OWN.filter((name) => !isDeepStrictEqual(now[name], written[name]))
  const followed = ITS_OWN.filter((name) => !edited.includes(name))
  const changes = mergeChanges({ written, now, next })
  const { body: _, room: __, ...rest } = now
  const kept = Object.fromEntries(edited.flatMap((name) => (now[name] === undefined ? [] : [[name, now[name]]])))
  const new_ = Object.fromEntries(followed.flatMap((name) => (next[name] === undefined ? [] : [[name, next[name]]])))
  return { item: Activity.parse({ ...rest, ...kept, ...new_, changes: changes.list }), isEdited: edited.length > 0 || changes.isEdited }
}

function mergeChanges({ written, now, next }: Three): { list: DateChangeItem[]; isEdited: boolean } {
  const before = new Map(written.changes.map((one) => [one.on, one]))
  const ours = now.changes.filter((one) => !isDeepStrictEqual(one, before.get(one.on)))
  const taken = new Set(ours.map(({ on }) => on))
  const list = [...next.changes.filter(({ on }) => !taken.has(on)), ...ours].toSorted((a, b) => (a.on < b.on ? -1 : 1))
  return { list, isEdited: ours.length > 0 }
}
