import type { Context } from 'hono'
import {
  datesOf,
  loadDaysOff,
  NONE_TAKEN,
  takenSeats,
  type ActivityDate,
  type ActivityItem,
  type DateChangeItem,
} from '../../activities/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { parseDay, type Day } from '../../platform/time/index.ts'
import { errorsOf } from '../form/form-errors.ts'
import { lineOf } from '../form/typed-values.ts'
import { ACT, PREVIEW, seenIn } from '../items/edit-state.ts'
import { workSaid } from '../texts.ts'
import { afterSaved, openActivity, type Opened } from './activity-target.ts'
import { withVerdict } from './change-rhythm.ts'
import { concernedBy } from './concerned.tsx'
import { readDate, typedDate } from './date-fields.ts'
import { DateView, type DateState } from './date-view.tsx'
import { answerOfRooms } from './room-answer.ts'
import { saveOrSay } from './save-or-say.ts'

type C = Context<Env>

/** `…/aktiviteter/:key/dato/:day`: one date, moved, cancelled, with a substitute or in another room. */
export async function datePage(c: C): Promise<Response> {
  const asked = await askedFor(c)
  return c.html(
    <DateView
      state={{
        ...asked,
        typed: typedDate(asked.date, changeOn(asked)),
        errors: [],
        collision: null,
        after: null,
        concerned: NONE_TAKEN,
        rooms: null,
      }}
    />,
  )
}

interface Asked {
  opened: Opened
  /** As it is now. */
  date: ActivityDate
  /** As the rhythm alone would give it. */
  ruled: ActivityDate
}

const changeOn = ({ opened, ruled }: Asked) => opened.item.changes.find(({ on }) => on === ruled.occurrence)

/** Throws `not-found` for a day that is none of the dates, and for one that has been: that is history. */
async function askedFor(c: C): Promise<Asked> {
  const opened = await openActivity(c)
  const day = parseDay(c.req.param('day') ?? '')
  const dates = day === null ? null : await dateOn(c, opened.item, day)
  if (dates === null || dates.date.day < opened.work.today) throw notFound(workSaid((t) => t.activities.noSuchDate))
  return { opened, ...dates }
}

async function dateOn(c: C, item: ActivityItem, day: Day): Promise<Pick<Asked, 'date' | 'ruled'> | null> {
  const span = { from: day, to: day }
  const off = await loadDaysOff(c.get('deps').db, span)
  const [date] = datesOf(item, span, off)
  const [ruled] = datesOf({ ...item, changes: [] }, span, off)
  return date === undefined || ruled === undefined ? null : { date, ruled }
}

export async function saveDate(c: C): Promise<Response> {
  const asked = await askedFor(c)
  const { opened, ruled } = asked
  const typed = await sentForm(c)
  const { change, faults } = readDate({ typed, work: opened.work, item: opened.item, ruled })
  const state: DateState = { ...asked, typed, errors: errorsOf(faults), collision: null, after: null, concerned: NONE_TAKEN, rooms: null }
  if (faults.length > 0) return c.html(<DateView state={state} />, 422)
  const item = withChange(opened.item, ruled.occurrence, change)
  if (lineOf(typed, ACT) === PREVIEW) {
    const after = await dateOn(c, item, ruled.occurrence)
    const concerned = concernedBy(await takenSeats(c.get('deps').db, opened.key), [ruled])
    const rooms = await answerOfRooms(c, opened.work, { before: opened.item, after: item })
    return c.html(<DateView state={{ ...state, after: after?.date ?? null, concerned, rooms }} />)
  }
  return saveOrSay(c, opened, {
    save: { item, layer: opened.layer, seen: seenIn(typed, 'known') },
    typed,
    done: (saved) => afterSaved(opened.work, opened.key, saved),
    again: ({ rooms, errors, collision, opened: now, status }) =>
      c.html(<DateView state={{ ...state, opened: now, errors, collision, rooms }} />, status),
  })
}

function withChange(item: ActivityItem, on: Day, change: DateChangeItem | null): ActivityItem {
  const others = item.changes.filter((one) => one.on !== on)
  return { ...item, changes: change === null ? others : [...others, change].toSorted((one, other) => (one.on < other.on ? -1 : 1)) }
}

/** What is said of a date that no rhythm gives any more: it is on all the same, or it goes. */
export async function settleDate(c: C): Promise<Response> {
  const opened = await openActivity(c)
  const day = parseDay(c.req.param('day') ?? '')
  const typed = await sentForm(c)
  if (day === null || !opened.item.changes.some(({ on }) => on === day)) throw notFound(workSaid((t) => t.activities.noSuchDate))
  const item = withVerdict(opened.item, day, lineOf(typed, ACT) === 'fjern' ? 'drop' : 'keep')
  return saveOrSay(c, opened, {
    save: { item, layer: opened.layer, seen: seenIn(typed, 'known') },
    typed,
    done: (saved) => afterSaved(opened.work, opened.key, saved),
    // The page shows how it is now, and asks again when it still must be asked.
    again: ({ opened: now }) => c.redirect(afterSaved(now.work, now.key, { revision: null, changed: false }), 303),
  })
}
