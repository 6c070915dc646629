import type { Context } from 'hono'
import { ADD_SPAN, readWeek, WEEK_DAYS, weekField, type FormError, type TypedWeek } from '../../design/index.ts'
import { asPeriod, findItem, lastChangeOf } from '../../hubs/edit/index.ts'
import type { OpeningPeriodItem, Stored } from '../../hubs/items/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { asRecord } from '../form/localized-value.ts'
import { typedDayFrom, typedFrom } from '../form/typed-from.ts'
import { lineOf } from '../form/typed-values.ts'
import { ONCE, seenIn, type Collision } from '../items/edit-state.ts'
import { drawOnce, onceFrom, targetOfItem } from '../items/item-target.ts'
import { ownOrNull } from '../own.ts'
import { workOf, type Work } from '../work.ts'
import { BEGIN, EXTENT, HOLIDAYS, PLAIN, SORT, WHO } from './hours-fields.ts'
import { weekFrom } from './read-week.ts'
import { withSeveral } from './several-days.ts'
import type { ShownPreview } from './shown-preview.ts'
import { workSaid } from '../texts.ts'

export const HOURS = { kind: 'opening_period' } as const

/** The form of hours as it stands. */
export interface HoursState {
  work: Work
  /** Null: new hours. */
  key: string | null
  stored: Stored<OpeningPeriodItem> | null
  seen: number | 'new'
  once: string
  typed: Typed
  week: TypedWeek
  errors: readonly FormError[]
  collision: Collision | null
  preview: ShownPreview | null
  /** The field to go on in: of a span that was just added. */
  focus: string | null
}

const FRESH = { errors: [], collision: null, preview: null, focus: null }

/** As the hours are. Throws `not-found`. */
export async function openedState(c: Context<Env>): Promise<HoursState> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const key = c.req.param('key') ?? ''
  const target = targetOfItem(HOURS, work, key)
  const [found, seen] = await Promise.all([findItem(db, target), lastChangeOf(db, target)])
  const stored = storedPeriod(ownOrNull(work, HOURS.kind, found))
  if (stored === null) throw notFound(workSaid((t) => t.notFound.hours))
  const { override, onHolidays, spans } = stored.item
  const chosen = {
    [SORT]: override ? 'override' : 'ordinary',
    [HOLIDAYS]: onHolidays,
    [EXTENT]: 'from',
    [BEGIN]: typedDayFrom(work.today),
  }
  return {
    ...FRESH,
    work,
    key,
    stored,
    seen,
    once: drawOnce(),
    typed: { ...typedFrom(PLAIN, asRecord(stored.item)), ...chosen },
    week: weekFrom(spans),
  }
}

/** As the form was sent, with one more span where that was asked for. Throws `not-found`. */
export async function sentState(c: Context<Env>, what: 'new' | 'known'): Promise<HoursState> {
  const work = await workOf(c)
  const typed = whoseIn(work, await sentForm(c))
  const key = what === 'new' ? null : (c.req.param('key') ?? '')
  const stored =
    key === null ? null : storedPeriod(ownOrNull(work, HOURS.kind, await findItem(c.get('deps').db, targetOfItem(HOURS, work, key))))
  const seen = seenIn(typed, what)
  if (key !== null && stored === null && seen === 0) throw notFound(workSaid((t) => t.notFound.hours))
  const several = withSeveral(readWeek(typed), typed, work.t)
  const { week } = several
  const added = WEEK_DAYS.find((day) => day === lineOf(typed, ADD_SPAN)) ?? several.first
  const focus = added === null || lineOf(typed, ADD_SPAN) === '' ? null : weekField(added, week[added].length - 1, 'from')
  return { ...FRESH, work, key, stored, seen, once: onceFrom(lineOf(typed, ONCE)), typed: several.typed, week, focus }
}

/** A provider's own pages write its own hours, whatever the form says. */
export const whoseIn = ({ own }: Work, typed: Typed): Typed => (own === null ? typed : { ...typed, [WHO]: own.slug })

export function storedPeriod(stored: Stored<unknown> | null): Stored<OpeningPeriodItem> | null {
  const item = asPeriod(stored?.item ?? null)
  return stored === null || item === null ? null : { item, layer: stored.layer }
}
