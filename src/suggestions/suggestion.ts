/** «I will do», «I want», «we lack»: three things that are answered differently. */
export const SUGGESTION_KINDS = ['initiative', 'wish', 'need'] as const
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number]

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
}

export interface Voicer {
  credit: Credit
  association: string | null
}

export const LONGEST = { title: 120, body: 2000, nickname: 40, association: 120, reason: 1000, canHelp: 300 } as const

/** What it is called while nobody has read it, and in the chain for good. */
export const neutralTitle = (number: number): string => `Innspill ${number}`
