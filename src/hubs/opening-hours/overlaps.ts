import type { Layer } from '../../platform/content/localized.ts'
import type { Day } from '../../platform/time/index.ts'
import type { Period, Span } from './period.ts'

export interface OwnedPeriod extends Period {
  /** The provider's key or id; null is the house itself. */
  owner: string | number | null
  layer: Layer
}

/** `period`, `first` and `second` are keys; `span` and `spans` are places in the period's list, from 0. */
export type Conflict =
  | { kind: 'periods_overlap'; first: string; second: string; from: Day | null }
  | { kind: 'period_ends_before_it_begins'; period: string }
  | { kind: 'span_ends_before_it_begins'; period: string; span: number }
  | { kind: 'span_is_too_long'; period: string; span: number }
  | { kind: 'span_begins_after_midnight'; period: string; span: number }
  | { kind: 'spans_overlap'; period: string; spans: readonly [number, number] }

/**
 * What is wrong with the periods of one hub: ordinary ones of one owner and layer that overlap (one of
 * them should be an override), and spans that say the impossible or the same thing twice. Empty when all is well.
 */
export function overlaps(periods: readonly OwnedPeriod[]): Conflict[] {
  const ordinary = periods
    .filter((period) => !period.override)
    .toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0))
  return [...ordinary.flatMap((first, index) => overlapsAfter(first, ordinary.slice(index + 1))), ...periods.flatMap(faultsWithin)]
}

function overlapsAfter(first: OwnedPeriod, later: readonly OwnedPeriod[]): Conflict[] {
  return later
    .filter((second) => second.owner === first.owner && second.layer === first.layer)
    .filter((second) => first.to === null || startOf(second) <= first.to)
    .map((second) => ({ kind: 'periods_overlap', first: first.key, second: second.key, from: second.from }))
}

function faultsWithin(period: Period): Conflict[] {
  const impossible = period.from !== null && period.to !== null && period.to < period.from
  return [
    ...(impossible ? [{ kind: 'period_ends_before_it_begins', period: period.key } as const] : []),
    ...period.spans.flatMap((span, index) => faultOf(span, period.key, index)),
    ...overlappingSpans(period),
  ]
}

function faultOf({ opens, closes }: Span, period: string, span: number): Conflict[] {
  if (opens >= 1440) return [{ kind: 'span_begins_after_midnight', period, span }]
  if (closes <= opens) return [{ kind: 'span_ends_before_it_begins', period, span }]
  return closes > opens + 1440 ? [{ kind: 'span_is_too_long', period, span }] : []
}

function overlappingSpans({ key, spans }: Period): Conflict[] {
  return spans.flatMap((span, index) =>
    spans.flatMap((other, otherIndex): Conflict[] =>
      otherIndex > index && collide(span, other) ? [{ kind: 'spans_overlap', period: key, spans: [index, otherIndex] }] : [],
    ),
  )
}

const collide = (one: Span, other: Span) =>
  one.mode === other.mode && (one.weekdays & other.weekdays) !== 0 && one.opens < other.closes && other.opens < one.closes

// An unknown start is before every day; the empty text sorts so.
const startOf = (period: Period): string => period.from ?? ''
