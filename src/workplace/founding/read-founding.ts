import { countFault, LONGEST_MINUTES, LONGEST_PLACE, LONGEST_REASON, LONGEST_RULES, type Founding } from '../../bodies/index.ts'
import type { FormError } from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { typedDay } from '../../platform/time/index.ts'
import type { Work } from '../work.ts'
import { foundingWorkTexts } from './founding-texts.ts'

type Read<T> = { value: T; errors?: never } | { value?: never; errors: FormError[] }
type Meeting = Omit<Founding, 'body' | 'statutes' | 'statutesFor' | 'statutesAgainst'>

/** When, where, how many, and how they voted. */
export function readMeeting(typed: Typed, { lang, today }: Pick<Work, 'lang' | 'today'>): Read<Meeting> {
  const t = foundingWorkTexts(lang)
  const heldOn = typedDay(lineOf(typed, 'dag'), today)
  const place = lineOf(typed, 'sted')
  const [present, votesFor, votesAgainst] = [numberOf(typed, 'antall'), numberOf(typed, 'for'), numberOf(typed, 'mot')]
  const errors = [
    ...(heldOn === null || heldOn > today ? [{ field: 'dag', text: t.needDay }] : []),
    ...(place === '' ? [{ field: 'sted', text: t.needPlace }] : tooLong('sted', place, { most: LONGEST_PLACE, lang })),
    ...numbersMissing({ antall: present, for: votesFor, mot: votesAgainst }, lang),
  ]
  if (heldOn === null || present === null || votesFor === null || votesAgainst === null || errors.length > 0) return { errors }
  const fault = countFault({ present, votes: [votesFor, votesAgainst] })
  if (fault !== null) return { errors: [fault === 'nobody' ? { field: 'antall', text: t.nobody } : { field: 'for', text: t.more }] }
  return { value: { heldOn, place, present, votesFor, votesAgainst } }
}

export function readStatutes(
  typed: Typed,
  { present, lang }: { present: number; lang: Work['lang'] },
): Read<{ statutes: string; statutesFor: number; statutesAgainst: number }> {
  const t = foundingWorkTexts(lang)
  const statutes = lineOf(typed, 'vedtekter').trim()
  const [statutesFor, statutesAgainst] = [numberOf(typed, 'for-vedtekter'), numberOf(typed, 'mot-vedtekter')]
  const errors = [
    ...(statutes === '' ? [{ field: 'vedtekter', text: t.needText }] : tooLong('vedtekter', statutes, { most: LONGEST_RULES, lang })),
    ...numbersMissing({ 'for-vedtekter': statutesFor, 'mot-vedtekter': statutesAgainst }, lang),
  ]
  if (statutesFor === null || statutesAgainst === null || errors.length > 0) return { errors }
  if (countFault({ present, votes: [statutesFor, statutesAgainst] }) !== null) return { errors: [{ field: 'for-vedtekter', text: t.more }] }
  return { value: { statutes, statutesFor, statutesAgainst } }
}

export function readCorrection(typed: Typed, { lang }: Pick<Work, 'lang'>): Read<{ text: string; reason: string }> {
  const t = foundingWorkTexts(lang)
  const [text, reason] = [lineOf(typed, 'tekst').trim(), lineOf(typed, 'grunn')]
  const errors = [
    ...(text === '' ? [{ field: 'tekst', text: t.needText }] : tooLong('tekst', text, { most: LONGEST_MINUTES, lang })),
    ...(reason === '' ? [{ field: 'grunn', text: t.needReason }] : tooLong('grunn', reason, { most: LONGEST_REASON, lang })),
  ]
  return errors.length > 0 ? { errors } : { value: { text, reason } }
}

const numberOf = (typed: Typed, name: string): number | null => (/^\d{1,4}$/.test(lineOf(typed, name)) ? Number(lineOf(typed, name)) : null)

const numbersMissing = (numbers: Readonly<Record<string, number | null>>, lang: Work['lang']): FormError[] =>
  Object.entries(numbers).flatMap(([field, number]) => (number === null ? [{ field, text: foundingWorkTexts(lang).needNumber }] : []))

const tooLong = (field: string, text: string, { most, lang }: { most: number; lang: Work['lang'] }): FormError[] =>
  text.length > most ? [{ field, text: foundingWorkTexts(lang).tooLong(most) }] : []
