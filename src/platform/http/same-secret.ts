import { createHash, timingSafeEqual } from 'node:crypto'

/** Compares in a time that tells nothing of where two secrets differ, nor of their length. */
export function isSameSecret(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(wanted))
}
