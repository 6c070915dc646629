import type { Context } from 'hono'
import {
  appointmentTexts,
  ASKED_TO_BOOK,
  bookableOnline,
  bookTime,
  fromNear,
  HomeField,
  INTERPRETER,
  InterpreterField,
  interpreterName,
  MODE,
  modeName,
  nearestAround,
  NoteField,
  readAppointment,
  readMode,
  readTime,
  servicePaths,
  SOME_LANGUAGE,
  TIME,
  timeChoices,
  timesEnough,
  timesOfMode,
  timeText,
  timeWords,
  topicWords,
  type Bookable,
  type FreeTime,
  type Mode,
} from '../../appointments/index.ts'
import { errorOf, RadioGroup, type FormError, type Ui } from '../../design/index.ts'
import { hubsOnDay, uiOf, type HubOnDay } from '../../hubs/index.ts'
import { asSent, knownParty, newDatedKey, provenHere, receiptPaths, sendersHere, type Topic } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { clockTime } from '../../platform/i18n/index.ts'
import { instantToWall, type Instant } from '../../platform/time/index.ts'
import { ActForm, type ActState } from '../act/act-form.tsx'
import { admitAct, noteTrap } from '../act/admit-act.ts'
import { ProofPage } from '../act/proof-page.tsx'
import { actErrors, sentOverWeb } from '../act/sent-act.ts'
import { isTrapped, TrappedPage } from '../act/trap.tsx'
import { HOLD, holdsHere } from './choose-time.ts'
import { MET_BEFORE, metBefore, type MetBefore } from './met-before.ts'
import { addressOf, ALSO, alsoAsked, modeAsked, needsAsked, needsIn, peopleAsked, peopleIn } from './time-choices.ts'
import { servicePageSaid, servicePageTexts } from './texts.ts'

type C = Context<Env>

/** So many other times are shown when the one that was chosen is gone, at that hub and elsewhere. */
const OTHERS = 4

interface Asked {
  service: Bookable
  hubs: readonly HubOnDay[]
  /** As the page of free times has it. */
  interpreter: string | null
  mode: Mode
  met: MetBefore | undefined
  /** The time that was chosen, and whether it can be had. */
  time: { hub: string; start: number } | null
  isFree: boolean
  /** What is kept for this browser; of the time that was chosen, while its minutes last, until when. */
  mine: readonly string[]
  keptUntil: Instant | null
  /** Chosen among instead, when it cannot. */
  others: readonly FreeTime[]
}

/** `/timer/:key/bestill?tid=`: who one is, and how one is reached. */
export async function bookPage(c: C) {
  const [ui, asked, senders] = await Promise.all([uiOf(c), askedOf(c, c.req.query(TIME) ?? ''), sendersHere(c)])
  if (asked.time === null) return c.redirect(ui.href(servicePaths.times(asked.service.key)), 303)
  const typed = { nokkel: await newDatedKey(c.get('deps').db), ...knownParty(c), [TIME]: timeText(asked.time) }
  const errors = asked.isFree ? [] : [{ field: TIME, text: appointmentTexts(ui.lang).faults.taken }]
  return c.html(<BookPage state={{ ui, topic: topicOf(asked, ui), typed, errors, senders }} asked={asked} />)
}

export async function sendBooking(c: C) {
  const { db } = c.get('deps')
  const [ui, typed, senders] = await Promise.all([uiOf(c), sentForm(c), sendersHere(c)])
  const asked = await askedOf(c, lineOf(typed, TIME))
  if (isTrapped(typed)) {
    await noteTrap(c)
    return c.html(<TrappedPage ui={ui} back={pathOf(asked)} />, 422)
  }
  const { typed: read, organisation } = asSent(typed, senders)
  const { faults, contact, time, interpreter, ...party } = readAppointment(read, { mode: asked.mode, language: ui.page, lang: ui.lang })
  const language = asked.interpreter === SOME_LANGUAGE ? interpreter : asked.interpreter
  const errors = [...languageErrors(asked, language, ui), ...(await actErrors(c, { faults, contact }, ui.lang))]
  const state = { ui, topic: topicOf(asked, ui), typed, errors, senders }
  if (errors.length > 0 || time === null) return c.html(<BookPage state={state} asked={asked} />, 422)
  const proven = await provenHere(c)
  const admission = await admitAct(c, { kind: 'appointment', typed, contact, text: '', proven })
  if ('task' in admission) return c.html(<ProofPage ui={ui} action={pathOf(asked)} typed={typed} task={admission.task} hub={time.hub} />)
  try {
    const what = {
      service: asked.service.key,
      also: asked.service.others.map(({ key }) => key),
      ...time,
      mode: asked.mode,
      interpreter: language,
      people: asked.service.people,
      caseworker: asked.met?.caseworker,
      mine: asked.mine,
    }
    const { token } = await bookTime(db, { ...party, ...what, organisation, proven, ...admission, ...sentOverWeb(c, typed) })
    return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    // All that was typed stays; what is free is read anew, so that what is shown can be had.
    const now = await askedOf(c, lineOf(typed, TIME))
    const again = { ...state, typed: { ...typed, nokkel: await newDatedKey(db) }, errors: [{ field: TIME, text: error.says[ui.lang] }] }
    return c.html(<BookPage state={again} asked={{ ...now, isFree: false }} />, 409)
  }
}

