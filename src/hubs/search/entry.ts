import { LANGUAGES, show, type Language, type Layer, type Localized } from '../../platform/content/localized.ts'
import type { SearchEntry } from '../../platform/search/index.ts'
import type { Day } from '../../platform/time/index.ts'
import type { HubItem } from '../items/index.ts'

/** What one thing has in common in all its languages. */
export interface Findable {
  kind: string
  ref: string
  path: string
  hub: string | null
  layer: Layer
  validFrom: Day | null
  validTo?: Day | null | undefined
  weight: number
}

export interface Words {
  title: string
  summary: string
  body: string
}

/** The kinds that the hubs' own content is found as: other slices keep theirs. */
export const HUB_ENTRIES = [
  'closure',
  'facility',
  'hub',
  'milestone',
  'news',
  'offer',
  'page',
  'place',
  'postcode',
  'provider',
  'room',
] as const

/** Search shows this much of a text, cut at a word. */
const SUMMARY_LENGTH = 240

/** One entry in each language that `title` has; bokmål stands in for the rest when someone searches. */
export function entriesOf(thing: Findable, title: Localized, wordsIn: (lang: Language) => Omit<Words, 'title'>): SearchEntry[] {
  return LANGUAGES.flatMap((lang) => {
    const own = title[lang]
    if (own === undefined) return []
    const { summary, body } = wordsIn(lang)
    return [{ ...thing, validTo: thing.validTo ?? null, lang, title: own, summary: cut(summary), body }]
  })
}

/** The same title in all three: names of hubs, places and providers are not translated. */
export const nameInAll = (name: string): Localized => ({ nb: name, nn: name, en: name })

export function textIn(lang: Language, text: Localized | undefined): string {
  return text === undefined ? '' : show(text, lang).text
}

/** Only what is in the language itself: a summary is shown as if all of it were. */
export const ownIn = (lang: Language, text: Localized | undefined): string => text?.[lang] ?? ''

export const words = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined && part !== '').join(' ')

function cut(text: string): string {
  if (text.length <= SUMMARY_LENGTH) return text
  const upTo = text.lastIndexOf(' ', SUMMARY_LENGTH)
  return `${text.slice(0, upTo > 0 ? upTo : SUMMARY_LENGTH)} …`
}

/** The later of two days, either of which may be open. */
export const later = (one: Day, other: Day | undefined): Day => (other !== undefined && other > one ? other : one)

/** The sooner of two last days, either of which may be open. */
export const sooner = (one: Day | undefined, other: Day | undefined): Day | undefined =>
  one !== undefined && (other === undefined || one < other) ? one : other

/** The name without an end, else the last one given. */
export function currentName(hub: HubItem): string {
  return hub.names.find((name) => name.to === undefined)?.name ?? hub.names.at(-1)?.name ?? hub.slug
}
