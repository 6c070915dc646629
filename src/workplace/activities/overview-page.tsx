import type { Context } from 'hono'
import {
  activityPaths,
  clockWords,
  figuresOfDates,
  lackingRooms,
  loadDaysOff,
  type ActivityDate,
  type DateFigures,
  type DaysOff,
} from '../../activities/index.ts'
import { Buttons, ButtonLink, ExampleMark, Facts, Section, Table, type TableRow } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { dateSeenFrom, fullDate } from '../../platform/i18n/index.ts'
import { addDays, type Day } from '../../platform/time/index.ts'
import { wordsOf } from '../form/words.ts'
import { justSaved, SavedNotice, type JustSaved } from '../history/saved-notice.tsx'
import { Lines } from '../lines.tsx'
import type { Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { aboutFields, asAsked } from './about-fields.ts'
import { activitiesAt, openActivity, type Opened } from './activity-target.ts'
import { datesAhead } from './dates-ahead.ts'
import { rhythmWords } from './dates-view.tsx'
import { AttendeesLink, takenWords } from '../sign-ups/attendees-link.tsx'
import { HostLink, MeetingPart } from '../public-meetings/meeting-links.tsx'
import { signUpWords } from './sign-up-page.tsx'
import { roomWords } from './room-fields.ts'
import { PastDates } from './past-dates.tsx'
import { StaleDates } from './stale-dates.tsx'
import { isOver, staleAhead } from './lacks.ts'

const DATES = 10
/** As many of those that have been as a host still counts for. */
const PAST = 4
const DAYS_BACK = 60

/** `…/aktiviteter/:key`: what it is, when it is and its dates ahead, each with the way to change it. */
export async function activityOverview(c: Context<Env>): Promise<Response> {
  const opened = await openActivity(c)
  const { db } = c.get('deps')
  const { today } = opened.work
  const [off, saved, lacking, ahead, past] = await Promise.all([
    loadDaysOff(db, { from: addDays(today, -31), to: addDays(today, 800) }),
    justSaved(c, opened.work),
    lackingRooms(db, opened.work.scope, today),
    figuresOfDates(db, { key: opened.key, from: today, to: addDays(today, 800) }),
    figuresOfDates(db, { key: opened.key, from: addDays(today, -DAYS_BACK), to: addDays(today, -1), limit: PAST }),
  ])
  const figures = new Map(ahead.map((one) => [one.occurrence, one] as const))
  const without = new Map(lacking.flatMap(({ key, occurrence, room }) => (key === opened.key ? [[occurrence, room] as const] : [])))
  return c.html(<OverviewView {...{ opened, off, saved, without, figures, past }} />)
}

interface OverviewProps {
  opened: Opened
  off: DaysOff
  saved: JustSaved
  /** Dates whose room another has, with the room. */
  without: Without
  figures: Figures
  past: readonly DateFigures[]
}

type Without = ReadonlyMap<Day, string>
type Figures = ReadonlyMap<Day, DateFigures>

function OverviewView({ opened, off, saved, without, figures, past }: OverviewProps) {
  const { work, key, item, layer } = opened
  const { ui, t, lang, today } = work
  const dates = datesAhead(item, { today, off, count: DATES })
  return (
    <WorkPage
      work={work}
      title={show(item.title, lang).text}
      lead={item.to === undefined ? t.activities.oneLead : t.activities.endsOn(fullDate(item.to, lang))}
    >
      <div class="sec close">
        <SavedNotice work={work} saved={saved} />
        {layer === 'example' ? <ExampleMark ui={ui} /> : null}
        <Buttons>
          <ButtonLink href={ui.href(activityPaths.activity(key))}>{t.activities.publicPage}</ButtonLink>
          <ButtonLink href={activitiesAt(work, `/ny?fra=${key}`)}>{t.activities.copy}</ButtonLink>
          {isOver(item, today) ? null : <ButtonLink href={activitiesAt(work, `/${key}/slutt`)}>{t.activities.end}</ButtonLink>}
        </Buttons>
      </div>
      <StaleDates opened={opened} stale={staleAhead(item, { today, off })} />
      <Section title={t.activities.dates} id="datoene" close>
        {dates.length === 0 ? (
          <p>{t.activities.datesNone}</p>
        ) : (
          <Table
            caption={t.activities.dates}
            head={[t.activities.date, t.activities.at, t.activities.state, t.desk.acts]}
            rows={dates.map((date) => dateRow(date, { opened, without, figures }))}
          />
        )}
      </Section>
      <PastDates opened={opened} past={past} />
      <MeetingPart opened={opened} off={off} />
      <Rhythms opened={opened} />
      <Section
        title={t.activities.signUp.title}
        id="pamelding"
        close
        aside={<a href={activitiesAt(work, `/${key}/pamelding`)}>{t.activities.signUp.edit}</a>}
      >
        <p>{signUpWords(item, work)}</p>
      </Section>
      <Section title={t.activities.about} id="om" close aside={<a href={activitiesAt(work, `/${key}/om`)}>{t.activities.editAbout}</a>}>
        <Facts items={factsOf(opened)} />
        <p class="remove-link">
          <a href={activitiesAt(work, `/${key}/fjern`)}>{t.remove}</a>
        </p>
      </Section>
    </WorkPage>
  )
}

function factsOf({ work, item }: Opened) {
  const asked = asAsked({ ...item })
  return aboutFields(work).flatMap((field) => {
    const text = wordsOf(field, asked[field.name], work)
    return text === null ? [] : [{ term: field.label(work.t), text }]
  })
}

/** Each rhythm that is not over, in words; the earlier ones are history and cannot be changed. */
function Rhythms({ opened: { work, key, item } }: { opened: Opened }) {
  const { t, today } = work
  const { activities: a } = t
  const current = item.rhythms.flatMap((rhythm, k) => (rhythm.to !== undefined && rhythm.to < today ? [] : [{ rhythm, k }]))
  return (
    <Section title={a.rhythms} id="nar" close aside={<a href={activitiesAt(work, `/${key}/nar/ny`)}>{a.addRhythm}</a>}>
      <ul class="lines">
        {current.map(({ rhythm, k }) => (
          <li>
            {rhythmWords(rhythm, work)}.{' '}
            <a href={activitiesAt(work, `/${key}/nar/${k + 1}`)}>
              {a.editRhythm}
              <span class="ds-sr-only">{`: ${rhythmWords(rhythm, work)}`}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

interface Dating {
  opened: Opened
  without: Without
  figures: Figures
}

function dateRow(date: ActivityDate, { opened: { work, key, item }, without, figures }: Dating): TableRow {
  const { t, lang, today } = work
  const lost = without.get(date.occurrence)
  const room = lost === undefined ? [] : [t.roomChoice.lacks(roomWords(lost, work))]
  const at = {
    day: date.day,
    startsAt: date.start === null ? null : new Date(date.start),
    endsAt: date.end === null ? null : new Date(date.end),
  }
  const name = capital(fullDate(date.day, lang))
  return {
    filled: date.day === today,
    cells: [
      name,
      clockWords(at, lang),
      <Lines lines={[...room, ...stateLines(date, { work, item }), ...takenWords(figures, date.occurrence, { work, key, item })]} />,
      <>
        <a href={activitiesAt(work, `/${key}/dato/${date.occurrence}`)}>
          {t.activities.editDate}
          <span class="ds-sr-only">{`: ${name}`}</span>
        </a>
        <AttendeesLink opened={{ work, key, item }} date={date} name={name} />
        <HostLink opened={{ work, key, item }} date={date} name={name} />
      </>,
    ],
  }
}

function stateLines(date: ActivityDate, { work, item }: { work: Work; item: Opened['item'] }): string[] {
  const { state, reason, day, occurrence, roomKey, room, host } = date
  const { t, lang, today } = work
  const { activities: a } = t
  const lines = [
    ...(state === 'cancelled' ? [a.cancelled(reason === null ? '' : show(reason, lang).text)] : []),
    ...(day === occurrence ? [] : [a.movedFrom(dateSeenFrom(today, occurrence, lang))]),
    ...(roomKey === null || roomKey === item.roomKey ? [] : [a.inRoom(roomWords(roomKey, work))]),
    ...(room === null ? [] : [a.inRoom(show(room, lang).text)]),
    ...(host === null ? [] : [a.withHost(host)]),
  ]
  return lines.length === 0 ? [a.planned] : lines
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
