import { activityKind, needKind } from '../../activities/index.ts'
import { fromRecord, type Change } from '../../hubs/edit/index.ts'
import { blockKind, loanKind } from '../../resources/index.ts'
import { hoursFacts } from '../rooms/hours-facts.ts'
import { activityFacts } from '../activities/activity-facts.ts'
import { fieldsBesides, TRANSLATION_FIELDS } from './other-fields.ts'
import { asRecord } from '../form/localized-value.ts'
import { wordsOf } from '../form/words.ts'
import { periodFacts } from '../hours/period-words.ts'
import { fieldsOf } from '../items/compose-item.ts'
import { nounOf } from '../nouns/index.ts'
import { needFacts } from '../volunteers/need-facts.ts'
import type { Work } from '../work.ts'

export interface Difference {
  term: string
  before: string | null
  after: string | null
}

/** What a change made otherwise, in words; what stayed as it was is left out. */
export function differencesOf(change: Change, work: Work): Difference[] {
  const before = factsOf(change.kind, change.before, work)
  const after = factsOf(change.kind, change.after, work)
  const terms = [...new Set([...before.keys(), ...after.keys()])]
  return terms
    .map((term) => ({ term, before: before.get(term) ?? null, after: after.get(term) ?? null }))
    .filter((one) => one.before !== one.after)
}

function factsOf(kind: string, record: unknown, work: Work): Map<string, string | null> {
  const stored = fromRecord(record)
  if (stored === null) return new Map()
  const item = asRecord(stored.item)
  const layer: [string, string | null] = [work.t.nouns.layer, stored.layer === 'example' ? work.t.yes : work.t.no]
  if (kind === 'opening_period')
    return new Map([...periodFacts(item, work).map(({ term, text }): [string, string | null] => [term, text]), layer])
  if (kind === 'translation')
    return new Map(TRANSLATION_FIELDS.map((field) => [field.label(work.t), wordsOf(field, item[field.name], work)]))
  if (kind === activityKind.name) return new Map([...activityFacts(item, work), layer])
  if (kind === needKind.name) return new Map([...needFacts(item, work), layer])
  if (kind === blockKind.name || kind === loanKind.name) return new Map(hoursFacts(item, work))
  const noun = nounOf(kind)
  const fields = noun === null ? [] : fieldsOf(noun)
  const facts = fields.map((field): [string, string | null] => [field.label(work.t), wordsOf(field, item[field.name], work)])
  const besides = fieldsBesides(kind).map(({ term, words }): [string, string | null] => [term(work.t), words(item, work)])
  return new Map([...besides, ...facts, layer])
}
