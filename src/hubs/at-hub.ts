import type { Language } from '../platform/content/localized.ts'
import type { HubOnDay } from './queries/hubs-on-day.ts'

/** «på Tofte», «i Heggedal», «at Tofte»: where it is, as one says it in the middle of a sentence. */
export function atHub({ short, preposition }: Pick<HubOnDay, 'short' | 'preposition'>, lang: Language): string {
  return `${lang === 'en' ? 'at' : (preposition?.[lang] ?? 'i')} ${short}`
}
