import type { Context } from 'hono'
import { ADD_SPAN, emptyWeek, WEEK_DAYS, type FormError } from '../../design/index.ts'
import { checkHoursBeforehand, endAndBeginPeriod, findItem, lastChangeOf, putItem, Refused, type Saved } from '../../hubs/edit/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { errorsOf, errorsOfFault } from '../form/form-errors.ts'
import { lineOf } from '../form/typed-values.ts'
import { ACT, isCollision, PREVIEW, PREVIEWED } from '../items/edit-state.ts'
import { drawOnce, targetOfItem } from '../items/item-target.ts'
import { actingAt, ownSource, workOf } from '../work.ts'
import { ownerIn, ownOrNull } from '../own.ts'
import { HoursForm } from './hours-form.tsx'
import { HOLIDAYS, SEVERAL, SORT, WHO } from './hours-fields.ts'
import { HOURS, openedState, sentState, storedPeriod, whoseIn, type HoursState } from './hours-state.ts'
import { previewOf } from './preview-of.ts'
import { warnedOf } from './shown-preview.ts'
import { nothingTyped, severalFaults } from './several-days.ts'
import { readPeriod, type Wanted } from './read-period.ts'
import { workSaid } from '../texts.ts'

type C = Context<Env>

/** `…/tider/ny?hvem=innbyggerservice` */
export async function newHoursPage(c: C): Promise<Response> {
  const work = await workOf(c)
  const asked = c.req.query('hvem') ?? ''
  const who = work.providers.some(({ slug }) => slug === asked) ? asked : ''
  const typed = whoseIn(work, {
    source: ownSource(work),
    [WHO]: who,
    [SORT]: 'ordinary',
    [HOLIDAYS]: 'closed',
    [SEVERAL.days]: ['mon', 'tue', 'wed', 'thu', 'fri'],
  })
  const state: HoursState = {
    work,
    key: null,
    stored: null,
    seen: 'new',
    once: drawOnce(),
    typed,
    week: emptyWeek(),
    errors: [],
    collision: null,
    preview: null,
    focus: null,
  }
  return c.html(<HoursForm state={state} />)
}

export async function editHoursPage(c: C): Promise<Response> {
  return c.html(<HoursForm state={await openedState(c)} />)
}

/** One more span, what would change, or saved. What is warned of is read before it is saved, and read again when it is something else. */
export const saveHours = (what: 'new' | 'known') => async (c: C) => {
  const state = await sentState(c, what)
  const { work, typed } = state
  const asked = lineOf(typed, ADD_SPAN)
  if (asked !== '') {
    const wrong = asked === SEVERAL.button ? notPut(state) : []
    return c.html(<HoursForm state={{ ...state, errors: errorsOf(wrong) }} />, wrong.length > 0 ? 422 : 200)
  }
  const { wanted, faults } = readPeriod(state)
  if (wanted === null) return c.html(<HoursForm state={{ ...state, errors: ofDays(errorsOf(faults), state) }} />, 422)
  try {
    await checkHoursBeforehand(c.get('deps').db, { scope: work.scope, next: wanted, ends: wanted.act === 'put' ? null : state.key })
    const preview = await previewOf(c, state, wanted)
    const isRead = preview === null || ['', lineOf(typed, PREVIEWED)].includes(warnedOf(preview))
    if (lineOf(typed, ACT) === PREVIEW || !isRead) return c.html(<HoursForm state={{ ...state, preview }} />)
    const { revision, changed } = await saved(c, state, wanted)
    return c.redirect(work.ui.href(`${work.base}/tider?${changed && revision !== null ? `lagret=${revision}` : 'uendret=1'}`), 303)
  } catch (error) {
    return refused(c, state, { error, wanted })
  }
}

/** Why the hours for several days were not put into the week; they are emptied when they were. */
const notPut = ({ typed, focus, work: { t } }: HoursState) =>
  focus === null ? [...nothingTyped(typed, t), ...severalFaults(typed, t)] : []

/** In the list above the form, «slutter før den begynner» needs its day. */
function ofDays(errors: readonly FormError[], { work }: HoursState): FormError[] {
  return errors.map(({ field, text }) => {
    const day = WEEK_DAYS.findIndex((one) => field?.startsWith(`${one}-`) === true)
    return { field, text: day < 0 ? text : `${work.t.hours.weekdays[day] ?? ''}: ${text}` }
  })
}

function saved(c: C, { work, key, seen }: HoursState, wanted: Wanted): Promise<Saved> {
  const { db } = c.get('deps')
  if (wanted.act === 'end-and-begin' && key !== null && seen !== 'new') {
    return endAndBeginPeriod(db, { scope: work.scope, key, next: wanted.item, layer: wanted.layer, seen, ...ownerIn(work) }, actingAt(work))
  }
  const { item, layer } = wanted
  return putItem(db, { target: targetOfItem(HOURS, work, item.key), item, layer, seen, ...ownerIn(work) }, actingAt(work))
}

async function refused(c: C, state: HoursState, { error, wanted }: { error: unknown; wanted: Wanted }): Promise<Response> {
  if (!(error instanceof Fault)) throw error
  const { db } = c.get('deps')
  if (error instanceof Refused && isCollision(error.refusal.why)) {
    const collision = error.refusal.why
    const target = targetOfItem(HOURS, state.work, state.key ?? wanted.item.key)
    const [stored, last] = await Promise.all([findItem(db, target), lastChangeOf(db, target)])
    const again = collision === 'changed_meanwhile' ? { seen: last } : { seen: 'new' as const, once: drawOnce() }
    return c.html(
      <HoursForm state={{ ...state, ...again, stored: storedPeriod(ownOrNull(state.work, HOURS.kind, stored)), collision }} />,
      409,
    )
  }
  if (error.fault === 'not-found') throw notFound(workSaid((t) => t.notFound.hours))
  if (error.fault !== 'invalid') throw error
  return c.html(<HoursForm state={{ ...state, errors: errorsOfFault(error, state.work) }} />, 422)
}
