import { whenWords, type AgendaLine } from '../../appointments/index.ts'
import type { Work } from '../work.ts'

/** What became of the last other time that somebody was asked about; null where there is nothing to say. */
export function otherWords({ other }: Pick<AgendaLine, 'other'>, { lang, t: { agenda } }: Work): string | null {
  if (other === null) return null
  const when = whenWords(other, lang)
  if (other.ended === null) return agenda.other.open(when, whenWords({ start: other.replyBy }, lang))
  return other.ended === 'declined' ? agenda.other.declined(when) : other.ended === 'lapsed' ? agenda.other.lapsed(when) : null
}
