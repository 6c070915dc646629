// ID-porten and Ansattporten, each from the lowest to the highest.
const LADDERS: readonly (readonly string[])[] = [
  ['idporten-loa-low', 'idporten-loa-substantial', 'idporten-loa-high'],
  ['substantial', 'high'],
]

/** Whether the level that was given is the one asked for, or above it where the issuer's levels are known. */
export function reaches(asked: string, given: unknown): boolean {
  if (typeof given !== 'string') return false
  if (given === asked) return true
  return LADDERS.some((ladder) => ladder.includes(asked) && ladder.indexOf(given) > ladder.indexOf(asked))
}
