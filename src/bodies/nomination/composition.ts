import type { AboutCandidate } from './about-candidate.ts'

/** How many of each gender among so many who are elected (the equality act on publicly appointed committees, R8); substitutes are counted on their own. */
export function neededOfEach(seats: number): number {
  if (seats < 2) return 0
  if (seats <= 3) return 1
  if (seats <= 5) return 2
  if (seats <= 8) return 3
  if (seats === 9) return 4
  return Math.ceil((seats * 4) / 10)
}

export interface Line {
  what: 'seats' | 'gender' | 'gender_substitutes' | 'young' | 'young_share' | 'place' | 'newcomers'
  /** What the law asks stops the list; a wish is only said. */
  weight: 'law' | 'wish'
  isMet: boolean
  have: number
  need: number
  /** Of `place`: which, by slug. */
  place?: string
}

interface Weighed {
  seats: number | null
  chosen: readonly AboutCandidate[]
  substitutes: readonly AboutCandidate[]
  /** All who may sit, on the list or not. */
  maySit: readonly Pick<AboutCandidate, 'age'>[]
  /** Of them at least so many per cent under 22; null: nobody has set a share. */
  youngPercent: number | null
  /** Slugs of the area. */
  places: readonly string[]
  /** Whether the law of public bodies holds for it. */
  isPublic: boolean
}

/**
 * The whole list against the law and the wishes. Fewer on the list than seats is a fault of any list: nobody is elected to an empty place.
 * Who did not say a gender is counted as neither, so a list that needs it is not met by guessing.
 */
export function composition({ seats, chosen, substitutes, maySit, youngPercent, places, isPublic }: Weighed): Line[] {
  const law = isPublic ? 'law' : 'wish'
  const line = (given: Omit<Line, 'isMet'>): Line => ({ ...given, isMet: given.have >= given.need })
  const fewest = (of: readonly AboutCandidate[]) =>
    Math.min(of.filter(({ gender }) => gender === 'woman').length, of.filter(({ gender }) => gender === 'man').length)
  return [
    { what: 'seats', weight: 'law', have: chosen.length, need: seats ?? 0, isMet: seats !== null && chosen.length === seats },
    line({ what: 'gender', weight: law, have: fewest(chosen), need: neededOfEach(chosen.length) }),
    ...(substitutes.length < 2
      ? []
      : [line({ what: 'gender_substitutes', weight: law, have: fewest(substitutes), need: neededOfEach(substitutes.length) })]),
    line({ what: 'young', weight: 'wish', have: chosen.filter(({ age }) => age !== 'older').length, need: 1 }),
    ...(youngPercent === null ? [] : [line({ what: 'young_share', weight: 'wish', have: youngShare(maySit) ?? 0, need: youngPercent })]),
    ...(places.length < 2
      ? []
      : places.map((place) =>
          line({ what: 'place', weight: 'wish', have: chosen.filter((one) => one.place === place).length, need: 1, place }),
        )),
    line({ what: 'newcomers', weight: 'wish', have: chosen.filter(({ newcomer }) => newcomer).length, need: 1 }),
  ]
}

/** What stops the list from being handed over. */
export const stopping = (lines: readonly Line[]): Line[] => lines.filter(({ weight, isMet }) => weight === 'law' && !isMet)

/** Of those who may sit, how many are under 22, as a whole number of per cent. Null: there is nobody. */
export function youngShare(maySit: readonly Pick<AboutCandidate, 'age'>[]): number | null {
  if (maySit.length === 0) return null
  return Math.round((maySit.filter(({ age }) => age !== 'older').length * 100) / maySit.length)
}
