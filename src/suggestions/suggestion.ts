/** «I will do», «I want», «we lack»: three things that are answered differently. */
export const SUGGESTION_KINDS = ['initiative', 'wish', 'need'] as const

/** And a question to a body of local democracy, which the body answers itself. */
export const ALL_KINDS = [...SUGGESTION_KINDS, 'question'] as const
export type SuggestionKind = (typeof ALL_KINDS)[number]

/** For whom a question is answered: never a name. */
export const ANSWER_ROLES = ['body', 'leader', 'deputy', 'secretary'] as const
export type AnswerRole = (typeof ANSWER_ROLES)[number]

/** From whom it is, as everybody may know it. */
export const CREDITS = ['resident', 'child', 'young', 'association'] as const
export type Credit = (typeof CREDITS)[number]

export const AUDIENCES = ['everyone', 'children', 'families', 'youth', 'adults', 'seniors'] as const
export type Audience = (typeof AUDIENCES)[number]

/** What it is written in. */
export const TEXT_LANGUAGES = ['nb', 'nn', 'en', 'other'] as const
export type TextLanguage = (typeof TEXT_LANGUAGES)[number]

/** What somebody writes of it. */
export interface Wording {
  title: string
  body: string
  /** What they are called in public, where they have said so. */
  nickname: string | null
  /** Where somebody pointed on the map. */
  point?: MapPoint | null
}

/** WGS 84 degrees, to about a hundred metres. */
export interface MapPoint {
  lat: number
  lon: number
}

/** What it is of, and for whom. */
export interface About {
  kind: SuggestionKind
  /** Slug. */
  hub: string
  /** Slug of one of the places that belong to the hub; null: all of them. */
  place: string | null
  audience: Audience
  language: TextLanguage
  /** Slug of the body that a question is for; nothing else has one. */
  body?: string | null
}

export interface Voicer {
  credit: Credit
  association: string | null
}

export const LONGEST = { title: 120, body: 2000, nickname: 40, association: 120, reason: 1000, canHelp: 300 } as const

/** What it is called while nobody has read it, and in the chain for good. */
export const neutralTitle = (number: number): string => `Innspill ${number}`
