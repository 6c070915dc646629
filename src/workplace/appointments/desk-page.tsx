import type { Context } from 'hono'
import {
  appointmentTexts,
  bookableBy,
  bookTime,
  findServices,
  findTogether,
  INTERPRETER,
  HomeField,
  InterpreterField,
  namedMode,
  NoteField,
  timesOfMode,
  MODE,
  PEOPLE,
  readAppointment,
  readInterpreter,
  readMode,
  readPeople,
  SOME_LANGUAGE,
  TIME,
  timesEnough,
  topicWords,
  type Addable,
  type Bookable,
  type FoundService,
  type FreeTime,
} from '../../appointments/index.ts'
import { Button, ButtonLink, Buttons, ErrorSummary, errorOf, Form, RadioGroup, type Choice, type FormError } from '../../design/index.ts'
import { hubsOnDay } from '../../hubs/index.ts'
import { asSent, newActKey, readActKey, keepingTyped, type Sender } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { Day } from '../../platform/time/index.ts'
import { ASKED_AT_DESK } from '../counter/asked-at-desk.ts'
import { counterOf, type Counter } from '../counter/counter.ts'
import { Draft } from '../counter/draft.tsx'
import { ORGANISATION, sendersOf, whoErrors, WhoFields } from '../counter/for-organisation.tsx'
import { ChannelChoice, channelTyped, LanguageChoice, languageTyped } from '../counter/on-behalf.tsx'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { aboutOf, ALSO, alsoTyped, NEEDS } from './also-typed.ts'
import { ChooseTopic } from './choose-topic.tsx'
import { Visit, Ways } from './desk-ways.tsx'
import { SAME, sameAgain, type SameAgain } from './same-again.ts'
import { choicesFor, FROM, isMoreThanRead, readOut, wantedOf, WHERE, WhereAndWhen } from './desk-times.tsx'

type C = Context<Env>

/** `/arbeid/skranke/time`: what it is about; with `?til=` the first free over all hubs, or at `?ved=` from `?fra=` on, and who it is. */
export async function appointmentPage(c: C): Promise<Response> {
  const counter = await counterOf(c)
  const asked = {
    til: c.req.query('til') ?? '',
    [NEEDS]: c.req.query(NEEDS) ?? '',
    [ALSO]: c.req.query(ALSO) ?? '',
    [PEOPLE]: c.req.query(PEOPLE) ?? '',
    [MODE]: c.req.query(MODE) ?? '',
    ...placeAsked(c),
    [SAME]: c.req.query(SAME) ?? '',
  }
  const what = await offeredHere(c, counter, asked)
  if (what === null) return c.html(<ChooseTopic counter={counter} services={await bookedHere(c, counter)} />)
  const typed = { ...asked, kanal: 'phone', sprak: 'nb', nokkel: newActKey(), [ORGANISATION]: c.req.query(ORGANISATION) ?? '' }
  return c.html(<FormView {...{ counter, what, typed, errors: [], senders: await sendersOf(c, counter.work, typed) }} />)
}

export async function registerAppointment(c: C): Promise<Response> {
  const { db, clock, config } = c.get('deps')
  const [counter, typed] = [await counterOf(c), await sentForm(c)]
  const { work } = counter
  const what = await offeredHere(c, counter, typed)
  if (what === null) return c.html(<ChooseTopic counter={counter} services={await bookedHere(c, counter)} />, 409)
  const senders = await sendersOf(c, work, typed)
  const sent = asSent(typed, senders)
  const mode = readMode(lineOf(typed, MODE), what.service.booking)
  const reading = { mode, asked: ASKED_AT_DESK, language: languageTyped(typed), lang: work.lang }
  const { faults, contact: _, time, interpreter, ...party } = readAppointment(sent.typed, reading)
  const form = async (again: Typed, why: readonly FormError[]) =>
    c.html(<FormView {...{ counter, what: (await offeredHere(c, counter, again)) ?? what, typed: again, errors: why, senders }} />)
  const isUnsaid = what.interpreter === SOME_LANGUAGE
  const needed = isUnsaid && interpreter === null ? [{ field: INTERPRETER, text: appointmentTexts(work.lang).faults.needLanguage }] : []
  const errors = [...whoErrors(work, typed, { senders, faults }), ...needed]
  if (errors.length > 0 || time === null) {
    c.status(422)
    return form(typed, errors)
  }
  const how = { channel: channelTyped(typed), registeredBy: work.who, key: readActKey(typed), publicUrl: config.publicUrl, at: clock.now() }
  const { key, people, others } = what.service
  const visit = {
    service: key,
    also: others.map((one) => one.key),
    people,
    caseworker: what.same?.caseworker,
    ...time,
    mode,
    interpreter: isUnsaid ? interpreter : what.interpreter,
  }
  return keepingTyped(c, typed, {
    send: async () => {
      const made = await bookTime(db, { ...party, ...how, ...visit, organisation: sent.organisation })
      return c.redirect(counter.href(workPaths.counterReceipt(made.actId), { ny: made.again ? 'igjen' : 'time' }), 303)
    },
    form: (again, why) =>
      form(
        again,
        why.map(({ text }) => ({ field: TIME, text })),
      ),
  })
}

const placeAsked = (c: C) => ({ [WHERE]: c.req.query(WHERE) ?? '', [FROM]: c.req.query(FROM) ?? '' })

