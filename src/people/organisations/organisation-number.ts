const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2]

/** Why something typed is no number of Enhetsregisteret. */
export type NumberFault = 'not-nine' | 'check-digit'

/** Reads nine digits, with or without spaces, «NO» before or «MVA» after, and checks the last one (modulo 11). */
export function readOrganisationNumber(typed: string): { number: string } | { fault: NumberFault } {
  const bare = typed
    .toUpperCase()
    .replace(/^\s*NO/, '')
    .replace(/MVA\s*$/, '')
    .replaceAll(/[\s.\-\u00A0]/g, '')
  if (!/^\d{9}$/.test(bare)) return { fault: 'not-nine' }
  const digits = Array.from(bare, Number)
  const sum = WEIGHTS.reduce((total, weight, k) => total + weight * (digits[k] ?? 0), digits[8] ?? 0)
  return sum % 11 === 0 ? { number: bare } : { fault: 'check-digit' }
}

/** «920 125 298» */
export const numberWords = (number: string) => number.replace(/^(\d{3})(\d{3})(\d{3})$/, '$1\u00A0$2\u00A0$3')
