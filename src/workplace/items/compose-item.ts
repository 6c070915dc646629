import { isDeepStrictEqual } from 'node:util'
import type { Layer } from '../../platform/content/localized.ts'
import type { Stored } from '../../hubs/items/index.ts'
import type { Field, Values } from '../form/field.ts'
import { asRecord, asString } from '../form/localized-value.ts'
import { typedFrom } from '../form/typed-from.ts'
import { lineOf } from '../form/typed-values.ts'
import type { Noun } from '../nouns/noun.ts'
import { ownSource, type Work } from '../work.ts'
import type { Typed } from '../../platform/http/forms.ts'

export const SOURCE: Field = {
  kind: 'line',
  name: 'source',
  most: 300,
  optional: true,
  label: (t) => t.nouns.source.label,
  hint: (t) => t.nouns.source.hint,
}

/** What its form asks; a new one also for the key, where that is a thing people know. */
export const fieldsOf = (
  { fields, asksKey, isConfirmedAnew }: Pick<Noun, 'fields' | 'asksKey' | 'isConfirmedAnew'>,
  isNew = false,
): readonly Field[] => [
  ...(isNew && asksKey ? [asksKey] : []),
  ...fields,
  isConfirmedAnew ? { ...SOURCE, hint: (t) => t.nouns.source.anew } : SOURCE,
]

/** What the form says when it is opened. Whoever told what stands there has not told what comes in its place. */
export function typedOf(noun: Noun, item: Values): Typed {
  const typed = typedFrom(fieldsOf(noun), item)
  return noun.isConfirmedAnew ? { ...typed, source: '' } : typed
}

/** The box under an example: it has been announced, and becomes a fact. */
export const ANNOUNCED = 'announced'

interface Composed {
  values: Values
  typed: Typed
  before: Stored<unknown> | null
  key: string
  work: Work
}

/**
 * The item to put: what was typed, with all that the form does not ask kept as it was. An example stays one until
 * somebody says that it is announced; then it is a fact, known from today (docs/decisions/016).
 */
export function composeItem(noun: Noun, { values, typed, before, key, work }: Composed): { item: Values; layer: Layer } {
  const old = asRecord(before?.item)
  const asked = new Set(fieldsOf(noun).map(({ name }) => name))
  const kept = Object.fromEntries(Object.entries(old).filter(([name]) => !asked.has(name)))
  const layer = layerAfter(before, typed)
  const isNews = before === null || layer !== before.layer
  const isAsBefore = noun.isConfirmedAnew === true && noun.fields.every(({ name }) => isDeepStrictEqual(values[name], old[name]))
  const source = sourceOf({ typed: values['source'] ?? (isAsBefore ? old['source'] : undefined), before, layer, work })
  const item = {
    [noun.keyName ?? 'key']: key,
    ...kept,
    ...(noun.fill?.(values, work) ?? values),
    ...(source === null ? {} : { source }),
    ...(noun.isDated && isNews ? { knownFrom: work.today } : {}),
  }
  return { item, layer }
}

interface Sourced {
  typed: unknown
  before: Stored<unknown> | null
  layer: Layer
  work: Work
}

/** What was typed; but the source of an example is not that of the fact it becomes. */
export function sourceOf({ typed, before, layer, work }: Sourced): string | null {
  const line = asString(typed)
  const isOfExample = before !== null && before.layer !== layer && line === asString(asRecord(before.item)['source'])
  if (line !== null && !isOfExample) return line
  return layer === 'example' ? null : ownSource(work)
}

export function layerAfter(before: Stored<unknown> | null, typed: Typed): Layer {
  if (before === null) return 'fact'
  return before.layer === 'example' && lineOf(typed, ANNOUNCED) !== '' ? 'fact' : before.layer
}
