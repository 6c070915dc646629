import type { Context } from 'hono'
import { loadDaysOff, takenSeats, type ActivityItem, type DaysOff, type RhythmItem } from '../../activities/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { addDays } from '../../platform/time/index.ts'
import { errorsOf } from '../form/form-errors.ts'
import { typedDayFrom } from '../form/typed-from.ts'
import { lineOf } from '../form/typed-values.ts'
import { ACT, PREVIEW, seenIn } from '../items/edit-state.ts'
import { workSaid } from '../texts.ts'
import { afterSaved, openActivity, type Opened } from './activity-target.ts'
import { withRhythm, withVerdict } from './change-rhythm.ts'
import type { TakenByDate } from './concerned.tsx'
import { datesAhead } from './dates-ahead.ts'
import { staleAhead } from './lacks.ts'
import { readRhythmForm } from './read-rhythm-form.ts'
import { EMPTY_RHYTHM, RHYTHM, typedRhythm } from './rhythm-fields.ts'
import { answerOfRooms } from './room-answer.ts'
import { saveOrSay } from './save-or-say.ts'
import { EXTENT, hasBegun, readExtent, rhythmAt, verdictIn } from './when-fields.ts'
import { WhenView, type WhenState } from './when-view.tsx'

type C = Context<Env>

interface Asked {
  opened: Opened
  nr: string
  place: number | null
  before: RhythmItem | null
  off: DaysOff
  taken: TakenByDate
}

/** `…/aktiviteter/:key/nar/:nr`: when it is, from a day on or for all of it; `nar/ny` for one time more. */
export async function whenPage(c: C): Promise<Response> {
  const asked = await askedFor(c)
  const typed = typedFor(asked)
  const shown = asked.before === null ? null : wantedFrom(asked, typed).seen.shown
  return c.html(<WhenView state={{ ...plain(asked), typed, shown }} />)
}

async function askedFor(c: C): Promise<Asked> {
  const opened = await openActivity(c)
  const nr = c.req.param('nr') ?? ''
  const found = rhythmAt(opened.item, nr)
  if (found === null) throw notFound(workSaid((t) => t.notFound.toChange))
  const { today } = opened.work
  const { db } = c.get('deps')
  const [off, taken] = await Promise.all([
    loadDaysOff(db, { from: addDays(today, -3650), to: addDays(today, 3650) }),
    takenSeats(db, opened.key),
  ])
  return { opened, nr, place: found.place, before: found.rhythm, off, taken }
}

/** A rhythm that has begun is changed from its next date. */
function typedFor({ opened, before, off }: Asked): Typed {
  if (before === null) return EMPTY_RHYTHM
  const { today } = opened.work
  if (!hasBegun(before, today)) return { ...typedRhythm(before), [EXTENT]: 'all' }
  const [next] = datesAhead({ rhythms: [before], changes: [] }, { today, off, count: 1 })
  return { ...typedRhythm(before), [RHYTHM.from]: typedDayFrom(next?.occurrence ?? today), [EXTENT]: 'following' }
}

const plain = ({ opened, nr, before }: Asked): Omit<WhenState, 'typed'> => ({
  opened,
  nr,
  before,
  errors: [],
  collision: null,
  shown: null,
  change: null,
  stale: [],
  asked: false,
  rooms: null,
})

export async function saveWhen(c: C): Promise<Response> {
  const asked = await askedFor(c)
  const typed = await sentForm(c)
  const wanted = wantedFrom(asked, typed)
  const { opened } = asked
  const isPreview = lineOf(typed, ACT) === PREVIEW
  const state: WhenState = { ...plain(asked), typed, ...wanted.seen, errors: errorsOf(wanted.faults) }
  if (wanted.item === null) return c.html(<WhenView state={state} />, 422)
  const isUnasked = wanted.seen.stale.some(({ on }) => verdictIn(typed, on) === null)
  if (isPreview || isUnasked) {
    const rooms = await answerOfRooms(c, opened.work, { before: opened.item, after: wanted.item })
    return c.html(<WhenView state={{ ...state, asked: true, rooms }} />)
  }
  return saveOrSay(c, opened, {
    save: { item: wanted.item, layer: opened.layer, seen: seenIn(typed, 'known') },
    typed,
    done: (saved) => afterSaved(opened.work, opened.key, saved),
    again: ({ rooms, errors, collision, opened: now, status }) =>
      c.html(<WhenView state={{ ...state, opened: now, errors, collision, rooms }} />, status),
  })
}

interface Wanted {
  /** Null: something is wrong. */
  item: ActivityItem | null
  faults: ReturnType<typeof readRhythmForm>['faults']
  seen: Pick<WhenState, 'shown' | 'change' | 'stale'>
}

/** The activity as it would be, with what was said of the dates that no rhythm gives any more. */
function wantedFrom({ opened, place, before, off, taken }: Asked, typed: Typed): Wanted {
  const { work, item } = opened
  const read = readRhythmForm({ typed, work, off, before })
  const nothing = { shown: null, change: null, stale: [] }
  if (read.rhythm === null) return { item: null, faults: read.faults, seen: nothing }
  const { extent, rhythm, faults } = readExtent(typed, { work, place, before, rhythm: read.rhythm })
  if (faults.length > 0) return { item: null, faults, seen: nothing }
  const plainly = withRhythm(item, rhythm, { extent, off })
  const stale = staleAhead(plainly, { today: work.today, off })
  const after = stale.reduce((so, { on }) => withVerdict(so, on, verdictIn(typed, on) ?? 'keep'), plainly)
  return { item: after, faults: [], seen: { shown: { rhythm, whole: after, off }, change: { before: item, after, off, taken }, stale } }
}
