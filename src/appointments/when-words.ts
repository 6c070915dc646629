import type { Language } from '../platform/content/localized.ts'
import { clockTime, fullDate } from '../platform/i18n/index.ts'
import { instantToWall, type Instant } from '../platform/time/index.ts'

/** «torsdag 5. mars 2020, 12.30» */
export function whenWords({ start }: { start: Instant }, lang: Language): string {
  const { day, minutes } = instantToWall(start)
  return `${fullDate(day, lang)}, ${clockTime(minutes, lang)}`
}
