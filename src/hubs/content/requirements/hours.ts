import { unmet, unmetIf, type Among, type Told, type Unmet } from './requirement.ts'
import { endsEarly } from './validity.ts'

/** A week without times would close a house by the way, and an exception without an end would do it for ever. */
export function ofHours(item: Told, { before }: Pick<Among, 'before'>): Unmet[] {
  const { spans, override, from, to } = item
  const isEmpty = Array.isArray(spans) && spans.length === 0
  return [
    ...(override === true ? undated({ from, to }) : startless(from, before)),
    ...endsEarly(item),
    ...unmetIf(isEmpty, 'no_times', 'spans'),
  ]
}

const undated = (edges: Told): Unmet[] =>
  ['from', 'to'].filter((edge) => edges[edge] === undefined).map((edge) => unmet('exception_without_days', edge))

/** Whoever decides hours knows from when; only a source may tell of them without. */
function startless(from: unknown, before: Among['before']): Unmet[] {
  const mayBeUnknown = before === undefined || (before !== null && before['from'] === undefined)
  return unmetIf(from === undefined && !mayBeUnknown, 'no_first_day', 'from')
}
