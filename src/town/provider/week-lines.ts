import { dayWords, weekPattern, type DayHours } from '../../hubs/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import { weekdayShort } from '../../platform/i18n/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { townTexts } from '../texts.ts'

const WEEK = 7

/** The open days first, in the order of the week; then «ellers stengt», which is said only where all days are told. */
export function weekLines(days: readonly DayHours[], lang: Language): string[] {
  const lines = weekPattern(days)
  const isPlainlyShut = ({ hours }: (typeof lines)[number]) => hours.state === 'closed' && (hours.because?.kind ?? 'weekly') === 'weekly'
  const [told, shut] = [lines.filter((line) => !isPlainlyShut(line)), lines.filter(isPlainlyShut)]
  const words = told.map((line) => lineWords(line, lang))
  if (shut.length === 0) return words
  return days.length === WEEK && told.length > 0
    ? [...words, townTexts(lang).provider.otherwiseClosed]
    : [...words, ...shut.map((line) => lineWords(line, lang))]
}

function lineWords({ runs, hours }: ReturnType<typeof weekPattern>[number], lang: Language): string {
  const short = (day: Day) => weekdayShort(day, lang)
  const days = runs.map(({ from, to }) => (from === to ? short(from) : `${short(from)}–${short(to)}`)).join(', ')
  const words = dayWords(hours, lang)
  return `${days} ${hours.state === 'closed' ? words.charAt(0).toLowerCase() + words.slice(1) : words}`
}