function languageErrors(asked: Asked, language: string | null, { lang }: Ui): FormError[] {
  return asked.interpreter !== null && language === null ? [{ field: INTERPRETER, text: appointmentTexts(lang).faults.needLanguage }] : []
}

/** Throws `not-found`. */
async function askedOf(c: C, chosen: string): Promise<Asked> {
  const { db, clock } = c.get('deps')
  const [today, at] = [clock.today(), clock.now()]
  const service = await bookableOnline(db, {
    key: c.req.param('key') ?? '',
    also: alsoAsked(c),
    people: peopleAsked(c),
    mode: modeAsked(c),
    day: today,
  })
  if (service === null) throw notFound(servicePageSaid((t) => t.notFound))
  const interpreter = needsAsked(c)
  const mode = readMode(c.req.query(MODE) ?? '', service.booking)
  const [time, met, holds] = [readTime(chosen), await metBefore(c), await holdsHere(c)]
  const mine = holds.map(({ id }) => id)
  const asking = { service, at, mode, interpreter, caseworker: met?.caseworker, mine }
  // What is far ahead is not among the first.
  const from = time === null ? today : fromNear({ service, start: time.start, at })
  const [hubs, times] = await Promise.all([hubsOnDay(db, today), timesEnough(db, { ...asking, from })])
  const isFree = time !== null && times.some(({ hub, start }) => (mode !== 'hub' || hub === time.hub) && start === time.start)
  const others = nearestAround(timesOfMode(times, mode), time ?? { hub: '', start: at }, OTHERS)
  const kept = holds.find(({ hub, start, until }) => (mode !== 'hub' || hub === time?.hub) && start === time?.start && until > at)
  return { service, hubs, interpreter, mode, met, time, isFree, mine, keptUntil: kept?.until ?? null, others }
}

function pathOf({ service, interpreter, mode, met, mine }: Asked): string {
  const query = new URLSearchParams({
    ...(mode === 'hub' ? {} : { [MODE]: modeName(mode) }),
    ...needsIn(interpreter),
    ...peopleIn(service.people),
    ...(met === undefined ? {} : { [MET_BEFORE]: met.token }),
    ...(mine[0] === undefined ? {} : { [HOLD]: mine[0] }),
  })
  for (const { key } of service.others) query.append(ALSO, key)
  return `${servicePaths.book(service.key)}${query.size === 0 ? '' : `?${query.toString()}`}`
}

/** The page of free times as they left it. */
function backTo({ service, mode, interpreter, met }: Asked): string {
  const also = service.others.map(({ key }) => key)
  return addressOf(service, { mode, also, interpreter, people: service.people, met })
}

function topicOf(asked: Asked, ui: Ui): Topic {
  const { service, time } = asked
  const name = show(service.title, ui.lang).text
  const hub = time?.hub ?? null
  return { id: `provider:${service.provider}`, name, short: name, hub, desk: `hub:${hub ?? ''}`, path: backTo(asked) }
}

function BookPage({ state, asked }: { state: ActState; asked: Asked }) {
  const { ui } = state
  const t = servicePageTexts(ui.lang).book
  const chosen = asked.isFree && asked.time !== null ? asked.time : null
  const title = topicWords(asked.service, ui.lang)
  const lead = chosen === null ? '' : ` ${timeWords(chosen, { hubs: asked.hubs, ui, mode: asked.mode })}.`
  const people = asked.service.people === 1 ? '' : ` ${servicePageTexts(ui.lang).times.together(asked.service.people)}.`
  const how = `${people}${asked.interpreter === null || asked.interpreter === SOME_LANGUAGE ? '' : ` ${t.interpreter(interpreterName(asked.interpreter, ui.lang))}`}`
  const words = { title: () => (chosen === null ? t.choose : t.title), lead: `${title}.${lead}${how}`, why: t.why, act: t.act }
  return (
    <ActForm state={state} action={pathOf(asked)} words={words} asked={ASKED_TO_BOOK} after={<p>{t.otherwise}</p>}>
      {asked.keptUntil === null || chosen === null ? null : (
        <p class="kept">{t.kept(clockTime(instantToWall(asked.keptUntil).minutes, ui.lang))}</p>
      )}
      {chosen === null ? <OtherTimes state={state} asked={asked} /> : <input type="hidden" name={TIME} value={timeText(chosen)} />}
      {asked.mode === 'home' ? <HomeField ui={ui} typed={state.typed} errors={state.errors} /> : null}
      {asked.interpreter === SOME_LANGUAGE ? <InterpreterField ui={ui} typed={state.typed} errors={state.errors} /> : null}
      {asked.service.booking.noteDays === undefined ? (
        <p>{t.onlyTopic}</p>
      ) : (
        <NoteField ui={ui} days={asked.service.booking.noteDays} typed={state.typed} errors={state.errors} />
      )}
    </ActForm>
  )
}

function OtherTimes({ state: { ui, errors }, asked: { others, hubs, mode } }: { state: ActState; asked: Asked }) {
  const t = servicePageTexts(ui.lang)
  if (others.length === 0) return <p>{t.times.none}</p>
  return <RadioGroup name={TIME} legend={t.times.title} options={timeChoices(others, { hubs, ui, mode })} error={errorOf(errors, TIME)} />
}
