import type { Context } from 'hono'
import {
  activitiesOf,
  clockWords,
  lackingRooms,
  loadDaysOff,
  sayRhythm,
  type ActivityDate,
  type ActivityItem,
  type DaysOff,
  type RhythmItem,
} from '../../activities/index.ts'
import { Buttons, ButtonLink, ExampleMark, Table, type TableRow } from '../../design/index.ts'
import type { Stored } from '../../hubs/items/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { dateSeenFrom, listOf, weekdayName } from '../../platform/i18n/index.ts'
import { addDays } from '../../platform/time/index.ts'
import { justSaved, SavedNotice, type JustSaved } from '../history/saved-notice.tsx'
import { calendarsTexts } from '../calendars/texts.ts'
import { Lines } from '../lines.tsx'
import { ownAmong } from '../own.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { activitiesAt } from './activity-target.ts'
import { datesAhead } from './dates-ahead.ts'
import { rhythmWords } from './dates-view.tsx'
import { isOver, lacksOf, staleAhead } from './lacks.ts'

/** `…/aktiviteter`: what runs, what lacks something, and which dates somebody must look at. */
export async function activitiesPage(c: Context<Env>): Promise<Response> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const [all, off, saved, lacking] = await Promise.all([
    activitiesOf(db, work.scope),
    loadDaysOff(db, { from: addDays(work.today, -31), to: addDays(work.today, 800) }),
    justSaved(c, work),
    lackingRooms(db, work.scope, work.today),
  ])
  const withoutRoom = (key: string) => lacking.filter((one) => one.key === key).length
  const known = ownAmong(work, 'activity', all).filter(({ item }) => item.knownFrom <= work.today)
  return c.html(<ListView work={work} items={known} off={off} saved={saved} withoutRoom={withoutRoom} />)
}

interface ListProps {
  work: Work
  items: readonly Stored<ActivityItem>[]
  off: DaysOff
  saved: JustSaved
  /** On how many dates another has the room of an activity. */
  withoutRoom(key: string): number
}

function ListView({ work, items, off, saved, withoutRoom }: ListProps) {
  const { t, today } = work
  const { activities: a } = t
  const lines = items.map((one) => lineOf(one, { work, off, lostRooms: withoutRoom(one.item.key) }))
  const current = lines.filter(({ item }) => !isOver(item, today)).toSorted(byNext)
  const past = lines.filter(({ item }) => isOver(item, today))
  const head = [a.title, a.when, a.next, a.lacks]
  return (
    <WorkPage work={work} title={a.title} lead={a.lead}>
      <div class="sec close">
        <SavedNotice work={work} saved={saved} />
        <Buttons>
          <ButtonLink weight="primary" href={activitiesAt(work, '/ny')}>
            {a.add}
          </ButtonLink>
          <ButtonLink href={work.ui.href(`${work.base}/kalendere`)}>{calendarsTexts(work.lang).link}</ButtonLink>
          <ButtonLink href={work.ui.href(`${work.base}/regneark`)}>{t.sheet.link}</ButtonLink>
          {work.own === null ? <ButtonLink href={work.ui.href(`${work.base}/inkludering`)}>{t.inclusion.title}</ButtonLink> : null}
        </Buttons>
        {current.length === 0 ? <p>{a.none}</p> : <Table caption={a.title} head={head} rows={current.map((one) => rowOf(one, work))} />}
        {past.length === 0 ? null : (
          <details class="ds-details">
            <summary>{t.earlier}</summary>
            <div>
              <Table caption={t.earlier} head={head} rows={past.map((one) => rowOf(one, work))} />
            </div>
          </details>
        )}
      </div>
    </WorkPage>
  )
}

interface Line extends Stored<ActivityItem> {
  next: ActivityDate | null
  lacks: readonly string[]
}

interface Seen {
  work: Work
  off: DaysOff
  lostRooms: number
}

function lineOf({ item, layer }: Stored<ActivityItem>, { work, off, lostRooms }: Seen): Line {
  const { today, lang, t } = work
  const [next = null] = datesAhead(item, { today, off, count: 1 })
  const lacks = [
    ...(lostRooms > 0 ? [t.roomChoice.lacksCount(lostRooms)] : []),
    ...lacksOf(item, today).map((one) => t.activities.lack[one]),
  ]
  const stale = staleAhead(item, { today, off }).length
  const words = [...(stale > 0 ? [t.activities.staleCount(stale)] : []), ...(lacks.length > 0 ? [capital(listOf(lacks, lang))] : [])]
  return { item, layer, next, lacks: isOver(item, today) ? [] : words }
}

/** What is on next stands first; what has no date ahead after the rest. */
const byNext = ({ next: one }: Line, { next: other }: Line) =>
  (one?.day ?? '9') < (other?.day ?? '9') ? -1 : (one?.day ?? '9') > (other?.day ?? '9') ? 1 : (one?.start ?? 0) - (other?.start ?? 0)

function rowOf({ item, layer, next, lacks }: Line, work: Work): TableRow {
  const { ui, t, lang, today } = work
  const current = item.rhythms.filter(({ to }) => to === undefined || to >= today)
  return {
    filled: next?.day === today,
    cells: [
      <>
        <a href={activitiesAt(work, `/${item.key}`)}>{show(item.title, lang).text}</a>
        {layer === 'example' ? <ExampleMark ui={ui} /> : null}
      </>,
      <Lines lines={current.map((one) => briefly(one, work))} />,
      next === null ? t.activities.noDates : <Lines lines={nextLines(next, work)} />,
      lacks.length === 0 ? t.activities.lacksNothing : <Lines lines={lacks} />,
    ],
  }
}

/** «Torsdag 26. november», «11.00–13.00» */
function nextLines({ day, start, end, state }: ActivityDate, { lang, today, t }: Work): string[] {
  const at = { day, startsAt: start === null ? null : new Date(start), endsAt: end === null ? null : new Date(end) }
  const on = capital(`${weekdayName(day, lang)} ${dateSeenFrom(today, day, lang)}`)
  return [on, state === 'cancelled' ? capital(t.activities.off) : clockWords(at, lang)]
}

/** That it goes on since long ago and until further notice is what a series is, and is not said. */
function briefly(rhythm: RhythmItem, work: Work): string {
  const isPlain = rhythm.rule !== undefined && rhythm.at !== undefined && rhythm.from <= work.today && rhythm.to === undefined
  const said = isPlain ? sayRhythm(rhythm, work.lang) : null
  return said === null ? rhythmWords(rhythm, work) : capital(said)
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
