import { randomInt } from 'node:crypto'
import { WORDS } from './words.ts'

export const SPOKEN_WORDS = 3

/** Three words to read aloud: «båt gran sjal». A thousand million of them, and never enough alone (domain.md P2). */
export const newSpokenCode = (): string => Array.from({ length: SPOKEN_WORDS }, word).join(' ')

const word = () => WORDS.at(randomInt(WORDS.length)) ?? ''

const KNOWN = new Set(WORDS)
/** What is said between the last two, and is none of the words. */
const BETWEEN = new Set(['', 'og'])

/** The code in what somebody typed, whatever stands between the words; null when it is no three words of ours. */
export function readSpokenCode(typed: string): string | null {
  const words = typed
    .toLowerCase()
    .normalize('NFC')
    .split(/[^a-zæøå]+/)
    .filter((one) => !BETWEEN.has(one))
  return words.length === SPOKEN_WORDS && words.every((one) => KNOWN.has(one)) ? words.join(' ') : null
}
