import { z } from 'zod'
import { DayText, ImpreciseText, inOrder, Key, LocalizedText, origin } from '../hubs/content/shapes/index.ts'
import { ContactTime } from './contact/index.ts'
import { CaseRef } from './case-ref.ts'
import { inRulesOrder, RulesVersion } from './rules-version.ts'
import { BODY_TYPES, SET_UP_STEPS } from './set-up.ts'

/** Which paragraph a public body rests on; `kommuneloven` alone when the source names none. */
export const LEGAL_BASES = ['kommuneloven', 'koml_5_1', 'koml_5_2'] as const
export type LegalBasis = (typeof LEGAL_BASES)[number]

export const BODY_POWERS = ['decides', 'recommends', 'looks_into'] as const
/** What the council has let it do. */
export type BodyPower = (typeof BODY_POWERS)[number]

const Step = z.strictObject({
  step: z.enum(SET_UP_STEPS),
  state: z.enum(['planned', 'actual']),
  date: ImpreciseText,
  case: CaseRef.optional(),
})

const Slug = Key.max(60).refine((value) => value !== 'ny' && value !== 'sted', 'is used for something else; choose another')

/** A body of local democracy, as content pack, forms, API and history know it. */
export const Body = z
  .strictObject({
    slug: Slug,
    type: z.enum(BODY_TYPES),
    name: LocalizedText(120),
    hub: Key,
    /** Empty when its area is not known. */
    places: z.array(Key).max(60).default([]),
    /** What it takes up, by the themes of the municipality; empty: all of it. */
    themes: z.array(Key).max(20).default([]),
    body: LocalizedText(1000),
    legalBasis: z.enum(LEGAL_BASES).optional(),
    decidedBy: CaseRef.optional(),
    power: z.enum(BODY_POWERS).optional(),
    trial: z.boolean().default(false),
    /** When it is judged whether it was worth it. */
    evaluate: ImpreciseText.optional(),
    /** The term as it is planned. */
    from: ImpreciseText.optional(),
    to: ImpreciseText.optional(),
    /** When it came to be, once that is known. */
    established: ImpreciseText.optional(),
    /** What became of it, shown from the day it was known. */
    afterTerm: LocalizedText(600).optional(),
    afterTermKnownFrom: DayText.optional(),
    /** What is not sure, said on its page. */
    uncertain: LocalizedText(600).optional(),
    /** A new decision, and the day it was known: the term ends then instead. */
    prolongedTo: ImpreciseText.optional(),
    prolongedBy: CaseRef.optional(),
    prolongedOn: DayText.optional(),
    /** The body that what is open goes to when the term has ended. */
    successor: Key.max(60).optional(),
    steps: z.array(Step).max(20).default([]),
    /** Every version, the first first. */
    contactTimes: z.array(ContactTime).max(20).default([]),
    rules: z.array(RulesVersion).max(30).default([]),
    ...origin,
  })
  .refine(({ from, to }) => inOrder(from, to), { path: ['to'], message: 'ends before it begins' })
  .refine(({ rules }) => inRulesOrder(rules), { path: ['rules'], message: 'must stand in the order of their days, one for each' })
  .refine(({ to, prolongedTo }) => prolongedTo === undefined || (to !== undefined && to !== prolongedTo && inOrder(to, prolongedTo)), {
    path: ['prolongedTo'],
    message: 'ends before it begins',
  })
  .refine(({ prolongedTo, prolongedOn }) => (prolongedTo === undefined) === (prolongedOn === undefined), {
    path: ['prolongedOn'],
    message: 'must come with prolongedTo: both or neither',
  })
  .refine(({ afterTerm, afterTermKnownFrom }) => (afterTerm === undefined) === (afterTermKnownFrom === undefined), {
    path: ['afterTermKnownFrom'],
    message: 'must come with afterTerm: both or neither',
  })
export type BodyItem = z.infer<typeof Body>

export const BodiesFile = z.strictObject({ bodies: z.array(Body).default([]) })
