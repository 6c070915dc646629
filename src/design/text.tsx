import type { Shown } from '../platform/content/localized.ts'

/** A content text; one that fell back to another language carries `lang` and a dotted line. */
export function Text({ of }: { of: Shown }) {
  return of.fallback ? (
    <span class="other" lang={of.lang}>
      {of.text}
    </span>
  ) : (
    <>{of.text}</>
  )
}
