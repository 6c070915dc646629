import type { Context } from 'hono'
import {
  ACTIVITY_KINDS,
  addSource,
  calendarAddress,
  endSource,
  findSource,
  followSource,
  listSources,
  pauseSource,
  type ActivityKind,
  type CalendarSource,
} from '../../activities/index.ts'
import type { FormError } from '../../design/index.ts'
import { undoAll } from '../../hubs/edit/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../form/typed-values.ts'
import { mayUndo } from '../history/may-undo.ts'
import { KEPT_ELSEWHERE } from '../kept-elsewhere.ts'
import { workSaid } from '../texts.ts'
import { actingAt, workOf, type Work } from '../work.ts'
import { CalendarsView, FIELDS } from './calendars-view.tsx'
import { calendarsTexts } from './texts.ts'

type C = Context<Env>

/** `…/kalendere`: the calendars that are followed, what came of each the last time, line by line, and a form for one more. */
export async function calendarsPage(c: C): Promise<Response> {
  const work = await workOf(c)
  return show(c, work, { typed: {}, errors: [], status: 200 })
}

interface Shown {
  typed: Typed
  errors: readonly FormError[]
  status: 200 | 409 | 422
}

async function show(c: C, work: Work, { typed, errors, status }: Shown): Promise<Response> {
  const sources = await listSources(c.get('deps').db, ofWork(work))
  return c.html(<CalendarsView work={work} sources={sources} typed={typed} errors={errors} />, status)
}

const ofWork = ({ hub, own }: Work) => ({ hub: hub?.slug ?? '', provider: own?.kind === 'provider' ? own.slug : null })

/** Follows one more, and reads it at once, so that its owner sees what becomes of it. */
export async function followCalendar(c: C): Promise<Response> {
  const work = await workOf(c)
  const typed = await sentForm(c)
  const t = calendarsTexts(work.lang)
  const address = calendarAddress(lineOf(typed, FIELDS.address))
  const provider = work.own?.slug ?? work.providers.find(({ slug }) => slug === lineOf(typed, FIELDS.provider))?.slug
  const kind: ActivityKind | undefined = ACTIVITY_KINDS.find((one) => one === lineOf(typed, FIELDS.kind))
  const errors: FormError[] = [
    ...(address === null ? [{ field: FIELDS.address, text: t.addressWrong }] : []),
    ...(provider === undefined ? [{ field: FIELDS.provider, text: t.providerWrong }] : []),
    ...(kind === undefined ? [{ field: FIELDS.kind, text: work.t.faults.choose }] : []),
  ]
  if (address === null || provider === undefined || kind === undefined) return show(c, work, { typed, errors, status: 422 })
  const id = await addSource(c.get('deps').db, { hub: work.hub?.slug ?? '', provider, address, kind })
  await followSource(c.get('deps'), id, { early: true })
  return back(c, work)
}

const back = (c: C, { ui, base }: Work) => c.redirect(ui.href(`${base}/kalendere`), 303)

/** Reads now, pauses, goes on, undoes or ends: what the button pressed says. */
export async function changeCalendar(c: C): Promise<Response> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const source = await findSource(db, c.req.param('kilde') ?? '', ofWork(work))
  if (source === null) throw notFound(workSaid((t) => t.notFound.toChange))
  switch (lineOf(await sentForm(c), 'gjor')) {
    case 'les':
      await followSource(c.get('deps'), source.id, { early: true })
      break
    case 'pause':
      await pauseSource(db, source.id, true)
      break
    case 'igjen':
      await pauseSource(db, source.id, false)
      break
    case 'slutt':
      await endSource(db, source.id)
      break
    case 'angre':
      return undoReading(c, work, source)
  }
  return back(c, work)
}

/** All that the last reading did, or nothing; and no more until somebody says so. */
async function undoReading(c: C, work: Work, source: CalendarSource): Promise<Response> {
  const { db } = c.get('deps')
  await pauseSource(db, source.id, true)
  try {
    await undoAll(db, { changes: source.report.revisions, mayUndo: mayUndo(work.who), kept: KEPT_ELSEWHERE }, actingAt(work))
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return show(c, work, { typed: {}, errors: [{ field: null, text: calendarsTexts(work.lang).undoFailed }], status: 409 })
  }
  return back(c, work)
}
