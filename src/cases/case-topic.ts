import type { TopicKind } from '../people/index.ts'
import { show } from '../platform/content/localized.ts'
import { catalogueLanguage } from '../platform/i18n/index.ts'
import { casePaths } from './paths.ts'
import { shortNumber } from './political-case.ts'
import { casesOnDay } from './queries.ts'
import { caseTexts } from './texts.ts'

/** `case:kommunestyret-2019-32`: when it is treated, what is decided, and what bodies say of it. Followed from its own page: they are many. */
export const caseTopic: TopicKind = {
  name: 'case',
  segment: 'sak',
  group: (lang) => caseTexts(lang).topics,
  isAsked: false,
  list: async () => [],
  find: async ({ db, clock }, slug, language) => {
    const found = (await casesOnDay(db, clock.today())).find((one) => one.slug === slug)
    if (found === undefined) return null
    const lang = catalogueLanguage(language)
    const name = caseTexts(lang).named(show(found.organName, lang).text, shortNumber(found))
    return { id: `case:${slug}`, name, short: name, hub: null, desk: null, path: casePaths.case(found), hasNoHours: true }
  },
}
