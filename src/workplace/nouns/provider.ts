import { hubTexts } from '../../hubs/index.ts'
import { asRecord, asString } from '../form/localized-value.ts'
import { dayWordsOf, textIn } from '../form/words.ts'
import { endsBefore, type Noun } from './noun.ts'

/** Who can be met at the hubs. Added and renamed on pages of their own: the address must be free, and a name has its days. */
export const provider: Noun = {
  kind: 'provider',
  path: 'tilbydere',
  permission: 'municipality.edit',
  texts: (t) => t.nouns.provider,
  fields: [
    {
      kind: 'choice',
      name: 'kind',
      label: (t) => t.nouns.provider.kind,
      options: ({ lang }) => Object.entries(hubTexts(lang).providerKind).map(([value, label]) => ({ value, label })),
    },
    {
      kind: 'either',
      name: 'municipal',
      label: (t) => t.nouns.provider.municipal,
      yes: (t) => t.nouns.provider.runsIt,
      no: (t) => t.nouns.provider.runsItNot,
      none: (t) => t.nouns.provider.runsItUnknown,
      optional: true,
    },
    { kind: 'tick', name: 'frontDesk', label: (t) => t.nouns.provider.frontDesk, hint: (t) => t.nouns.provider.frontDeskHint },
    { kind: 'tick', name: 'sensitive', label: (t) => t.nouns.provider.sensitive, hint: (t) => t.nouns.provider.sensitiveHint },
    { kind: 'text', name: 'description', most: 800, rows: 3, label: (t) => t.nouns.provider.description },
    {
      kind: 'line',
      name: 'phone',
      most: 40,
      size: 16,
      type: 'tel',
      label: (t) => t.nouns.provider.phone,
      hint: (t) => t.nouns.provider.contactHint,
      optional: true,
    },
    { kind: 'email', name: 'email', label: (t) => t.nouns.provider.email, optional: true },
    { kind: 'day', name: 'to', label: (t) => t.nouns.provider.to, hint: (t) => t.nouns.provider.toHint, optional: true },
  ],
  title: (item) => nameOf(item),
  detail: (item, work) => {
    const { provider: t } = work.t.nouns
    const kind = Object.entries(hubTexts(work.lang).providerKind).find(([value]) => value === item['kind'])?.[1] ?? ''
    const to = asString(item['to'])
    return [
      isBoolean(item['municipal']) ? `${kind}, ${item['municipal'] ? t.isMunicipal : t.isNotMunicipal}` : kind,
      textIn(item['description'], work),
      to === null ? null : work.t.through(dayWordsOf(to, work)),
    ]
  },
  isPast: endsBefore,
  keyFrom: (item) => nameOf(item),
  isDated: true,
  keyName: 'slug',
  besides: (key, { t }) => [
    { path: `${key}/navn`, label: t.nouns.provider.rename },
    { path: `${key}/hjelp`, label: t.nouns.provider.offers },
  ],
}

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'

/** The last name given. */
function nameOf(item: Readonly<Record<string, unknown>>): string {
  const names: readonly unknown[] = Array.isArray(item['names']) ? item['names'] : []
  return asString(asRecord(names.at(-1))['name']) ?? asString(item['slug']) ?? ''
}
