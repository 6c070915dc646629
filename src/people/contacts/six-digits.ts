import { randomInt } from 'node:crypto'

/** How many there are to guess among. */
export const SIX_DIGITS = 1_000_000

/** Of tries at one code. */
export const MOST_TRIES = 5

export const newSixDigits = (): string => String(randomInt(SIX_DIGITS)).padStart(6, '0')
