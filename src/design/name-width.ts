import { NAME_ADVANCES } from './name-advances.ts'

/** Tracking of giants, in em. */
const TRACKING = -0.055
/** Between words, besides the space itself, in em. */
const BETWEEN_WORDS = 0.05
/** For letters the table does not have: as wide as the widest, so that a name never overflows. */
const WIDEST = Math.max(...Object.values(NAME_ADVANCES))

/** How wide a name is in Inter 800, tracked as giants are, in em. Kerning only makes it narrower. */
export function nameWidth(name: string): number {
  return Array.from(name).reduce(
    (sum, letter) => sum + (NAME_ADVANCES[letter] ?? WIDEST) / 1000 + TRACKING + (letter === ' ' ? BETWEEN_WORDS : 0),
    0,
  )
}
