import { asString, asText } from '../form/localized-value.ts'
import { textIn } from '../form/words.ts'
import type { Noun } from './noun.ts'

/** What news can be about. Whoever follows one hears of it, from whichever hub. */
export const theme: Noun = {
  kind: 'theme',
  path: 'temaer',
  permission: 'municipality.edit',
  texts: (t) => t.nouns.theme,
  fields: [{ kind: 'text', name: 'name', most: 60, label: (t) => t.nouns.theme.name }],
  title: (item, work) => textIn(item['name'], work),
  detail: () => [],
  isPast: () => false,
  keyFrom: (item) => asText(item['name'])?.nb ?? '',
  isDated: false,
  keyName: 'slug',
  isKeyPlain: true,
}

/** How every message greets, and who it is from. */
export const messageLine: Noun = {
  kind: 'message_line',
  path: 'faste-linjer',
  permission: 'municipality.edit',
  texts: (t) => t.nouns.messageLine,
  asksKey: {
    kind: 'choice',
    name: 'key',
    label: (t) => t.nouns.messageLine.which,
    options: ({ t }) => Object.entries(t.nouns.messageLine.whiches).map(([value, label]) => ({ value, label })),
  },
  fields: [{ kind: 'text', name: 'words', most: 160, label: (t) => t.nouns.messageLine.words, hint: (t) => t.nouns.messageLine.wordsHint }],
  title: (item, { t }) => (item['key'] === 'greeting' ? t.nouns.messageLine.whiches.greeting : t.nouns.messageLine.whiches.sender),
  detail: (item, work) => [textIn(item['words'], work)],
  isPast: () => false,
  keyFrom: (item) => asString(item['key']) ?? '',
  isDated: false,
  isKeyPlain: true,
}
