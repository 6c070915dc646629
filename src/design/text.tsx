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

/** A longer one, paragraph by paragraph, and line by line where the lines are its own. */
export function Paragraphs({ of }: { of: Shown }) {
  return (
    <>
      {of.text.split(/\n{2,}/).map((paragraph) => (
        <p>
          {paragraph.split('\n').map((line, k) => (
            <>
              {k === 0 ? null : <br />}
              <Text of={{ ...of, text: line }} />
            </>
          ))}
        </p>
      ))}
    </>
  )
}
