import type { Child } from '#html/jsx-runtime'

// The stop that ends a sentence is not part of the address.
const ADDRESS = /(https?:\/\/[^\s<>"«»]*[^\s<>"«».,;:!?)])/

/** A text in which addresses are links. */
export function Linked({ text }: { text: string }) {
  const pieces: Child[] = text.split(ADDRESS).map((piece, k) => (k % 2 === 1 ? <a href={piece}>{piece}</a> : piece))
  return <>{pieces}</>
}
