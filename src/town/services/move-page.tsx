import type { Context } from 'hono'
import {
  appointmentOfAct,
  appointmentSaid,
  appointmentTexts,
  bookableService,
  fromNear,
  brakeMoves,
  moveTime,
  readTime,
  servicePaths,
  TIME,
  timeChoices,
  nearestAround,
  timesEnough,
  timesOfMode,
  whenWords,
  wishOfAct,
  type FreeTime,
  type Wish,
} from '../../appointments/index.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  Form,
  Page,
  PageTitle,
  RadioGroup,
  errorOf,
  type FormError,
  type Ui,
} from '../../design/index.ts'
import { hubsOnDay, uiOf } from '../../hubs/index.ts'
import { actOfAddress, receiptPaths } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { instantToWall, parseDay } from '../../platform/time/index.ts'
import { lineTexts } from './line-texts.ts'
import { servicePageTexts } from './texts.ts'

type C = Context<Env>

/** So many times are shown at once. */
const SHOWN = 20
/** Of those at the hub that was wanted, and of those elsewhere. */
const NEAREST = 4

/** `/kvittering/:token/ny-tid`: another time for the same appointment. */
export const movePage = async (c: C) => c.html(await viewOf(c, []))

export async function sendMove(c: C) {
  const { db, clock } = c.get('deps')
  const [ui, { act, token }, typed] = await Promise.all([uiOf(c), appointmentAsked(c), sentForm(c)])
  const time = readTime(lineOf(typed, TIME))
  if (time === null) return c.html(await viewOf(c, [{ field: TIME, text: appointmentTexts(ui.lang).faults.needTime }]), 422)
  try {
    await brakeMoves(db, act.id)
    await moveTime(db, { actId: act.id, ...time, at: clock.now() })
    return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
  } catch (error) {
    if (!(error instanceof Fault) || (error.fault !== 'conflict' && error.fault !== 'too-many')) throw error
    return c.html(await viewOf(c, [{ field: TIME, text: error.says[ui.lang] }], time), error.fault === 'conflict' ? 409 : 429)
  }
}

/** What is free is read anew each time; where they wanted one that is another's by now, the nearest to it. */
async function viewOf(c: C, errors: readonly FormError[], wanted?: Pick<FreeTime, 'hub' | 'start'>) {
  const { db, clock } = c.get('deps')
  const [ui, hubs, { act, found, token, service }] = await Promise.all([uiOf(c), hubsOnDay(db, clock.today()), appointmentAsked(c)])
  const from =
    wanted === undefined ? (parseDay(c.req.query('fra') ?? '') ?? undefined) : fromNear({ service, start: wanted.start, at: clock.now() })
  const wish = await wishOfAct(db, act.id)
  const asked = { service, at: clock.now(), mode: found.mode, interpreter: found.interpreter, from, instead: found.id }
  const all = timesOfMode(await timesEnough(db, asked, ({ length }) => length > SHOWN), found.mode)
  const others = all.filter(({ hub, start }) => found.ended === 'away' || hub !== found.hub || start !== found.start)
  const times = wanted === undefined ? others.slice(0, SHOWN) : nearestAround(others, wanted, NEAREST)
  const last = others.length > SHOWN ? times.at(-1) : undefined
  const t = servicePageTexts(ui.lang).move
  return (
    <Page ui={ui} title={t.title} current="times" noindex hub={found.hub}>
      <PageTitle
        title={t.title}
        lead={found.ended === 'away' ? t.anewLead(whenWords(found, ui.lang)) : t.lead(whenWords(found, ui.lang))}
      />
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        <Form action={ui.href(servicePaths.move(token)) + (wanted === undefined && from !== undefined ? `?fra=${from}` : '')}>
          {times.length === 0 ? (
            <p>{servicePageTexts(ui.lang).times.none}</p>
          ) : (
            <RadioGroup
              name={TIME}
              legend={t.legend}
              options={timeChoices(times, { hubs, ui, mode: found.mode })}
              error={errorOf(errors, TIME)}
            />
          )}
          <Buttons>
            {times.length === 0 ? null : <Button>{t.act}</Button>}
            <ButtonLink weight="tertiary" href={ui.href(receiptPaths.receipt(token))}>
              {found.ended === 'away' ? t.toReceipt : t.back}
            </ButtonLink>
          </Buttons>
        </Form>
        {last === undefined ? null : (
          <p>
            <a href={ui.href(`${servicePaths.move(token)}?fra=${instantToWall(last.start).day}`)}>
              {servicePageTexts(ui.lang).times.later}
            </a>
          </p>
        )}
        {found.ended === null ? <Earlier ui={ui} token={token} wish={wish} /> : null}
      </div>
    </Page>
  )
}

/** None of what is free now is early enough: to be asked about what others give back. */
function Earlier({ ui, token, wish }: { ui: Ui; token: string; wish: Wish | null }) {
  const t = lineTexts(ui.lang).earlier
  return (
    <>
      <h2>{t.title}</h2>
      {wish !== null && wish.ended === null ? (
        <p>{t.waits}</p>
      ) : (
        <Form action={ui.href(servicePaths.earlier(token))}>
          <p>{t.lead}</p>
          <Button weight="secondary">{t.act}</Button>
        </Form>
      )}
    </>
  )
}

/** Throws `not-found`. */
async function appointmentAsked(c: C) {
  const { db, clock } = c.get('deps')
  const { act, token } = await actOfAddress(c)
  const found = act.kind === 'appointment' && act.cancelledAt === null ? await appointmentOfAct(db, act.id) : null
  const mayMove = found?.ended === null || found?.ended === 'away'
  const service =
    found === null || !mayMove
      ? null
      : await bookableService(db, { key: found.service, also: found.also, people: found.people, mode: found.mode, day: clock.today() })
  if (found === null || service === null) throw notFound(appointmentSaid((t) => t.faults.nothingToMove))
  return { act, token, found, service }
}
