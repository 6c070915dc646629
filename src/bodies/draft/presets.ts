import type { LegalBasis } from '../body.ts'
import type { BodyType, SetUpStep } from '../set-up.ts'

export const BODY_QUESTIONS = [
  'type',
  'name',
  'basis',
  'case',
  'power',
  'purpose',
  'hub',
  'places',
  'trial',
  'term',
  'rules',
  'start',
] as const
export type BodyQuestion = (typeof BODY_QUESTIONS)[number]

export interface BodyPreset {
  /** What is asked of whoever sets one up, in this order. */
  asks: readonly BodyQuestion[]
  /** What it can rest on; empty: no law makes it. */
  bases: readonly LegalBasis[]
  /** What its first step is, which may be planned from the start. */
  first: SetUpStep
  /** It cannot be without one. */
  needs: { area: boolean; end: boolean }
}

const PUBLIC_BASES = ['koml_5_1', 'koml_5_2', 'kommuneloven'] as const

/**
 * What the law asks of each type (kommuneloven chapter 5): a public body rests on a paragraph and a decision, has rules of procedure, and is
 * appointed by the council; an association makes its own statutes at its founding meeting; an open forum has nobody elected.
 */
export const PRESETS: Readonly<Record<BodyType, BodyPreset>> = {
  committee: { asks: BODY_QUESTIONS, bases: PUBLIC_BASES, first: 'public_meeting', needs: { area: true, end: false } },
  task_committee: {
    asks: BODY_QUESTIONS.filter((one) => one !== 'trial'),
    bases: PUBLIC_BASES,
    first: 'appointment',
    needs: { area: true, end: true },
  },
  association: {
    asks: ['type', 'name', 'purpose', 'hub', 'places', 'start'],
    bases: [],
    first: 'public_meeting',
    needs: { area: false, end: false },
  },
  open_forum: {
    asks: ['type', 'name', 'purpose', 'hub', 'places', 'start'],
    bases: [],
    first: 'public_meeting',
    needs: { area: false, end: false },
  },
}

/** The word that the law wants in the name of a committee (kommuneloven chapter 5); a name without it is lawful to write down and unlawful to adopt. */
export const lacksItsWord = (type: BodyType, name: string): boolean =>
  (type === 'committee' || type === 'task_committee') && !name.toLowerCase().includes('utval')
