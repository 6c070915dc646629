import type { Context } from 'hono'
import { changeHours, findHours, findStranded, foreseeHours, type ForeseenHours, type HoursChange } from '../../appointments/index.ts'
import type { FormError } from '../../design/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { typedDay } from '../../platform/time/index.ts'
import { workSaid } from '../texts.ts'
import { workPaths } from '../work-paths.ts'
import { actsSeen } from './agenda-names.ts'
import { mayPlan, openCaseworker, type OpenedCaseworker } from './caseworker-target.ts'
import { lastField, LOOK, PLAN, readHours } from './hours-form.ts'
import { HoursView } from './hours-view.tsx'

type C = Context<Env>

/** `/arbeid/timer/:caseworker/timeplan`: when somebody is where, and whom a change of it has left without anybody. */
export async function hoursPage(c: C): Promise<Response> {
  return answer(c, await openCaseworker(c), { typed: { [PLAN.every]: '1' }, errors: [], status: 200 })
}

/** `POST …/timeplan`: hours more. */
export async function addHoursAct(c: C): Promise<Response> {
  const opened = await openToPlan(c)
  const typed = await sentForm(c)
  const { hours, errors } = readHours(typed, opened.work)
  if (hours === null) return answer(c, opened, { typed, errors, status: 422 })
  return savedOrSaid(c, { opened, typed, field: PLAN.from, change: { add: hours } })
}

/** `POST …/timeplan/:id/slutt`: a last day, or none any more. */
export async function endHoursAct(c: C): Promise<Response> {
  const opened = await openToPlan(c)
  const { work } = opened
  const typed = await sentForm(c)
  const id = Number(/^\d{1,12}$/.exec(c.req.param('id') ?? '')?.[0] ?? 0)
  const field = lastField(id)
  const text = lineOf(typed, field)
  const last = text === '' ? null : typedDay(text, work.today)
  if (text !== '' && last === null) return answer(c, opened, { typed, errors: [{ field, text: work.t.faults.day }], status: 422 })
  return savedOrSaid(c, { opened, typed, field, change: { end: { id, last } } })
}

/** Throws `not-found` for those who see the position at their hub alone: they do not decide where it is elsewhere. */
async function openToPlan(c: C): Promise<OpenedCaseworker> {
  const opened = await openCaseworker(c)
  if (!mayPlan(opened.work.who, opened.caseworker)) throw notFound(workSaid((t) => t.notFound.toChange))
  return opened
}

interface Saving {
  opened: OpenedCaseworker
  typed: Typed
  /** Where it stands when the hours cannot be so. */
  field: string
  change: HoursChange
}

/** Saved, or only looked at first; or why it cannot be. */
async function savedOrSaid(c: C, { opened, typed, field, change }: Saving): Promise<Response> {
  const { work, caseworker } = opened
  const { db } = c.get('deps')
  const changing = { caseworker, actor: work.who.id }
  try {
    if (lineOf(typed, LOOK) === LOOK) {
      const services = caseworker.services.map(({ key }) => key)
      const foreseen = await foreseeHours(db, { ...changing, services, at: work.now }, change)
      return await answer(c, opened, { typed, errors: [], status: 200, foreseen: { ...foreseen, field } })
    }
    await changeHours(db, changing, change)
    return c.redirect(work.ui.href(`${workPaths.plan(caseworker.key)}?lagret=1`), 303)
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return answer(c, opened, { typed, errors: [{ field, text: error.says[work.lang] }], status: 409 })
  }
}

interface Given {
  typed: Typed
  errors: readonly FormError[]
  status: 200 | 409 | 422
  /** What a change would do that is not saved, and the field of it. */
  foreseen?: (ForeseenHours & { field: string }) | undefined
}

async function answer(c: C, opened: OpenedCaseworker, { typed, errors, status, foreseen }: Given): Promise<Response> {
  const { db } = c.get('deps')
  const { work, caseworker } = opened
  const [hours, stranded] = await Promise.all([
    findHours(db, { caseworker: caseworker.id, day: work.today }),
    findStranded(db, { caseworker: caseworker.id, at: work.now }),
  ])
  const acts = await actsSeen(c, work, [...stranded, ...(foreseen?.stranded ?? [])])
  const isSaved = c.req.query('lagret') === '1'
  return c.html(<HoursView state={{ ...opened, typed, errors, hours, stranded, acts, isSaved, foreseen }} />, status)
}
