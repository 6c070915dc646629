import { sql } from 'kysely'
import type { TopicKind } from '../../people/index.ts'
import { show, type Localized } from '../../platform/content/localized.ts'
import { isShown } from '../../platform/content/shown-layer.ts'
import type { Db } from '../../platform/database/index.ts'
import { catalogueLanguage } from '../../platform/i18n/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { volunteerPaths } from './paths.ts'
import { volunteerTexts } from './texts.ts'

/** `need:vert-sprakkafe-borgen`. Topics begin with a letter, and a need may be called «17. mai». */
export const needTopicId = (key: string): string => `need:${/^[a-z]/.test(key) ? key : `n-${key}`}`

/** That there is room again, or that more are needed: for whoever would have helped and found it full. */
export const needTopicKind: TopicKind = {
  name: 'need',
  segment: 'frivillig',
  group: (lang) => volunteerTexts(lang).follow.group,
  isAsked: false,
  list: async ({ db, clock }, language) => {
    const lang = catalogueLanguage(language)
    return (await needsOnDay(db, clock.today())).map(({ key, title, hub, isSensitive }) => {
      const short = show(title, lang).text
      const [id, name] = [needTopicId(key), volunteerTexts(lang).follow.name(short)]
      return { id, name, short: name, hub, desk: `hub:${hub}`, path: volunteerPaths.need(key), isSensitive }
    })
  },
}

/** Those asked for on a day, also where all shifts are full, by name of key. */
function needsOnDay(db: Db, day: Day): Promise<{ key: string; title: Localized; hub: string; isSensitive: boolean }[]> {
  return db
    .selectFrom('volunteerNeed as n')
    .innerJoin('hub', 'hub.id', 'n.hubId')
    .select(['n.key', 'n.title', 'hub.slug as hub'])
    .select(
      sql<boolean>`exists (select from provider p where p.sensitive and (p.id = n.provider_id
        or p.id in (select o.provider_id from activity_organiser o where o.activity_id = n.activity_id)))`.as('isSensitive'),
    )
    .where('n.knownFrom', '<=', day)
    .where((eb) => eb.or([eb('n.validTo', 'is', null), eb('n.validTo', '>=', day)]))
    .where(isShown('n'))
    .orderBy('n.key')
    .execute()
}
