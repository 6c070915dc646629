import type { Child } from '#html/jsx-runtime'
import {
  AsOf,
  Board,
  Columns,
  ExampleMark,
  FindHub,
  NewsList,
  Now,
  Page,
  Refresh,
  Section,
  Timeline,
  Ways,
  type Ui,
} from '../../design/index.ts'
import { proposalPaths, keptSessions, type Session } from '../../activities/index.ts'
import { latestSaid, suggestionPaths, type LatestSaid } from '../../suggestions/index.ts'
import { servicePaths } from '../../appointments/index.ts'
import {
  hasEnded,
  municipality,
  newsUntil,
  paths,
  sharedMilestones,
  shownReading,
  townPicture,
  uiOf,
  type Municipality,
  type NewsItem,
  type TownPicture,
} from '../../hubs/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import { publicHoliday } from '../../platform/holidays/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { clockTime, directionOf, inLanguage, isFixed, longDate, weekdayName } from '../../platform/i18n/index.ts'
import { instantToWall, isoWeek, isoWithOffset, machineNow, type Day } from '../../platform/time/index.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { keptDay, momentOf, newsCut } from '../as-of.ts'
import { TodaySection } from '../activities/today-section.tsx'
import { HubMap } from '../map/hub-map.tsx'
import { newsViews } from '../news/news-views.ts'
import { townTexts } from '../texts.ts'
import { SaidSection } from '../suggestions/said-section.tsx'
import { democracyWay } from '../bodies/ways-in.ts'
import { announcedWords } from './announced-words.ts'
import { boardRows } from './board-rows.tsx'
import { boardOf } from './board.ts'
import { frontTimeline } from './front-timeline.ts'

/** `/`: today at the hubs, or `?dato=` another day. */
export async function frontPage(c: Ctx) {
  const { db, clock } = c.get('deps')
  const moment = momentOf(c)
  const [ui, picture, owner, news, shared, sessions, latest] = await Promise.all([
    uiOf(c, moment.day),
    townPicture(db, moment),
    municipality(db),
    newsUntil(db, { until: newsCut(c, moment), limit: 5 }),
    sharedMilestones(db, moment.known),
    keptSessions(db, { filter: { from: moment.day, to: moment.day }, known: moment.known }),
    moment.live ? latestSaid(db, { hub: null, today: moment.day }) : null,
  ])
  const freshUntil = moment.live ? Math.min(picture.freshUntil, nextMinute(moment.at)) : picture.freshUntil
  c.set('cacheable', { topics: ['town'], freshUntil, query: ['dato'] })
  return c.html(
    <FrontPage
      ui={ui}
      offset={clock.moved ? clock.now() - machineNow() : 0}
      picture={picture}
      owner={owner}
      news={news}
      sessions={sessions}
      latest={latest}
      timeline={frontTimeline(picture, shared, ui.lang)}
    />,
  )
}

interface FrontProps {
  ui: Ui
  /** Town time minus machine time: the clock on the page goes on between two fetches. */
  offset: number
  picture: TownPicture
  owner: Municipality | undefined
  news: readonly NewsItem[]
  /** Of the day. */
  sessions: readonly Session[]
  /** What people have said; null on a page of another day. */
  latest: LatestSaid | null
  timeline: ReturnType<typeof frontTimeline>
}

function FrontPage({ ui, offset, picture, owner, news, sessions, latest, timeline }: FrontProps) {
  const t = townTexts(ui.lang).front
  return (
    <Page
      ui={ui}
      title=""
      description={t.description(ui.municipality)}
      scripts={['torg-front.js']}
      noindex={!picture.live}
      asOf={picture.live ? null : <AsOfDay ui={ui} day={picture.day} back={paths.front} />}
    >
      <Refresh id="na" offset={offset} sign={ui.lang === 'en' ? ':' : '.'}>
        <NowToday ui={ui} picture={picture} />
        <Board ui={ui} title={t.boardHeading} rows={boardRows(ui, picture, sessions)} />
      </Refresh>
      <TodaySection ui={ui} picture={picture} sessions={sessions} />
      <Section title={t.find} id="finn">
        <Columns>
          <div class="stack">
            {picture.hubs.length > 1 ? <p class="lead">{t.findLead(...northAndSouth(picture))}</p> : null}
            <FindHub ui={ui} action={ui.href(paths.find)} />
          </div>
          <HubMap ui={ui} picture={picture} />
        </Columns>
      </Section>
      <Section title={t.steps} id="steg" close>
        {timeline.lead === null ? null : <p class="lead">{timeline.lead}</p>}
        <Timeline ui={ui} items={timeline.items} />
      </Section>
      <Section title={t.news} id="nytt" close aside={<a href={ui.href(paths.news)}>{t.allNews}</a>}>
        {news.length === 0 ? <p>{t.noNews}</p> : <NewsList ui={ui} items={newsViews(ui, news, picture)} />}
      </Section>
      {latest === null ? null : <SaidSection {...{ ui, latest }} hub={null} hubs={picture.hubs.map(({ hub }) => hub)} />}
      <TakePart ui={ui} picture={picture} />
      <OtherDay ui={ui} picture={picture} owner={owner} />
    </Page>
  )
}

