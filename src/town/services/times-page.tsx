import type { Context } from 'hono'
import {
  bookableOnline,
  lengthOf,
  servicePaths,
  TIME,
  timesAhead,
  timeText,
  WISHED_HUB,
  type Bookable,
  type FreeTime,
} from '../../appointments/index.ts'
import { ButtonLink, MadeUp, Mark, Page, PageTitle, type Ui } from '../../design/index.ts'
import { chipOf, hubsOnDay, uiOf, type HubOnDay } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { clockTime, dayAndMonth, weekdayName } from '../../platform/i18n/index.ts'
import { addDays, instantToWall, parseDay, type Day } from '../../platform/time/index.ts'
import { actPaths } from '../act/paths.ts'
import { MET_BEFORE, metBefore, type MetBefore } from './met-before.ts'
import { servicePageSaid, servicePageTexts } from './texts.ts'

type C = Context<Env>

/** So many days with something free are shown at once. */
const SHOWN = 6

/** `/timer/:key/tid?torg=&tolk=&fra=`: what is free, the first first. Read anew each time: what is offered can be had. */
export async function timesPage(c: C) {
  const { db, clock } = c.get('deps')
  const today = clock.today()
  const [ui, hubs, service] = await Promise.all([
    uiOf(c),
    hubsOnDay(db, today),
    bookableOnline(db, { key: c.req.param('key') ?? '', day: today }),
  ])
  if (service === null) throw notFound(servicePageSaid((t) => t.notFound))
  const choices = { ...choicesOf(c, hubs), met: await metBefore(c) }
  const asked = { service, at: clock.now(), interpreted: choices.interpreted }
  const times = await timesAhead(db, { ...asked, hub: choices.hub, from: choices.from, caseworker: choices.met?.caseworker })
  return c.html(<TimesPage {...{ ui, hubs, service, choices, times }} />)
}

interface Choices {
  hub?: string | undefined
  interpreted: boolean
  from?: Day | undefined
  /** Whom one wants to meet again. */
  met?: MetBefore | undefined
}

/** What is nonsense is left out. */
function choicesOf(c: C, hubs: readonly HubOnDay[]): Choices {
  const hub = hubs.find(({ slug }) => slug === c.req.query('torg'))?.slug
  return { hub, interpreted: c.req.query('tolk') === '1', from: parseDay(c.req.query('fra') ?? '') ?? undefined }
}

function addressOf(service: Bookable, { hub, interpreted, from, met }: Choices): string {
  const query = new URLSearchParams({
    ...(hub === undefined ? {} : { torg: hub }),
    ...(interpreted ? { tolk: '1' } : {}),
    ...(from === undefined ? {} : { fra: from }),
    ...(met === undefined ? {} : { [MET_BEFORE]: met.token }),
  }).toString()
  return query === '' ? servicePaths.times(service.key) : `${servicePaths.times(service.key)}?${query}`
}

function bookingAddress(service: Bookable, time: Pick<FreeTime, 'hub' | 'start'>, { interpreted, met }: Choices): string {
  const more = { ...(interpreted ? { behov: 'tolk' } : {}), ...(met === undefined ? {} : { [MET_BEFORE]: met.token }) }
  return `${servicePaths.book(service.key)}?${new URLSearchParams({ [TIME]: timeText(time), ...more }).toString()}`
}

interface TimesProps {
  ui: Ui
  hubs: readonly HubOnDay[]
  service: Bookable
  choices: Choices
  times: readonly FreeTime[]
}

function TimesPage(props: TimesProps) {
  const { ui, service, choices, times } = props
  const t = servicePageTexts(ui.lang).times
  const title = show(service.title, ui.lang).text
  const { minutes } = lengthOf({ booking: service.booking, interpreted: choices.interpreted })
  return (
    <Page
      ui={ui}
      title={`${t.title} ${title}`}
      current="times"
      noindex
      styles={['activities.css', 'services.css']}
      {...(choices.hub === undefined ? {} : { hub: choices.hub })}
    >
      <PageTitle title={t.title} lead={t.lead(title, minutes)} />
      <div class="sec close">
        <Filters {...props} />
        {choices.met === undefined ? null : (
          <p>
            {t.withSame} <a href={ui.href(addressOf(service, { ...choices, met: undefined }))}>{t.withAnybody}</a>
          </p>
        )}
        <MadeUp ui={ui} when={service.layer === 'example'}>
          {times.length === 0 ? <Nothing {...props} /> : <Days {...props} />}
          {service.booking.bookedBy === 'everyone' && choices.met === undefined ? <Line {...props} /> : null}
        </MadeUp>
        <p>
          <a href={ui.href(servicePaths.service(service.key))}>{title}</a>
        </p>
      </div>
    </Page>
  )
}

