import { asString } from '../form/localized-value.ts'
import { dayWordsOf, providerName, textIn } from '../form/words.ts'
import { endsBefore, hereChoices, type Noun } from './noun.ts'

export const closure: Noun = {
  kind: 'closure',
  path: 'stenginger',
  permission: 'hub.edit',
  texts: (t) => t.nouns.closure,
  fields: [
    {
      kind: 'choice',
      name: 'provider',
      label: (t) => t.nouns.closure.who,
      options: hereChoices,
      none: (t) => t.nouns.closure.everyone,
      optional: true,
    },
    { kind: 'day', name: 'from', label: (t) => t.nouns.closure.from },
    { kind: 'day', name: 'to', label: (t) => t.nouns.closure.to, hint: (t) => t.nouns.closure.toHint },
    { kind: 'text', name: 'reason', most: 300, label: (t) => t.nouns.closure.reason, hint: (t) => t.nouns.closure.reasonHint },
    {
      kind: 'exceptions',
      name: 'exceptions',
      label: (t) => t.nouns.closure.exceptions,
      hint: (t) => t.nouns.closure.exceptionsHint,
      optional: true,
    },
  ],
  title: (item, work) => textIn(item['reason'], work),
  detail: (item, work) => {
    const days = work.t.between(dayWordsOf(asString(item['from']) ?? '', work), dayWordsOf(asString(item['to']) ?? '', work))
    const provider = asString(item['provider'])
    return [provider === null ? null : providerName(provider, work), days]
  },
  isPast: endsBefore,
  keyFrom: (item) => `stengt-${asString(item['from']) ?? ''}`,
  isDated: true,
}
