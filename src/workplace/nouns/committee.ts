import { asString } from '../form/localized-value.ts'
import { textIn } from '../form/words.ts'
import type { Noun } from './noun.ts'

/** What is told of a local committee, until committees have a room of their own. */
export const committeeNoun: Noun = {
  kind: 'committee',
  path: 'tekst',
  permission: 'body.edit',
  isSingle: true,
  texts: (t) => t.nouns.committee,
  fields: [
    { kind: 'text', name: 'body', most: 1000, rows: 6, label: (t) => t.nouns.committee.body, hint: (t) => t.nouns.committee.bodyHint },
  ],
  title: (item, work) => textIn(item['name'], work),
  detail: (item, work) => [textIn(item['body'], work)],
  isPast: () => false,
  keyFrom: (item) => asString(item['slug']) ?? '',
  isDated: true,
  keyName: 'slug',
}