interface Offered {
  service: Bookable
  /** What else can be taken in the same visit. */
  addable: readonly Addable[]
  /** The language that somebody is to interpret; null: nobody. */
  interpreter: string | null
  /** Whom they want to meet again; undefined: whoever's turn it is. */
  same: SameAgain | undefined
  times: readonly FreeTime[]
  /** The day from which there are more; null where there are none. */
  later: Day | null
  hubs: Awaited<ReturnType<typeof hubsOnDay>>
}

/** The first free over all hubs, read anew; null for what one does not book. */
async function offeredHere(c: C, counter: Counter, typed: Typed): Promise<Offered | null> {
  const { db } = c.get('deps')
  const { work } = counter
  const same = await sameAgain(c, counter, lineOf(typed, SAME))
  const service = await bookableBy(db, {
    key: lineOf(typed, 'til') || (same?.service ?? ''),
    also: alsoTyped(typed),
    people: readPeople(lineOf(typed, PEOPLE)),
    mode: namedMode(lineOf(typed, MODE)),
    day: work.today,
  })
  if (service === null) return null
  const interpreter = readInterpreter(lineOf(typed, NEEDS))
  const [times, hubs, addable] = await Promise.all([
    timesEnough(db, { service, at: work.now, interpreter, extra: true, caseworker: same?.caseworker, ...wantedOf(typed) }, isMoreThanRead),
    hubsOnDay(db, work.today),
    findTogether(db, { service, at: work.now }),
  ])
  const { shown, later } = readOut(timesOfMode(times, service.mode))
  return { service, addable, interpreter, same, times: shown, later, hubs }
}

async function bookedHere(c: C, { work }: Counter): Promise<FoundService[]> {
  const services = await findServices(c.get('deps').db, { day: work.today, known: work.today })
  return services.filter(({ booking }) => booking !== null)
}

interface FormProps {
  counter: Counter
  what: Offered
  typed: Typed
  errors: readonly FormError[]
  senders: readonly Sender[]
}

function FormView({ counter, what, typed, errors, senders }: FormProps) {
  const { work, hub, href } = counter
  const { appointments: t } = work.t
  const options = choicesFor(what.times, { hubs: what.hubs, ui: work.ui, mode: what.service.mode })
  const about = aboutOf(what)
  const isNone = options.length === 0
  const onward = <Onward counter={counter} about={about} isNone={isNone} />
  const kept = { nokkel: readActKey(typed), ...about, [WHERE]: lineOf(typed, WHERE), [FROM]: lineOf(typed, FROM) }
  return (
    <WorkPage
      work={work}
      {...(hub === null ? {} : { colours: hub })}
      title={`${t.atDesk}: ${topicWords(what.service, work.lang)}`}
      lead={!isNone ? t.formLead : lineOf(typed, WHERE) + lineOf(typed, FROM) === '' ? t.noneFree : t.noneThere}
      scripts={['torg-ahead.js', 'torg-draft.js']}
    >
      <div class="sec close">
        {isNone ? null : <ErrorSummary ui={work.ui} errors={errors} />}
        <Visit counter={counter} what={what} />
        <WhereAndWhen
          counter={counter}
          path={workPaths.counterAppointment}
          service={what.service}
          hubs={what.hubs}
          kept={about}
          typed={typed}
          later={what.later}
        />
        {isNone ? (
          <Buttons>{onward}</Buttons>
        ) : (
          <Draft work={work}>
            <Form action={href(workPaths.counterAppointment)} hidden={kept}>
              <Times legend={t.first} options={options} typed={typed} errors={errors} />
              <Ways work={work} service={what.service} typed={typed} />
              {what.service.mode === 'home' ? <HomeField ui={work.ui} typed={typed} errors={errors} /> : null}
              {what.service.booking.noteDays === undefined ? null : (
                <NoteField ui={work.ui} days={what.service.booking.noteDays} typed={typed} errors={errors} />
              )}
              {what.interpreter === SOME_LANGUAGE ? <InterpreterField ui={work.ui} typed={typed} errors={errors} /> : null}
              <WhoFields work={work} typed={typed} errors={errors} senders={senders} />
              <ChannelChoice work={work} typed={typed} />
              <LanguageChoice work={work} typed={typed} />
              <Buttons>
                <Button>{t.save}</Button>
                {onward}
              </Buttons>
            </Form>
          </Draft>
        )}
      </div>
    </WorkPage>
  )
}

/** Those that are read out: the keys begin there, at the one that is chosen or else the first. */
function Times({ legend, options, typed, errors }: Pick<FormProps, 'typed' | 'errors'> & { legend: string; options: readonly Choice[] }) {
  const chosen = options.find(({ value }) => value === lineOf(typed, TIME)) ?? options[0]
  const group = { legend, options, value: chosen?.value, error: errorOf(errors, TIME) }
  return <RadioGroup name={TIME} {...group} focused={errors.length === 0} />
}

/** What else can be done, where nothing suits. */
const Onward = ({
  counter: { work, href },
  about,
  isNone,
}: {
  counter: Counter
  about: Readonly<Record<string, string>>
  isNone: boolean
}) => (
  <>
    <ButtonLink weight={isNone ? 'primary' : 'secondary'} href={href(workPaths.counterLine, about)}>
      {work.t.appointments.line}
    </ButtonLink>
    <ButtonLink weight="tertiary" href={href(workPaths.counterAppointment)}>
      {work.t.appointments.other}
    </ButtonLink>
  </>
)
