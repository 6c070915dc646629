import type { Context } from 'hono'
import { endAbsence, findAbsences, findAway, foreseeAbsence, markAbsent } from '../../appointments/index.ts'
import type { FormError } from '../../design/index.ts'
import { findActs } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { addDays, startOfDay } from '../../platform/time/index.ts'
import type { Span } from '../../resources/index.ts'
import { typedDayFrom } from '../form/typed-from.ts'
import { workPaths } from '../work-paths.ts'
import { AWAY, CHANGE, readAbsence } from './absence-form.ts'
import { AbsenceView } from './absence-view.tsx'
import { actsSeen, isRung } from './agenda-names.ts'
import { openCaseworker, type OpenedCaseworker } from './caseworker-target.ts'

type C = Context<Env>

/** Absence that is noted ahead is listed as far as this. */
const AHEAD = 400

/** `/arbeid/timer/:caseworker/fravaer`: from when until when; with `?dag=` whom it concerns, before anything is done. */
export async function absencePage(c: C): Promise<Response> {
  const opened = await openCaseworker(c)
  const asked = Object.fromEntries(Object.values(AWAY).map((name) => [name, c.req.query(name) ?? '']))
  const first = asked[AWAY.day] === '' ? { [AWAY.day]: typedDayFrom(opened.work.today) } : {}
  const isAsked = asked[AWAY.day] !== '' && c.req.query(CHANGE) === undefined
  if (!isAsked) return answer(c, opened, { typed: { ...asked, ...first }, errors: [], span: null })
  const { span, errors } = readAbsence(asked, opened.work)
  return answer(c, opened, { typed: asked, errors, span })
}

export async function saveAbsence(c: C): Promise<Response> {
  const { db } = c.get('deps')
  const [opened, typed] = [await openCaseworker(c), await sentForm(c)]
  const { work, caseworker } = opened
  const { span, errors } = readAbsence(typed, work)
  if (span === null) return answer(c, opened, { typed, errors, span })
  try {
    const { takenOver, told } = await markAbsent(db, { caseworker: caseworker.id, span, at: work.now })
    const rung = (await findActs(db, [...told])).filter(isRung).length
    const done = new URLSearchParams({ tatt: String(takenOver), fortalt: String(told.length), ringes: String(rung) }).toString()
    return c.redirect(work.ui.href(`${workPaths.absence(caseworker.key)}?${done}`), 303)
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return answer(c, opened, { typed, errors: [{ field: AWAY.day, text: error.says[work.lang] }], span: null, status: 409 })
  }
}

/** `POST …/fravaer/:id/slutt`: back before it was over. */
export async function backAgain(c: C): Promise<Response> {
  const { work, caseworker } = await openCaseworker(c)
  await endAbsence(c.get('deps').db, { id: c.req.param('id') ?? '', caseworker: caseworker.id, at: work.now })
  return c.redirect(work.ui.href(`${workPaths.absence(caseworker.key)}?tilbake=1`), 303)
}

interface Given {
  typed: Typed
  errors: readonly FormError[]
  /** Null: nothing is asked yet, or it cannot be read. */
  span: Span | null
  status?: 409
}

async function answer(c: C, opened: OpenedCaseworker, { typed, errors, span, status }: Given): Promise<Response> {
  const { db } = c.get('deps')
  const { work, caseworker } = opened
  const ahead = { start: work.now, end: startOfDay(addDays(work.today, AHEAD)) }
  const [foreseen, absences, waiting] = await Promise.all([
    span === null ? null : foreseeAbsence(db, { caseworker: caseworker.id, span, at: work.now }),
    findAbsences(db, { caseworkers: [caseworker.id], span: ahead }),
    findAway(db, { caseworkers: [caseworker.id], span: { ...ahead, start: startOfDay(addDays(work.today, -30)) } }),
  ])
  const acts = await actsSeen(c, work, [...(foreseen ?? []), ...waiting])
  const count = (name: string) => Number(/^\d{1,4}$/.exec(c.req.query(name) ?? '')?.[0] ?? 0)
  const marked = c.req.query('fortalt') === undefined ? null : { takenOver: count('tatt'), told: count('fortalt'), rung: count('ringes') }
  const state = { ...opened, typed, errors, foreseen, absences, waiting, acts, marked, isBack: c.req.query('tilbake') === '1' }
  return c.html(<AbsenceView state={state} />, status ?? (errors.length > 0 ? 422 : 200))
}
