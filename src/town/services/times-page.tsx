import type { Context } from 'hono'
import {
  appointmentTexts,
  bookableOnline,
  findTogether,
  lengthOf,
  servicePaths,
  SOME_LANGUAGE,
  TIME,
  timesEnough,
  timesOfMode,
  timeText,
  topicWords,
  type FreeTime,
} from '../../appointments/index.ts'
import { MadeUp, Page, PageTitle } from '../../design/index.ts'
import { hubsOnDay, uiOf } from '../../hubs/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { clockTime, dayAndMonth, weekdayName } from '../../platform/i18n/index.ts'
import { addDays, instantToWall, type Day } from '../../platform/time/index.ts'
import { holdsHere } from './choose-time.ts'
import { metBefore } from './met-before.ts'
import { servicePageSaid, servicePageTexts } from './texts.ts'
import { addressOf, alsoAsked, choicesOf, modeAsked, peopleAsked, type Choices } from './time-choices.ts'
import { AlsoAbout } from './also-about.tsx'
import { Filters } from './times-filters.tsx'
import { Instead, Line, Nothing } from './times-instead.tsx'
import type { TimesProps } from './times-props.ts'

type C = Context<Env>

/** So many days with something free are shown at once. */
const SHOWN = 6

/** `/timer/:key/tid?torg=&mote=&tolk=&fra=`: what is free, the first first. Read anew each time: what is offered can be had. */
export async function timesPage(c: C) {
  const { db, clock } = c.get('deps')
  const today = clock.today()
  const [ui, hubs, holds, service] = await Promise.all([
    uiOf(c),
    hubsOnDay(db, today),
    holdsHere(c),
    bookableOnline(db, { key: c.req.param('key') ?? '', also: alsoAsked(c), people: peopleAsked(c), mode: modeAsked(c), day: today }),
  ])
  if (service === null) throw notFound(servicePageSaid((t) => t.notFound))
  const choices = { ...choicesOf(c, { service, hubs }), met: await metBefore(c) }
  // Whoever goes back finds the time they chose, and may choose it again.
  const asked = { service, at: clock.now(), interpreter: choices.interpreter, mine: holds.map(({ id }) => id) }
  const isAll = choices.from === undefined && choices.met === undefined && choices.mode === 'hub'
  const shownOf = (times: readonly FreeTime[]) => times.filter(({ hub }) => choices.hub === undefined || hub === choices.hub)
  const isEnough = (times: readonly FreeTime[]) => daysOf(shownOf(times), choices).length > SHOWN
  const [everywhere, addable] = await Promise.all([
    isAll ? timesEnough(db, asked, isEnough) : timesEnough(db, asked),
    findTogether(db, { service, at: clock.now() }),
  ])
  const found = isAll ? shownOf(everywhere) : await timesEnough(db, { ...asked, ...wantedOf(choices) }, isEnough)
  return c.html(<TimesPage {...{ ui, hubs, service, choices, everywhere, addable }} times={timesOfMode(found, choices.mode)} />)
}

const wantedOf = ({ mode, hub, from, met }: Choices) => ({ mode, hub, from, caseworker: met?.caseworker })

function TimesPage(props: TimesProps) {
  const { ui, service, choices, times } = props
  const t = servicePageTexts(ui.lang).times
  const title = topicWords(service, ui.lang)
  const isUnsaid = choices.interpreter === SOME_LANGUAGE
  return (
    <Page
      ui={ui}
      title={`${t.title} ${title}`}
      current="times"
      noindex
      styles={['activities.css', 'services.css']}
      {...(choices.hub === undefined ? {} : { hub: choices.hub })}
    >
      <PageTitle title={t.title} lead={isUnsaid ? t.unsaid(title) : t.lead(title, minutesOf(props))} />
      <div class="sec close">
        <Filters {...props} />
        <AlsoAbout {...props} />
        {choices.met === undefined ? null : (
          <p>
            {t.withSame} <a href={ui.href(addressOf(service, { ...choices, met: undefined }))}>{t.withAnybody}</a>
          </p>
        )}
        <MadeUp ui={ui} when={service.layer === 'example'}>
          {isUnsaid ? null : times.length === 0 ? <Nothing {...props} /> : <Days {...props} />}
          {choices.met === undefined && !isUnsaid ? <Instead {...props} /> : null}
          {choices.met === undefined ? <Line {...props} /> : null}
        </MadeUp>
        <p>
          <a href={ui.href(servicePaths.service(service.key))}>{title}</a>
        </p>
      </div>
    </Page>
  )
}

/** As long as those that are shown; before there are any, as long as it is with somebody who interprets. */
function minutesOf({ service: { booking }, choices: { interpreter }, times: [first] }: TimesProps): number {
  return first === undefined || interpreter === SOME_LANGUAGE
    ? lengthOf({ booking, interpreter }).minutes
    : (first.end - first.start) / 60_000
}

/** A day at a hub, with what is free then. */
interface DayAt {
  day: Day
  hub: string
  times: FreeTime[]
}

function daysOf(times: readonly FreeTime[], { mode }: Choices): DayAt[] {
  const days = new Map<string, DayAt>()
  for (const time of times) {
    const { day } = instantToWall(time.start)
    const name = mode === 'hub' ? `${day} ${time.hub}` : day
    const known = days.get(name) ?? { day, hub: time.hub, times: [] }
    known.times.push(time)
    days.set(name, known)
  }
  return [...days.values()]
}

function Days(props: TimesProps) {
  const { ui, hubs, service, choices, times } = props
  const t = servicePageTexts(ui.lang).times
  const days = daysOf(times, choices)
  const { modes } = appointmentTexts(ui.lang)
  const placeOf = (slug: string) => (choices.mode === 'hub' ? (hubs.find((one) => one.slug === slug)?.short ?? slug) : modes[choices.mode])
  const shown = days.slice(0, SHOWN)
  const last = shown.at(-1)
  const isMore = days.length > shown.length && last !== undefined
  return (
    <>
      <form method="post" action={ui.href(addressOf(service, choices))} class="choose">
        <ol class="time-days">
          {shown.map((one, k) => (
            <li data-hub={choices.mode === 'hub' ? one.hub : undefined}>
              <h2>
                {weekdayName(one.day, ui.lang)}
                <small>{`${dayAndMonth(one.day, ui.lang)}, ${placeOf(one.hub)}`}</small>
              </h2>
              <ul class="times">
                {one.times.map((time, n) => (
                  <li>
                    <button type="submit" class={k === 0 && n === 0 ? 'first' : undefined} name={TIME} value={timeText(time)}>
                      {clockTime(instantToWall(time.start).minutes, ui.lang)}
                    </button>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </form>
      {isMore ? (
        <p>
          <a href={ui.href(addressOf(service, { ...choices, from: addDays(last.day, 1) }))}>{t.later}</a>
        </p>
      ) : null}
    </>
  )
}
