import { activityPaths, proposalPaths, sessionsIn, volunteerPaths } from '../../activities/index.ts'
import { findServices, servicePaths } from '../../appointments/index.ts'
import { bodiesOnDay, bodyPaths } from '../../bodies/index.ts'
import { casePaths, casesOnDay } from '../../cases/index.ts'
import { hasEnded, hubsOnDay, newsUntil, paths, providersOnDay } from '../../hubs/index.ts'
import { bodyMeetingPaths } from '../../meetings/index.ts'
import { organisationPaths } from '../../people/index.ts'
import { LANGUAGES } from '../../platform/content/localized.ts'
import { sitemap } from '../../platform/feeds/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { inLanguage } from '../../platform/i18n/index.ts'
import { addDays, startOfDay } from '../../platform/time/index.ts'
import { suggestionPaths } from '../../suggestions/index.ts'
import { actPaths } from '../act/paths.ts'
import { askedPaths } from '../asked/paths.ts'
import { openDataPaths } from '../open-data/paths.ts'

const ALWAYS = [
  paths.front,
  activityPaths.list,
  proposalPaths.propose,
  volunteerPaths.list,
  servicePaths.list,
  paths.hubs,
  suggestionPaths.list,
  suggestionPaths.voice,
  askedPaths.all,
  bodyPaths.democracy,
  bodyPaths.list,
  casePaths.list,
  casePaths.hearings,
  bodyMeetingPaths.list,
  paths.map,
  paths.about,
  paths.news,
  actPaths.followMany,
  paths.search,
  organisationPaths.front,
  paths.accessibility,
  paths.privacy,
  paths.cookies,
  openDataPaths.page,
]

/** So far ahead are activities looked for, and so many of the news told of. */
const DAYS = 60
const NEWS = 200

/** `/sitemap.xml`: every public page in its three languages, but what one person has said, and what is made up. */
export async function sitemapXml(c: Ctx) {
  const { db, clock, config } = c.get('deps')
  const today = clock.today()
  const [hubs, providers, services, bodies, cases, sessions, news] = await Promise.all([
    hubsOnDay(db, today),
    providersOnDay(db, today),
    findServices(db, { day: today, known: today }),
    bodiesOnDay(db, today),
    casesOnDay(db, today),
    sessionsIn(db, { filter: { from: today, to: addDays(today, DAYS) }, known: today }),
    newsUntil(db, { until: clock.now(), limit: NEWS }),
  ])
  const addresses = [
    ...ALWAYS,
    ...hubs.flatMap(({ slug }) => [
      paths.hub(slug),
      activityPaths.programme(slug),
      paths.hours(slug),
      paths.history(slug),
      askedPaths.hub(slug),
    ]),
    ...new Set(sessions.filter(isTold).map(({ key }) => activityPaths.activity(key))),
    ...news.filter(isTold).map(({ hub, key }) => paths.newsItem(hub, key)),
    ...bodies.flatMap(({ slug }) => [bodyPaths.body(slug), bodyPaths.matters(slug)]),
    ...cases.map((one) => casePaths.case(one)),
    ...providers.filter((one) => !hasEnded(one, today)).map(({ slug }) => paths.provider(slug)),
    ...services.map(({ key }) => servicePaths.service(key)),
  ]
  c.set('cacheable', { topics: ['town'], freshUntil: startOfDay(addDays(today, 1)), query: [] })
  const pages = addresses.map((path) => ({ path, alternates: Object.fromEntries(LANGUAGES.map((lang) => [lang, inLanguage(lang, path)])) }))
  return c.body(sitemap(config.publicUrl, pages), 200, { 'content-type': 'application/xml; charset=utf-8' })
}

const isTold = ({ layer }: { layer: string }) => layer !== 'example'
