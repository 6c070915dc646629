import type { Child } from '#html/jsx-runtime'

export interface Fact {
  term: Child
  text: Child
  /** «Sjekket 6. januar 2020» */
  note?: Child
}

/** Terms and what is known of them, two columns where there is room. */
export function Facts({ items }: { items: readonly Fact[] }) {
  return (
    <dl class="facts">
      {items.map((fact) => (
        <div>
          <dt>{fact.term}</dt>
          <dd>
            {fact.text}
            {fact.note ? <small>{fact.note}</small> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
