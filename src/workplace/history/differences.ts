import { fromRecord, type Change } from '../../hubs/edit/index.ts'
import { FIELDS_OF_HUB, TRANSLATION_FIELDS } from './other-fields.ts'
import { asRecord } from '../form/localized-value.ts'
import { wordsOf } from '../form/words.ts'
import { periodFacts } from '../hours/period-words.ts'
import { fieldsOf } from '../items/compose-item.ts'
import { nounOf } from '../nouns/index.ts'
import type { Place } from '../place.ts'

export interface Difference {
  term: string
  before: string | null
  after: string | null
}

/** What a change made otherwise, in words; what stayed as it was is left out. */
export function differencesOf(change: Change, place: Place): Difference[] {
  const before = factsOf(change.kind, change.before, place)
  const after = factsOf(change.kind, change.after, place)
  const terms = [...new Set([...before.keys(), ...after.keys()])]
  return terms
    .map((term) => ({ term, before: before.get(term) ?? null, after: after.get(term) ?? null }))
    .filter((one) => one.before !== one.after)
}

function factsOf(kind: string, record: unknown, place: Place): Map<string, string | null> {
  const stored = fromRecord(record)
  if (stored === null) return new Map()
  const item = asRecord(stored.item)
  const layer: [string, string | null] = [place.t.nouns.layer, stored.layer === 'example' ? place.t.yes : place.t.no]
  if (kind === 'opening_period')
    return new Map([...periodFacts(item, place).map(({ term, text }): [string, string | null] => [term, text]), layer])
  if (kind === 'translation')
    return new Map(TRANSLATION_FIELDS.map((field) => [field.label(place.t), wordsOf(field, item[field.name], place)]))
  const noun = nounOf(kind)
  const fields = noun === null ? [] : fieldsOf(noun)
  const facts = fields.map((field): [string, string | null] => [field.label(place.t), wordsOf(field, item[field.name], place)])
  const ofHub = kind === 'hub' ? FIELDS_OF_HUB.map(({ term, words }): [string, string | null] => [term(place.t), words(item, place)]) : []
  return new Map([...ofHub, ...facts, layer])
}
