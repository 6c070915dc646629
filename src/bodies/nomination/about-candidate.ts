export const AGE_BANDS = ['older', 'under_22', 'under_18'] as const
/** 22 or older, 18 to 21, younger. The bands that the rules and the wishes ask for; nobody's age is kept. */
export type AgeBand = (typeof AGE_BANDS)[number]

export const GENDERS = ['woman', 'man'] as const
/** As the rule of balance in the equality act counts. Null: did not say, and is counted as neither. */
export type Gender = (typeof GENDERS)[number]

/** What the rules and the wishes for the whole committee ask of each. */
export interface AboutCandidate {
  /** Where she lives, by slug. Empty where the body has no area. */
  place: string
  age: AgeBand
  gender: Gender | null
  /** Has never sat in a committee or a council. */
  newcomer: boolean
}