function NowToday({ ui, picture }: { ui: Ui; picture: TownPicture }) {
  const { day, at, live } = picture
  const { minutes } = instantToWall(at)
  return (
    <Now
      weekday={weekdayIn(ui, day)}
      letters={weekdayName(day, isFixed(ui.page) ? ui.page : ui.lang)}
      clock={live ? clockTime(minutes, ui.lang) : null}
      datetime={live ? isoWithOffset(at) : day}
      lines={[dateWords(day, ui.lang), ...howMany(ui, picture)]}
    />
  )
}

/** «10. april 2020, uke 15, langfredag»; 1 and 17 May are called what the date already says. */
function dateWords(day: Day, lang: Language): string {
  const date = longDate(day, lang)
  const name = publicHoliday(day)?.names[lang]
  return [date, townTexts(lang).week(isoWeek(day).week), ...(name === undefined || date.startsWith(name) ? [] : [name])].join(', ')
}

function weekdayIn(ui: Ui, day: Day): Child {
  if (!isFixed(ui.page)) return weekdayName(day, ui.lang)
  return (
    <span lang={ui.page} dir={directionOf(ui.page)}>
      {weekdayName(day, ui.page)}
    </span>
  )
}

/** «Seks av åtte torg er åpne nå.», and once for the whole board whose hours are announced. */
function howMany(ui: Ui, picture: TownPicture): Child[] {
  const t = townTexts(ui.lang).front
  const announced = announcedWords(picture, ui.lang)
  const told = announced === null ? [] : [announced]
  const running = picture.hubs.filter(({ hub }) => hub.status === 'open')
  if (!picture.live) return [t.inOperation(running.length, picture.hubs.length), ...told]
  const open = boardOf(picture, ui.lang).filter((row) => row.live)
  const isUnsure = running.some(({ house }) => shownReading(house).reading.today.state === 'not_announced')
  const words = open.length === 0 && isUnsure ? t.noneKnownOpen : t.openNow(open.length, picture.hubs.length)
  return [open.some((row) => row.example) ? [words, <ExampleMark ui={ui} />] : words, ...told]
}

function OtherDay({ ui, picture, owner }: { ui: Ui; picture: TownPicture; owner: Municipality | undefined }) {
  const day = keptDay(picture)
  const hint = owner?.mergedOn ? { hint: townTexts(ui.lang).front.asOfHint(longDate(owner.mergedOn, ui.lang)) } : {}
  return (
    <div class="sec close">
      <AsOf ui={ui} action={inLanguage(ui.page, paths.front)} {...(day ? { value: day } : {})} {...hint} />
    </div>
  )
}

function TakePart({ ui, picture }: { ui: Ui; picture: TownPicture }) {
  const t = townTexts(ui.lang).front
  const desk = picture.providers.find((provider) => provider.frontDesk && !hasEnded(provider, picture.day))
  const day = keptDay(picture)
  return (
    <Section title={t.takePart} id="bli-med" close offPaper>
      <Ways
        items={[
          { href: ui.href(paths.about), title: t.about, text: t.aboutLead },
          ...(desk && picture.live ? [{ href: ui.href(servicePaths.list), title: t.book, text: t.bookLead }] : []),
          ...(picture.live ? [{ href: ui.href(proposalPaths.propose), title: t.propose, text: t.proposeLead }] : []),
          ...(picture.live ? [{ href: ui.href(suggestionPaths.list), title: t.suggest, text: t.suggestLead }] : []),
          ...(desk ? [{ href: ui.href(paths.provider(desk.slug, day)), title: t.desk(desk.name), text: t.deskLead }] : []),
          democracyWay(ui),
        ]}
      />
    </Section>
  )
}

/** The short names of the northernmost and the southernmost hub. */
function northAndSouth(picture: TownPicture): [string, string] {
  const byLatitude = picture.hubs.map(({ hub }) => hub).toSorted((a, b) => b.lat - a.lat)
  return [byLatitude[0]?.short ?? '', byLatitude.at(-1)?.short ?? '']
}

const nextMinute = (at: number) => at - (at % 60_000) + 60_000
