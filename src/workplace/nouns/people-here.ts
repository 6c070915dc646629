import { hubTexts } from '../../hubs/index.ts'
import { asString, asText } from '../form/localized-value.ts'
import { dayWordsOf, impreciseWords, providerName, textIn } from '../form/words.ts'
import { endsBefore, hereChoices, providerChoices, type Noun } from './noun.ts'

/** Who is met at the hub, and what one gets help with. */
export const presence: Noun = {
  kind: 'presence',
  path: 'her',
  permission: 'hub.edit',
  texts: (t) => t.nouns.presence,
  fields: [
    { kind: 'choice', name: 'provider', label: (t) => t.nouns.presence.provider, options: providerChoices },
    { kind: 'imprecise', name: 'from', label: (t) => t.nouns.presence.from, hint: (t) => t.nouns.presence.fromHint },
    { kind: 'day', name: 'to', label: (t) => t.nouns.presence.to, hint: (t) => t.nouns.presence.toHint, optional: true },
    { kind: 'text', name: 'note', most: 300, label: (t) => t.nouns.presence.note, hint: (t) => t.nouns.presence.noteHint, optional: true },
    {
      kind: 'line',
      name: 'phone',
      most: 40,
      size: 16,
      type: 'tel',
      label: (t) => t.nouns.presence.phone,
      hint: (t) => t.nouns.presence.contactHint,
      optional: true,
    },
    { kind: 'email', name: 'email', label: (t) => t.nouns.presence.email, optional: true },
  ],
  title: (item, work) => providerName(asString(item['provider']) ?? '', work),
  detail: (item, work) => {
    const from = work.t.from(impreciseWords(asString(item['from']) ?? '', work))
    const to = asString(item['to'])
    return [to === null ? from : `${from} ${work.t.through(dayWordsOf(to, work))}`, textIn(item['note'], work)]
  },
  isPast: endsBefore,
  keyFrom: (item) => asString(item['provider']) ?? '',
  isDated: true,
}

export const offer: Noun = {
  kind: 'offer',
  path: 'hjelp',
  permission: 'hub.edit',
  texts: (t) => t.nouns.offer,
  fields: [
    { kind: 'choice', name: 'provider', label: (t) => t.nouns.offer.provider, options: hereChoices },
    { kind: 'text', name: 'title', most: 100, label: (t) => t.nouns.offer.title },
    { kind: 'text', name: 'body', most: 500, rows: 3, label: (t) => t.nouns.offer.body, optional: true },
    {
      kind: 'choice',
      name: 'how',
      label: (t) => t.nouns.offer.how,
      options: ({ lang }) => Object.entries(hubTexts(lang).how).map(([value, label]) => ({ value, label })),
    },
    { kind: 'day', name: 'to', label: (t) => t.nouns.offer.to, optional: true },
  ],
  title: (item, work) => textIn(item['title'], work),
  detail: (item, work) => [providerName(asString(item['provider']) ?? '', work), textIn(item['body'], work)],
  isPast: endsBefore,
  keyFrom: (item) => asText(item['title'])?.nb ?? '',
  isDated: true,
}

export const predecessor: Noun = {
  kind: 'predecessor',
  path: 'viderefort',
  permission: 'hub.edit',
  texts: (t) => t.nouns.predecessor,
  fields: [
    { kind: 'line', name: 'name', most: 120, label: (t) => t.nouns.predecessor.name },
    { kind: 'day', name: 'carriedOnFrom', label: (t) => t.nouns.predecessor.carriedOnFrom },
    { kind: 'text', name: 'note', most: 300, label: (t) => t.nouns.predecessor.note, optional: true },
  ],
  title: (item) => asString(item['name']) ?? '',
  detail: (item, work) => [work.t.from(dayWordsOf(asString(item['carriedOnFrom']) ?? '', work))],
  isPast: () => false,
  keyFrom: (item) => asString(item['name']) ?? '',
  isDated: true,
}
