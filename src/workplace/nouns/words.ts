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

/** How the municipality itself and its data protection officer are reached. There is one; it came with the content. */
export const addresses: Noun = {
  kind: 'municipality',
  isSingle: true,
  path: 'adresser',
  permission: 'municipality.edit',
  texts: ({ nouns: { addresses: t }, nothing }) => ({ ...t, add: t.many, none: nothing }),
  fields: [
    { kind: 'email', name: 'email', label: (t) => t.nouns.addresses.email, optional: true },
    { kind: 'line', name: 'phone', most: 40, size: 16, type: 'tel', label: (t) => t.nouns.addresses.phone, optional: true },
    {
      kind: 'link',
      name: 'accessibilityStatement',
      label: (t) => t.nouns.addresses.statement,
      hint: (t) => t.nouns.addresses.statementHint,
      optional: true,
    },
    {
      kind: 'text',
      name: 'goalsSaid',
      most: 300,
      label: (t) => t.nouns.addresses.goalsSaid,
      hint: (t) => t.nouns.addresses.goalsSaidHint,
      optional: true,
    },
    {
      kind: 'text',
      name: 'privacyName',
      most: 80,
      label: (t) => t.nouns.addresses.officerName,
      hint: (t) => t.nouns.addresses.officerNameHint,
      optional: true,
    },
    { kind: 'email', name: 'privacyEmail', label: (t) => t.nouns.addresses.officerEmail, optional: true },
    {
      kind: 'line',
      name: 'privacyPhone',
      most: 40,
      size: 16,
      type: 'tel',
      label: (t) => t.nouns.addresses.officerPhone,
      optional: true,
    },
    { kind: 'line', name: 'privacyPostal', most: 160, label: (t) => t.nouns.addresses.officerPostal, optional: true },
  ],
  title: (_item, work) => work.municipality,
  detail: (item, { t }) => [
    `${t.nouns.addresses.email}: ${asString(item['email']) ?? t.nothing.toLowerCase()}`,
    `${t.nouns.addresses.officerEmail}: ${asString(item['privacyEmail']) ?? t.nothing.toLowerCase()}`,
  ],
  isPast: () => false,
  keyFrom: (item) => asString(item['slug']) ?? '',
  isDated: false,
  keyName: 'slug',
}
