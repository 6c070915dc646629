import { Refused, findItem, lastChangeOf, putItem, type Acting, type Saved, type Target } from '../../hubs/edit/index.ts'
import { hubScope } from '../../hubs/items/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { Activity, type ActivityItem } from '../activity.ts'
import { activityKind } from '../activity-kind.ts'
import { itemOf } from './item-of.ts'
import { mergeActivity } from './merge.ts'
import { isOver, type ReadCalendar, type ReadEvent } from './read-calendar.ts'
import type { Report, ReportLine, Why } from './report.ts'
import type { CalendarSource } from './sources.ts'

interface TakeIn {
  source: CalendarSource
  providerName: string
  read: Extract<ReadCalendar, { events: unknown }>
}

type Written = Map<string, { activityKey: string; written: unknown }>

/**
 * Makes the activities of a source what its calendar says. Each is a change of its own in the history, by the source. What
 * has gone from the calendar is told of and left; what was changed or taken away here stays so. Done twice, the second
 * time changes nothing.
 */
export async function takeIn(db: Db, { source, providerName, read }: TakeIn, acting: Acting): Promise<Report> {
  const known: Written = new Map(
    (await db.selectFrom('calendarSourceEvent').selectAll().where('sourceId', '=', source.id).execute()).map(({ uid, ...row }) => [
      uid,
      row,
    ]),
  )
  const lines: ReportLine[] = read.left.map(({ title, why }) => ({ title: title.slice(0, 120), key: null, what: 'left_out', why }))
  const revisions: number[] = []
  for (const event of read.events) {
    const { line, revision } = await takeEvent(db, { source, providerName, event, known }, acting)
    lines.push(line)
    if (revision !== null) revisions.push(revision)
  }
  return { lines: [...lines, ...missing(known, read.events, acting)], revisions }
}

interface One {
  source: CalendarSource
  providerName: string
  event: ReadEvent
  known: Written
}

async function takeEvent(
  db: Db,
  { source, providerName, event, known }: One,
  acting: Acting,
): Promise<{ line: ReportLine; revision: number | null }> {
  const before = known.get(event.uid)
  const belongs = { source: source.id, provider: source.provider, providerName, kind: source.kind, today: acting.today }
  const { item, why } = itemOf(event, belongs)
  const key = before?.activityKey ?? item.key
  const told = (what: ReportLine['what'], more: Why[] = [], shown: string | null = key) => ({
    title: item.title.nb,
    key: shown,
    what,
    why: [...why, ...more],
  })
  if (before === undefined && isOver(event, acting.today)) return { line: told('left_out', ['over'], null), revision: null }
  const next = Activity.safeParse({ ...item, key })
  if (!next.success) return { line: told('left_out', ['refused'], null), revision: null }
  const target: Target = { kind: activityKind.name, scope: hubScope(source.hub), key, keptBy: activityKind }
  const now = Activity.safeParse((await findItem(db, target))?.item).data
  if (now === undefined && before !== undefined) return { line: told('left_out', ['removed_here'], null), revision: null }
  const merged =
    now === undefined
      ? { item: next.data, isEdited: false }
      : mergeActivity({ written: writtenOf(before?.written, now), now, next: next.data })
  const edited: Why[] = merged.isEdited ? ['edited_here'] : []
  const saved = await save(
    db,
    { target, uid: event.uid, source: source.id, item: merged.item, isNew: now === undefined, next: next.data },
    acting,
  )
  if (saved === null) return { line: told('left_out', ['refused'], now === undefined ? null : key), revision: null }
  const what = !saved.changed ? 'same' : now === undefined ? 'new' : 'changed'
  return { line: told(what, edited), revision: saved.changed ? saved.revision : null }
}

interface Save {
  target: Target
  uid: string
  source: string
  item: ActivityItem
  isNew: boolean
  next: ActivityItem
}

/** Null when somebody is at work on it, or a rule says no: it is left as it is, and tried again the next time. */
async function save(db: Db, { target, uid, source, item, isNew, next }: Save, acting: Acting): Promise<Saved | null> {
  try {
    const saved = await putItem(db, { target, item, layer: 'fact', seen: isNew ? 'new' : await lastChangeOf(db, target) }, acting)
    const written = JSON.stringify({ ...next, knownFrom: item.knownFrom })
    await remember(db, { sourceId: source, uid, activityKey: target.key, written })
    return saved
  } catch (error) {
    if (error instanceof Refused || (error instanceof Fault && error.fault === 'invalid')) return null
    throw error
  }
}

/** A source that was killed between writing and remembering has nothing that was changed by hand. */
const writtenOf = (written: unknown, now: ActivityItem): ActivityItem => Activity.safeParse(written).data ?? now

async function remember(db: Db, row: { sourceId: string; uid: string; activityKey: string; written: string }): Promise<void> {
  const { written, activityKey } = row
  await db
    .insertInto('calendarSourceEvent')
    .values(row)
    .onConflict((oc) => oc.columns(['sourceId', 'uid']).doUpdateSet({ written, activityKey }))
    .execute()
}

/** Known before, and no longer there. What has been is no news. */
function missing(known: Written, events: readonly ReadEvent[], { today }: Acting): ReportLine[] {
  const there = new Set(events.map(({ uid }) => uid))
  return [...known].flatMap(([uid, { activityKey, written }]): ReportLine[] => {
    const item = Activity.safeParse(written).data
    const isPast =
      item?.rhythms.every(
        ({ rule, from, to, extra }) => (rule === undefined ? from : (to ?? '9')) < today && extra.every((day) => day < today),
      ) ?? true
    return there.has(uid) || isPast || item === undefined
      ? []
      : [{ title: item.title.nb, key: activityKey, what: 'missing', why: ['not_there'] }]
  })
}
