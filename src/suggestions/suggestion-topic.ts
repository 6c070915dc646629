import type { TopicKind } from '../people/index.ts'
import { catalogueLanguage } from '../platform/i18n/index.ts'
import { findSuggestion } from './find-suggestions.ts'
import { suggestionPaths } from './paths.ts'
import { suggestionTexts } from './texts.ts'

/** `suggestion:27`: each answer to it, also for who only wants to know. Followed from its own page, once somebody has read it. */
export const suggestionTopic: TopicKind = {
  name: 'suggestion',
  segment: 'innspill',
  group: (lang) => suggestionTexts(lang).topics,
  isAsked: false,
  list: async () => [],
  find: async ({ db }, slug, language) => {
    const found = /^[1-9]\d{0,8}$/.test(slug) ? await findSuggestion(db, { number: Number(slug) }) : null
    if (found === null || found.shownAt === null || found.withdrawnAt !== null) return null
    const { number, hub, title } = found
    const short = suggestionTexts(catalogueLanguage(language)).untitled(number)
    const name = title === null ? short : `${short}: ${title}`
    return {
      id: `suggestion:${number}`,
      name,
      short: name,
      hub,
      desk: `hub:${hub}`,
      path: suggestionPaths.suggestion(number),
      hasNoHours: true,
    }
  },
}