function Filters({ ui, hubs, service, choices }: TimesProps) {
  const t = servicePageTexts(ui.lang).times
  const met = hubs.filter(({ slug }) => service.places.some((place) => place.hub === slug))
  const link = (change: Partial<Choices>, isChosen: boolean, text: string) => (
    <li>
      <a href={ui.href(addressOf(service, { ...choices, from: undefined, ...change }))} aria-current={isChosen ? 'true' : undefined}>
        {text}
      </a>
    </li>
  )
  return (
    <nav class="filters" aria-label={t.filters}>
      <ul class="filter">
        {link({ hub: undefined }, choices.hub === undefined, t.anyHub)}
        {met.map((hub) => (
          <li data-hub={hub.slug}>
            <a
              href={ui.href(addressOf(service, { ...choices, from: undefined, hub: hub.slug }))}
              aria-current={choices.hub === hub.slug ? 'true' : undefined}
            >
              <Mark rule={chipOf(hub).mark} />
              {hub.short}
            </a>
          </li>
        ))}
      </ul>
      <ul class="filter">
        {link({ interpreted: false }, !choices.interpreted, t.without)}
        {link({ interpreted: true }, choices.interpreted, t.withInterpreter)}
      </ul>
    </nav>
  )
}

/** A day at a hub, with what is free then. */
interface DayAt {
  day: Day
  hub: string
  times: FreeTime[]
}

function daysOf(times: readonly FreeTime[]): DayAt[] {
  const days = new Map<string, DayAt>()
  for (const time of times) {
    const { day } = instantToWall(time.start)
    const name = `${day} ${time.hub}`
    const known = days.get(name) ?? { day, hub: time.hub, times: [] }
    known.times.push(time)
    days.set(name, known)
  }
  return [...days.values()]
}

function Days(props: TimesProps) {
  const { ui, hubs, service, choices, times } = props
  const t = servicePageTexts(ui.lang).times
  const days = daysOf(times)
  const shown = days.slice(0, SHOWN)
  const last = shown.at(-1)
  const isMore = days.length > shown.length && last !== undefined
  return (
    <>
      <ol class="time-days">
        {shown.map((one, k) => (
          <li data-hub={one.hub}>
            <h2>
              {weekdayName(one.day, ui.lang)}
              <small>{`${dayAndMonth(one.day, ui.lang)}, ${hubs.find(({ slug }) => slug === one.hub)?.short ?? one.hub}`}</small>
            </h2>
            <ul class="times">
              {one.times.map((time, n) => (
                <li>
                  <a class={k === 0 && n === 0 ? 'first' : undefined} href={ui.href(bookingAddress(service, time, choices))}>
                    {clockTime(instantToWall(time.start).minutes, ui.lang)}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {isMore ? (
        <p>
          <a href={ui.href(addressOf(service, { ...choices, from: addDays(last.day, 1) }))}>{t.later}</a>
        </p>
      ) : null}
    </>
  )
}

/** Nothing ends without a next step. */
function Nothing({ ui, service, choices }: TimesProps) {
  const t = servicePageTexts(ui.lang).times
  return (
    <div class="nothing">
      <p class="lead">{t.none}</p>
      {choices.hub === undefined ? null : (
        <p>
          <a href={ui.href(addressOf(service, { ...choices, hub: undefined }))}>{t.elsewhere}</a>
        </p>
      )}
      <p>
        <a href={ui.href(actPaths.contact(`provider:${service.provider}`))}>{t.ask}</a>
      </p>
    </div>
  )
}

/** Nothing that suits: somebody else may give theirs back. */
function Line({ ui, service, choices, times }: TimesProps) {
  const t = servicePageTexts(ui.lang).times
  const query = new URLSearchParams({
    ...(choices.hub === undefined ? {} : { [WISHED_HUB]: choices.hub }),
    ...(choices.interpreted ? { behov: 'tolk' } : {}),
  })
  return (
    <div class="wait-instead">
      <p>{t.lineLead}</p>
      <ButtonLink
        weight={times.length === 0 ? 'primary' : 'secondary'}
        href={ui.href(`${servicePaths.line(service.key)}${query.size === 0 ? '' : `?${query.toString()}`}`)}
      >
        {t.line}
      </ButtonLink>
    </div>
  )
}
