import type { Context } from 'hono'
import {
  appointmentOfAct,
  appointmentSaid,
  appointmentTexts,
  bookableService,
  moveTime,
  readTime,
  TIME,
  timesEnough,
  timesOfMode,
  wantEarlier,
  whenWords,
  wishOfAct,
} from '../../appointments/index.ts'
import { Button, ButtonLink, Buttons, ErrorSummary, errorOf, Form, RadioGroup, type FormError } from '../../design/index.ts'
import { hubsOnDay } from '../../hubs/index.ts'
import { findActAtDesk, recordView, type Act } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { ofAnother } from '../../platform/i18n/index.ts'
import { machineNow } from '../../platform/time/index.ts'
import { counterOf, type Counter } from '../counter/counter.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { choicesFor, FROM, isMoreThanRead, readOut, wantedOf, WHERE, WhereAndWhen } from './desk-times.tsx'

type C = Context<Env>

/** `/arbeid/skranke/kvittering/:id/ny-tid`: somebody rings and wants another time. */
export const moveAtDeskPage = async (c: C): Promise<Response> => c.html(await viewOf(c, []))

export async function moveAtDesk(c: C): Promise<Response> {
  const { db } = c.get('deps')
  const [{ counter, act }, typed] = [await asked(c), await sentForm(c)]
  const { work, href } = counter
  const time = readTime(lineOf(typed, TIME))
  if (time === null) return c.html(await viewOf(c, [{ field: TIME, text: appointmentTexts(work.lang).faults.needTime }]), 422)
  try {
    await moveTime(db, { actId: act.id, ...time, byStaff: true, at: work.now })
    return c.redirect(href(workPaths.counterReceipt(act.id)), 303)
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return c.html(await viewOf(c, [{ field: TIME, text: error.says[work.lang] }]), 409)
  }
}

/** `POST …/tidligere`: none of them is early enough; whoever rings is asked when an earlier one becomes free. */
export async function earlierAtDesk(c: C): Promise<Response> {
  const { counter, act } = await asked(c)
  await wantEarlier(c.get('deps').db, { actId: act.id, at: counter.work.now })
  return c.redirect(counter.href(workPaths.counterMove(act.id)), 303)
}

/** What is free is read anew each time. */
async function viewOf(c: C, errors: readonly FormError[]) {
  const { db } = c.get('deps')
  const { counter, act, found, service } = await asked(c)
  const { work, switcher, href } = counter
  const typed = { [WHERE]: c.req.query(WHERE) ?? '', [FROM]: c.req.query(FROM) ?? '' }
  await recordView(db, { actor: work.who.id, subject: `act:${act.id}`, at: new Date(machineNow()) })
  const asking = {
    service,
    at: work.now,
    mode: found.mode,
    interpreter: found.interpreter,
    extra: true,
    instead: found.id,
    ...wantedOf(typed),
  }
  const [hubs, times, wish] = await Promise.all([hubsOnDay(db, work.today), timesEnough(db, asking, isMoreThanRead), wishOfAct(db, act.id)])
  const { shown, later } = readOut(timesOfMode(times, found.mode))
  const options = choicesFor(shown, { hubs, ui: work.ui, mode: found.mode })
  const { move: t } = work.t.agenda
  const receipt = appointmentTexts(work.lang).receipt
  return (
    <WorkPage
      work={work}
      colours={found.hub}
      switcher={switcher}
      title={t.title}
      lead={
        found.ended === 'away'
          ? ofAnother(receipt.away, work.lang)
          : `${ofAnother(receipt.heading(whenWords(found, work.lang)), work.lang)}. ${t.lead}`
      }
    >
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        <WhereAndWhen {...{ counter, service, hubs, typed, later }} path={workPaths.counterMove(act.id)} kept={{}} />
        <Form action={href(workPaths.counterMove(act.id), typed)}>
          {options.length === 0 ? (
            <p>{typed[WHERE] + typed[FROM] === '' ? work.t.appointments.noneFree : work.t.appointments.noneThere}</p>
          ) : (
            <RadioGroup
              name={TIME}
              legend={work.t.appointments.first}
              options={options}
              value={options[0]?.value}
              error={errorOf(errors, TIME)}
            />
          )}
          <Buttons>
            {options.length === 0 ? null : <Button>{t.act}</Button>}
            <ButtonLink weight="tertiary" href={href(workPaths.counterReceipt(act.id))}>
              {work.t.cancel}
            </ButtonLink>
          </Buttons>
        </Form>
        {found.ended === null ? <Earlier counter={counter} act={act} waits={wish?.ended === null} /> : null}
      </div>
    </WorkPage>
  )
}

/** To be asked about what others give back. */
function Earlier({ counter: { work, href }, act, waits }: { counter: Counter; act: Act; waits: boolean }) {
  const { earlier: t } = work.t.agenda
  return (
    <>
      <h2>{t.title}</h2>
      {waits ? (
        <p>{t.waits}</p>
      ) : (
        <Form action={href(workPaths.counterEarlier(act.id))} label={t.title}>
          <p>{t.lead}</p>
          <Button weight="secondary">{t.act}</Button>
        </Form>
      )}
    </>
  )
}

/** Throws `not-found`, also for an act of a hub one does not serve. */
async function asked(c: C) {
  const { db } = c.get('deps')
  const counter = await counterOf(c)
  const act = await findActAtDesk(db, c.req.param('id') ?? '', counter.reach)
  const found = act === null || act.kind !== 'appointment' || act.cancelledAt !== null ? null : await appointmentOfAct(db, act.id)
  const isTheirs = found !== null && (found.ended === null || found.ended === 'away')
  const service = isTheirs
    ? await bookableService(db, { key: found.service, also: found.also, people: found.people, mode: found.mode, day: counter.work.today })
    : null
  if (act === null || found === null || service === null) throw notFound(appointmentSaid((t) => t.faults.tooLate))
  return { counter, act, found, service }
}
