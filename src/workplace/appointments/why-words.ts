import { interpreterName, type AgendaLine } from '../../appointments/index.ts'
import type { Work } from '../work.ts'

/** The language, and whether somebody has to be asked to interpret it; null where none is needed. */
export function interpretedWords({ interpreter, speaks }: AgendaLine, { lang, t: { agenda } }: Work): string | null {
  if (interpreter === null) return null
  const language = interpreterName(interpreter, lang)
  return speaks ? agenda.spoken(language) : agenda.interpreter(language)
}

/** Why this position takes it, in one line; null where nobody chose. */
export const whyWords = ({ because }: AgendaLine, { t: { agenda } }: Work): string | null =>
  because === null ? null : agenda.because[because]
