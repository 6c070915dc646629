import type { Child } from '#html/jsx-runtime'

const RANGE = /(\d[\d.:]*–\d[\d.:]*)/

/** A text whose ranges («9–15.30») stay on one line. */
export function Unbroken({ text }: { text: string }) {
  const pieces: Child[] = text.split(RANGE).map((piece, k) => (k % 2 === 1 ? <span class="range">{piece}</span> : piece))
  return <>{pieces}</>
}
