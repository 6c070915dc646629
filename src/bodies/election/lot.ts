import { createHash } from 'node:crypto'

export interface Lot {
  /** 32 hexadecimal digits, drawn when the election was opened and shown first when the lot is drawn. */
  key: string
  /** What the two witnesses said, 0–999999. */
  numbers: readonly [number, number]
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Shown before anybody says a number, so that the key cannot be chosen afterwards. */
export const lotSeal = (key: string): string => sha256(key)

/** What each candidate's number is put behind. The two numbers come before the key is seen, and the key before the numbers: nobody steers it. */
export const lotSeed = ({ key, numbers: [first, second] }: Lot): string => `${key}-${first}-${second}`

/** SHA-256 of seed, dash and candidate number; the lowest is drawn first. */
export const lotOf = (lot: Lot, candidate: number): string => sha256(`${lotSeed(lot)}-${candidate}`)
