import type { Context } from 'hono'
import {
  appointmentAt,
  appointmentOfAct,
  appointmentSaid,
  appointmentTexts,
  bookableService,
  findAgenda,
  proposeTime,
  readTime,
  takeBackOtherTime,
  TIME,
  timeChoices,
  timesEnough,
  whenWords,
  whereWords,
  type AgendaLine,
  type FreeTime,
} from '../../appointments/index.ts'
import { Button, ButtonLink, Buttons, errorOf, ErrorSummary, Form, Notice, RadioGroup, type FormError } from '../../design/index.ts'
import { hubsOnDay, type HubOnDay } from '../../hubs/index.ts'
import type { Act } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { instantToWall, parseDay } from '../../platform/time/index.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { actsSeen, nameOf } from './agenda-names.ts'
import { openCaseworker, type OpenedCaseworker } from './caseworker-target.ts'
import { otherWords } from './other-words.ts'

type C = Context<Env>

/** So many times are shown at once. */
const SHOWN = 12

/** `/arbeid/timer/:caseworker/time/:id?fra=`: asks whoever has a time whether another will do. */
export const otherTimePage = async (c: C): Promise<Response> => c.html(await viewOf(c, []))

export async function askOtherTime(c: C): Promise<Response> {
  const { opened, line, actId } = await asked(c)
  const { work, caseworker } = opened
  const time = readTime(lineOf(await sentForm(c), TIME))
  if (time === null) return c.html(await viewOf(c, [{ field: TIME, text: appointmentTexts(work.lang).faults.needTime }]), 422)
  try {
    await proposeTime(c.get('deps').db, { actId, caseworker: caseworker.id, ...time, actor: work.who.id, at: work.now })
    return c.redirect(work.ui.href(`${workPaths.otherTime(caseworker.key, line.id)}?spurt=1`), 303)
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return c.html(await viewOf(c, [{ field: TIME, text: error.says[work.lang] }]), 409)
  }
}

/** `POST …/slutt`: the question is taken back, and they are told. */
export async function takeBackAct(c: C): Promise<Response> {
  const { opened, line, actId } = await asked(c)
  const { work, caseworker } = opened
  await takeBackOtherTime(c.get('deps').db, { actId, at: work.now })
  return c.redirect(work.ui.href(workPaths.otherTime(caseworker.key, line.id)), 303)
}

/** Throws `not-found` for another's, and for what has begun, is off or waits for an address to be proven. */
async function asked(c: C) {
  const { db, clock } = c.get('deps')
  const opened = await openCaseworker(c)
  const actId = await appointmentAt(db, { id: c.req.param('id') ?? '', caseworker: opened.caseworker.id })
  const has = actId === null ? null : await appointmentOfAct(db, actId)
  const service =
    has === null
      ? null
      : await bookableService(db, { key: has.service, also: has.also, people: has.people, mode: has.mode, day: clock.today() })
  const lines = has === null ? [] : await findAgenda(db, { caseworkers: [opened.caseworker.id], span: has })
  const line = lines.find((one) => one.id === has?.id)
  if (actId === null || service === null || line === undefined || line.isHeld || line.start <= opened.work.now)
    throw notFound(appointmentSaid((t) => t.faults.tooLate))
  return { opened, actId, line, service }
}

/** What is free is read anew each time. */
async function viewOf(c: C, errors: readonly FormError[]) {
  const { db } = c.get('deps')
  const { opened, line, service } = await asked(c)
  const { work, caseworker } = opened
  const from = parseDay(c.req.query('fra') ?? '') ?? undefined
  const asking = { service, at: work.now, mode: line.mode, interpreter: line.interpreter, caseworker: caseworker.id, from }
  const [hubs, times, acts] = await Promise.all([hubsOnDay(db, work.today), timesEnough(db, asking), actsSeen(c, work, [line])])
  const act = acts.get(line.actId)
  return <OtherTimeView {...{ opened, line, hubs, times, act, errors }} isAsked={c.req.query('spurt') === '1'} />
}

interface OtherTimeProps {
  opened: OpenedCaseworker
  line: AgendaLine
  hubs: readonly HubOnDay[]
  times: readonly FreeTime[]
  act: Act | undefined
  errors: readonly FormError[]
  isAsked: boolean
}

function OtherTimeView(props: OtherTimeProps) {
  const { opened, line, act, hubs, errors, isAsked } = props
  const { work, caseworker } = opened
  const { other: t, toDay } = work.t.agenda
  const where = whereWords({ mode: line.mode, hubName: hubs.find(({ slug }) => slug === line.hub)?.short ?? line.hub }, work.lang)
  const said = otherWords(line, work)
  const isOpen = line.other?.ended === null
  return (
    <WorkPage work={work} colours={line.hub} title={t.title} lead={t.lead(nameOf(act, work), whenWords(line, work.lang), where)}>
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        {isAsked && isOpen ? (
          <Notice kind="done" live>
            <p>{t.done}</p>
          </Notice>
        ) : null}
        {said === null ? null : <p class="lead">{said}</p>}
        {isOpen ? (
          <Form action={work.ui.href(workPaths.otherTimeEnd(caseworker.key, line.id))}>
            <Button weight="secondary">{t.takeBack}</Button>
          </Form>
        ) : (
          <Choose {...props} />
        )}
        <ButtonLink weight="tertiary" href={`${work.ui.href(workPaths.caseworker(caseworker.key))}?dag=${instantToWall(line.start).day}`}>
          {toDay}
        </ButtonLink>
      </div>
    </WorkPage>
  )
}

function Choose({ opened: { work, caseworker }, line, hubs, times, errors }: OtherTimeProps) {
  const { other: t } = work.t.agenda
  const at = work.ui.href(workPaths.otherTime(caseworker.key, line.id))
  const shown = times.slice(0, SHOWN)
  const last = times.length > SHOWN ? shown.at(-1) : undefined
  if (shown.length === 0) return <p>{work.t.appointments.noneFree}</p>
  return (
    <>
      <Form action={at}>
        <RadioGroup
          name={TIME}
          legend={t.legend}
          options={timeChoices(shown, { hubs, ui: work.ui, mode: line.mode })}
          error={errorOf(errors, TIME)}
        />
        <Buttons>
          <Button>{t.act}</Button>
        </Buttons>
      </Form>
      {last === undefined ? null : (
        <p>
          <a href={`${at}?fra=${instantToWall(last.start).day}`}>{t.later}</a>
        </p>
      )}
    </>
  )
}
