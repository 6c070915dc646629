import type { Context } from 'hono'
import {
  appointmentTexts,
  bookableBy,
  INTERPRETER,
  InterpreterField,
  MODE,
  modeName,
  modesOf,
  namedMode,
  PEOPLE,
  readInterpreter,
  readPeople,
  readWaitedMode,
  readWish,
  standInLine,
  topicWords,
  WishFields,
  type Bookable,
  type Mode,
} from '../../appointments/index.ts'
import { Button, ButtonLink, Buttons, ErrorSummary, Form, type FormError } from '../../design/index.ts'
import { hubsOnDay, type HubOnDay } from '../../hubs/index.ts'
import { asSent, newActKey, readActKey, keepingTyped, type Sender } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { ASKED_AT_DESK } from '../counter/asked-at-desk.ts'
import { counterOf, type Counter } from '../counter/counter.ts'
import { Draft } from '../counter/draft.tsx'
import { sendersOf, whoErrors, WhoFields } from '../counter/for-organisation.tsx'
import { ChannelChoice, channelTyped, LanguageChoice, languageTyped } from '../counter/on-behalf.tsx'
import { workSaid } from '../texts.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { aboutOf, ALSO, alsoTyped, NEEDS } from './also-typed.ts'

type C = Context<Env>

/** `/arbeid/skranke/ventetime?til=`: no time suits whoever is here or on the phone; they are asked when one becomes free. */
export async function lineAtDeskPage(c: C): Promise<Response> {
  const counter = await counterOf(c)
  const asked = {
    til: c.req.query('til') ?? '',
    [NEEDS]: c.req.query(NEEDS) ?? '',
    [ALSO]: c.req.query(ALSO) ?? '',
    [PEOPLE]: c.req.query(PEOPLE) ?? '',
    [MODE]: c.req.query(MODE) ?? '',
  }
  const what = await topicOf(c, counter, asked)
  const typed = { ...asked, [INTERPRETER]: what.interpreter ?? '', kanal: 'phone', sprak: 'nb', nokkel: newActKey() }
  return c.html(<LineView {...{ counter, what, typed, errors: [], senders: await sendersOf(c, counter.work, typed) }} />)
}

export async function registerWish(c: C): Promise<Response> {
  const { db, clock, config } = c.get('deps')
  const [counter, typed] = [await counterOf(c), await sentForm(c)]
  const { work } = counter
  const what = await topicOf(c, counter, typed)
  const senders = await sendersOf(c, work, typed)
  const sent = asSent(typed, senders)
  const limits = { today: work.today, horizon: what.service.booking.horizonDays, hubs: what.hubs.map(({ slug }) => slug) }
  const reading = { mode: what.mode, asked: ASKED_AT_DESK, language: languageTyped(typed), lang: work.lang, ...limits }
  const { faults, contact: _, interpreter, ...wish } = readWish(sent.typed, reading)
  const needed = what.interpreter !== null && interpreter === null
  const errors = [
    ...whoErrors(work, typed, { senders, faults }),
    ...(needed ? [{ field: INTERPRETER, text: appointmentTexts(work.lang).faults.needLanguage }] : []),
  ]
  if (errors.length > 0) return c.html(<LineView {...{ counter, what, typed, errors, senders }} />, 422)
  const how = { channel: channelTyped(typed), registeredBy: work.who, key: readActKey(typed), publicUrl: config.publicUrl, at: clock.now() }
  const { key, others, people } = what.service
  const visit = { service: key, also: others.map((one) => one.key), people, interpreter: what.interpreter === null ? null : interpreter }
  return keepingTyped(c, typed, {
    send: async () => {
      const made = await standInLine(db, { ...wish, ...visit, ...how, organisation: sent.organisation })
      return c.redirect(counter.href(workPaths.counterReceipt(made.actId), { ny: made.again ? 'igjen' : 'time' }), 303)
    },
    form: (again, why) => c.html(<LineView {...{ counter, what, typed: again, errors: why, senders }} />),
  })
}

interface What {
  service: Bookable
  /** Those where it is met. */
  hubs: readonly HubOnDay[]
  interpreter: string | null
  mode: Mode
}

/** Throws `not-found` for what one does not book. */
async function topicOf(c: C, { work }: Counter, typed: Typed): Promise<What> {
  const { db } = c.get('deps')
  const [service, hubs] = await Promise.all([
    bookableBy(db, {
      key: lineOf(typed, 'til'),
      also: alsoTyped(typed),
      people: readPeople(lineOf(typed, PEOPLE)),
      mode: namedMode(lineOf(typed, MODE)),
      day: work.today,
    }),
    hubsOnDay(db, work.today),
  ])
  if (service === null) throw notFound(workSaid((t) => t.appointments.none))
  const met = hubs.filter(({ slug }) => service.places.some((place) => place.hub === slug))
  return {
    service,
    hubs: met,
    interpreter: readInterpreter(lineOf(typed, NEEDS)),
    mode: readWaitedMode(lineOf(typed, MODE), service.booking),
  }
}

interface LineProps {
  counter: Counter
  what: What
  typed: Typed
  errors: readonly FormError[]
  senders: readonly Sender[]
}

function LineView({ counter, what: { service, hubs, interpreter, mode }, typed, errors, senders }: LineProps) {
  const { work, hub, href } = counter
  const { appointments: t } = work.t
  const about = aboutOf({ service, interpreter })
  const kept = { nokkel: readActKey(typed), ...about, [MODE]: mode === 'hub' ? '' : modeName(mode) }
  return (
    <WorkPage
      work={work}
      {...(hub === null ? {} : { colours: hub })}
      title={`${t.line}: ${topicWords(service, work.lang)}`}
      lead={t.lineLead}
      scripts={['torg-ahead.js', 'torg-draft.js']}
    >
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        <Draft work={work}>
          <Form action={href(workPaths.counterLine)} hidden={kept}>
            <WaitedWays {...{ work, href, about, service, mode }} />
            <WishFields ui={work.ui} hubs={hubs} mode={mode} typed={typed} errors={errors} />
            {interpreter !== null ? <InterpreterField ui={work.ui} typed={typed} errors={errors} /> : null}
            <WhoFields work={work} typed={typed} errors={errors} senders={senders} />
            <ChannelChoice work={work} typed={typed} />
            <LanguageChoice work={work} typed={typed} />
            <Buttons>
              <Button>{t.putOnLine}</Button>
              <ButtonLink weight="tertiary" href={href(workPaths.counterAppointment, about)}>
                {work.t.cancel}
              </ButtonLink>
            </Buttons>
          </Form>
        </Draft>
      </div>
    </WorkPage>
  )
}

interface WaitedWaysProps extends Pick<Counter, 'work' | 'href'>, Pick<What, 'service' | 'mode'> {
  about: Readonly<Record<string, string>>
}

/** How they are to be met, where the topic has more than one way: it is what is looked for. */
function WaitedWays({ work, href, about, service, mode }: WaitedWaysProps) {
  const ways = modesOf(service.booking)
  if (ways.length < 2) return null
  const words = work.t.nouns.service.ways
  return (
    <p class="row-acts">
      {ways.map((way) =>
        way === mode ? (
          <strong>{words[way]}</strong>
        ) : (
          <>
            {' '}
            <a href={href(workPaths.counterLine, { ...about, [MODE]: way === 'hub' ? '' : modeName(way) })}>{words[way]}</a>{' '}
          </>
        ),
      )}
    </p>
  )
}
