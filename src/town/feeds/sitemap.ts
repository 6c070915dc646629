import { activityPaths, volunteerPaths } from '../../activities/index.ts'
import { findServices, servicePaths } from '../../appointments/index.ts'
import { bodiesOnDay, bodyPaths } from '../../bodies/index.ts'
import { casePaths, casesOnDay } from '../../cases/index.ts'
import { hasEnded, hubsOnDay, paths, providersOnDay } from '../../hubs/index.ts'
import { bodyMeetingPaths } from '../../meetings/index.ts'
import { organisationPaths } from '../../people/index.ts'
import { LANGUAGES } from '../../platform/content/localized.ts'
import { sitemap } from '../../platform/feeds/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { inLanguage } from '../../platform/i18n/index.ts'
import { addDays, startOfDay } from '../../platform/time/index.ts'
import { openDataPaths } from '../open-data/paths.ts'

const ALWAYS = [
  paths.front,
  activityPaths.list,
  volunteerPaths.list,
  servicePaths.list,
  paths.hubs,
  bodyPaths.democracy,
  bodyPaths.list,
  casePaths.list,
  casePaths.hearings,
  bodyMeetingPaths.list,
  paths.map,
  paths.about,
  paths.news,
  paths.search,
  organisationPaths.front,
  paths.accessibility,
  paths.privacy,
  paths.cookies,
  openDataPaths.page,
]

/** `/sitemap.xml`: every public page in its three languages. */
export async function sitemapXml(c: Ctx) {
  const { db, clock, config } = c.get('deps')
  const today = clock.today()
  const [hubs, providers, services, bodies, cases] = await Promise.all([
    hubsOnDay(db, today),
    providersOnDay(db, today),
    findServices(db, { day: today, known: today }),
    bodiesOnDay(db, today),
    casesOnDay(db, today),
  ])
  const addresses = [
    ...ALWAYS,
    ...hubs.flatMap(({ slug }) => [paths.hub(slug), activityPaths.programme(slug), paths.hours(slug), paths.history(slug)]),
    ...bodies.flatMap(({ slug }) => [bodyPaths.body(slug), bodyPaths.matters(slug)]),
    ...cases.map((one) => casePaths.case(one)),
    ...providers.filter((one) => !hasEnded(one, today)).map(({ slug }) => paths.provider(slug)),
    ...services.map(({ key }) => servicePaths.service(key)),
  ]
  c.set('cacheable', { topics: ['town'], freshUntil: startOfDay(addDays(today, 1)), query: [] })
  const pages = addresses.map((path) => ({ path, alternates: Object.fromEntries(LANGUAGES.map((lang) => [lang, inLanguage(lang, path)])) }))
  return c.body(sitemap(config.publicUrl, pages), 200, { 'content-type': 'application/xml; charset=utf-8' })
}
