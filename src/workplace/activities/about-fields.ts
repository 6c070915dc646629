import { ACCESS, ACTIVITY_KINDS, activityTexts, ATTEND, AUDIENCES, languageName } from '../../activities/index.ts'
import type { Choice } from '../../design/index.ts'
import type { Field, Values } from '../form/field.ts'
import { asString, asWords } from '../form/localized-value.ts'
import { providerChoices } from '../nouns/noun.ts'
import type { Work } from '../work.ts'
import { ELSEWHERE, inOnePlace, ROOM_KEY } from './room-fields.ts'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function choices<T extends string>(values: readonly T[], words: (lang: Work['lang']) => Readonly<Record<T, string>>) {
  return ({ lang }: Work): Choice[] => values.map((value) => ({ value, label: capital(words(lang)[value]) }))
}

/** Spoken by many here; others come with a content pack. */
const LANGUAGES = ['nb', 'nn', 'en', 'se', 'ar', 'fa', 'lt', 'pl', 'so', 'ti', 'tr', 'uk', 'ur']

const TITLE: Field = {
  kind: 'text',
  name: 'title',
  most: 120,
  label: (t) => t.activities.fields.title,
  hint: (t) => t.activities.fields.titleHint,
}

/** The senders: asked for as one who stands behind it and others beside, since the first is the one that is named first. */
const SENDERS: readonly Field[] = [
  {
    kind: 'choice',
    name: 'sender',
    label: (t) => t.activities.fields.sender,
    options: providerChoices,
    none: (t) => t.activities.fields.senderNone,
    optional: true,
  },
  {
    kind: 'line',
    name: 'senderName',
    most: 120,
    optional: true,
    label: (t) => t.activities.fields.senderName,
    hint: (t) => t.activities.fields.senderNameHint,
  },
  { kind: 'choices', name: 'together', most: 5, label: (t) => t.activities.fields.together, options: providerChoices },
]

const REST: readonly Field[] = [
  {
    kind: 'choice',
    name: 'kind',
    label: (t) => t.activities.fields.kind,
    options: choices(ACTIVITY_KINDS, (lang) => activityTexts(lang).kinds),
  },
  {
    kind: 'text',
    name: 'body',
    most: 2000,
    rows: 5,
    optional: true,
    label: (t) => t.activities.fields.body,
    hint: (t) => t.activities.fields.bodyHint,
  },
  ROOM_KEY,
  ELSEWHERE,
]

const WHOM: readonly Field[] = [
  {
    kind: 'choice',
    name: 'audience',
    label: (t) => t.activities.fields.audience,
    options: choices(AUDIENCES, (lang) => activityTexts(lang).audiences),
  },
  { kind: 'number', name: 'ageFrom', least: 0, most: 120, optional: true, label: (t) => t.activities.fields.ageFrom },
  { kind: 'number', name: 'ageTo', least: 0, most: 120, optional: true, label: (t) => t.activities.fields.ageTo },
  { kind: 'tick', name: 'childrenWelcome', label: (t) => t.activities.fields.childrenWelcome },
  {
    kind: 'choice',
    name: 'attend',
    label: (t) => t.activities.fields.attend,
    options: choices(ATTEND, (lang) => activityTexts(lang).attend),
  },
  {
    kind: 'number',
    name: 'price',
    least: 0,
    most: 100_000,
    optional: true,
    label: (t) => t.activities.fields.price,
    hint: (t) => t.activities.fields.priceHint,
  },
  {
    kind: 'choices',
    name: 'languages',
    most: LANGUAGES.length,
    label: (t) => t.activities.fields.languages,
    hint: (t) => t.activities.fields.languagesHint,
    options: ({ lang }) => LANGUAGES.map((value) => ({ value, label: capital(languageName(value, lang)) })),
  },
  {
    kind: 'choices',
    name: 'access',
    most: ACCESS.length,
    label: (t) => t.activities.fields.access,
    options: choices(ACCESS, (lang) => activityTexts(lang).access),
  },
  { kind: 'tick', name: 'culture', label: (t) => t.activities.fields.culture, hint: (t) => t.activities.fields.cultureHint },
  { kind: 'tick', name: 'intergenerational', label: (t) => t.activities.fields.intergenerational },
  { kind: 'text', name: 'bring', most: 300, optional: true, label: (t) => t.activities.fields.bring },
  { kind: 'text', name: 'badWeather', most: 300, optional: true, label: (t) => t.activities.fields.badWeather },
  {
    kind: 'line',
    name: 'carriedOnFrom',
    most: 120,
    optional: true,
    label: (t) => t.activities.fields.carriedOnFrom,
    hint: (t) => t.activities.fields.carriedOnFromHint,
  },
]

/** What is asked of an activity beside its rhythm. A provider's own pages do not ask who stands behind it. */
export const aboutFields = ({ own }: Pick<Work, 'own'>): readonly Field[] => [TITLE, ...REST, ...(own === null ? SENDERS : []), ...WHOM]

/** The item as the form asks for it. */
export function asAsked(item: Values): Values {
  const [sender, ...together] = asWords(item['organisers'])
  return { ...item, sender, together }
}

/** What the form answered, as the item has it. */
export function asItem({ sender, together, ...values }: Values, { own, before }: { own: Work['own']; before: Values | null }): Values {
  if (own !== null) return { ...inOnePlace(values), organisers: before === null ? [own.slug] : asWords(before['organisers']) }
  const first = asString(sender)
  const others = asWords(together).filter((one) => one !== first)
  return { ...inOnePlace(values), organisers: first === null ? others : [first, ...others] }
}
