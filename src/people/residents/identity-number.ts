import { idnr } from '@navikt/fnrvalidator'

const REAL = new Set(['fnr', 'dnr'])

/**
 * Whether it is a number that a person can have: eleven digits, a date, two sums that fit. Numbers made for tests, and numbers that a
 * hospital gives, count only where everything is a test.
 */
export function isIdentityNumber(text: string, { isTest }: { isTest: boolean }): boolean {
  const read = idnr(text)
  return read.status === 'valid' && (isTest || REAL.has(read.type))
}
