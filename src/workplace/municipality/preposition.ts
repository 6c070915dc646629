import type { Choice } from '../../design/index.ts'
import type { Preposition } from '../../hubs/items/index.ts'
import type { Localized } from '../../platform/content/localized.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { asText } from '../form/localized-value.ts'
import { lineOf } from '../form/typed-values.ts'
import type { Work } from '../work.ts'

export const PREPOSITION = 'preposition'

/** «i» first: it is what most places take. */
export const prepositionChoices: readonly Choice[] = [
  { value: 'i', label: 'i' },
  { value: 'på', label: 'på' },
]

/** One choice for both ways of writing Norwegian; a pack may tell them apart, and what it said stays while the choice does. */
export function readPreposition(typed: Typed, now: Localized | null = null): Preposition | null {
  const nb = wordIn(lineOf(typed, PREPOSITION) || 'i')
  return nb === null ? null : { nb, nn: (now?.nb === nb ? wordIn(now.nn) : null) ?? nb }
}

const wordIn = (line: string | undefined): Preposition['nb'] | null => (line === 'i' || line === 'på' ? line : null)

export const prepositionFaults = (read: Preposition | null, { t }: Work): FieldFault[] =>
  read === null ? [{ field: PREPOSITION, message: t.faults.choose }] : []

/** As the history says it: «på Tofte»; null when nobody has said. */
export function placeWords({ short, preposition }: Readonly<Record<string, unknown>>): string | null {
  const word = asText(preposition)?.nb
  return word === undefined || typeof short !== 'string' ? null : `«${word} ${short}»`
}
