import { interpreterName, type AgendaLine } from '../../appointments/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Work } from '../work.ts'

/** The language, and whether somebody has to be asked to interpret it; null where none is needed. */
export function interpretedWords({ interpreter, interpretedBy, speaks }: AgendaLine, { lang, t: { agenda } }: Work): string | null {
  if (interpreter === null) return null
  const language = interpreterName(interpreter, lang)
  if (speaks) return agenda.spoken(language)
  return interpretedBy === null ? agenda.interpreter(language) : agenda.interpretedBy(language, interpretedBy)
}

/** The room, and whether it lies beside what is booked already. */
export const placeLines = ({ room, isExtra }: AgendaLine, { lang, t: { agenda } }: Work): (string | null)[] => [
  room === null ? null : show(room, lang).text,
  isExtra ? agenda.extra : null,
]

/** Why this position takes it, in one line; null where nobody chose. */
export const whyWords = ({ because }: AgendaLine, { t: { agenda } }: Work): string | null =>
  because === null ? null : agenda.because[because]
