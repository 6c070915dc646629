import { fold } from './fold.ts'
import { isFormOf } from './query.ts'

/** A piece of text, marked when it is what was searched for. Text, never markup: the page escapes it. */
export interface Piece {
  text: string
  hit: boolean
}

/** Cuts a text into pieces, so that a page can show which words matched. */
export function markHits(text: string, words: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  for (const [part] of text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu)) {
    const folded = fold(part)
    const hit = words.some((word) => isFormOf(folded, word) || (word.length > 2 && folded.startsWith(word)))
    const last = pieces.at(-1)
    if (last && last.hit === hit) last.text += part
    else pieces.push({ text: part, hit })
  }
  return pieces
}
