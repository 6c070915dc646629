import type { TopicKind } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import { catalogueLanguage } from '../../platform/i18n/index.ts'
import { allThemes } from '../queries/all-themes.ts'
import { topicTexts } from './texts.ts'

/** `theme:kultur`: news that are about it, from whomever. */
export const themeTopic: TopicKind = {
  name: 'theme',
  segment: 'tema',
  group: (lang) => topicTexts(lang).themes,
  isAsked: false,
  list: async ({ db }, language) => {
    const lang = catalogueLanguage(language)
    const named = (await allThemes(db)).map(({ slug, name }) => ({ slug, text: show(name, lang).text }))
    return named
      .toSorted((a, b) => a.text.localeCompare(b.text, lang))
      .map(({ slug, text }) => ({ id: `theme:${slug}`, name: text, short: text, hub: null, desk: null, path: null }))
  },
}
