import type { Span } from '../../resources/index.ts'

/** What is left of a span when others have some of it, in order of time. */
export function hoursLeft(span: Span, taken: readonly Span[]): Span[] {
  const left: Span[] = []
  let from = span.start
  for (const { start, end } of taken.toSorted((a, b) => a.start - b.start)) {
    if (end <= from || start >= span.end) continue
    if (start > from) left.push({ start: from, end: start })
    from = Math.max(from, end)
  }
  if (from < span.end) left.push({ start: from, end: span.end })
  return left
}
