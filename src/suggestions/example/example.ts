import { z } from 'zod'
import { HOLDER_KINDS, isOnwardKind, ONWARD, OWN_KINDS, THING_KINDS } from '../../chain/index.ts'
import { DayText, Key, text } from '../../hubs/content/shapes/index.ts'
import { AUDIENCES, CREDITS, LONGEST, SUGGESTION_KINDS, TEXT_LANGUAGES } from '../suggestion.ts'

const STEP_KINDS = [...OWN_KINDS.filter((kind) => kind !== 'received'), ...Object.keys(ONWARD).filter(isOnwardKind)] as const

const Days = z.number('must be a number').int('must be a whole number').min(0, 'must be at least 0').max(7300, 'must be at most 7300')
const Count = z
  .number('must be a number')
  .int('must be a whole number')
  .min(0, 'must be at least 0')
  .max(5000, 'must be at most 5000')
  .default(0)

const Thing = z
  .strictObject({ kind: z.enum(THING_KINDS), key: text(200) })
  .meta({ description: 'En sak, en aktivitet, et tiltak … Et annet innspill i pakken nevnes med nøkkelen sin' })
const Holder = z.strictObject({ kind: z.enum(HOLDER_KINDS), key: Key })

/** One step of the chain after it was received. */
const Step = z
  .strictObject({
    after: Days.meta({ description: 'Dager etter at innspillet kom' }),
    kind: z.enum(STEP_KINDS),
    of: Thing.meta({ description: 'Hva steget gjelder; uten: innspillet selv' }).optional(),
    to: Thing.meta({ description: 'Hva det førte til' }).optional(),
    holder: Holder.meta({ description: 'Hvem som har det nå; uten: torget' }).optional(),
    title: text(LONGEST.title).meta({ description: 'Det som kom ut av det, i klartekst; uten: overskriften på innspillet' }).optional(),
    reason: text(LONGEST.reason).optional(),
    due: Days.meta({ description: 'Neste steg er lovet så mange dager etter dette' }).optional(),
  })
  .refine(({ kind, to }) => isOnwardKind(kind) === (to !== undefined), {
    path: ['to'],
    message: 'stands where it led on to something, and nowhere else',
  })

export type ExampleStep = z.infer<typeof Step>

/** What somebody might say, and what might become of it. Its days are counted back from the day it begins, or stand fast. */
export const ExampleSuggestion = z
  .strictObject({
    key: Key,
    kind: z.enum(SUGGESTION_KINDS),
    place: Key.optional(),
    title: text(LONGEST.title),
    body: text(LONGEST.body),
    audience: z.enum(AUDIENCES).default('everyone'),
    language: z.enum(TEXT_LANGUAGES).default('nb'),
    credit: z.enum(CREDITS).default('resident'),
    association: text(LONGEST.association).optional(),
    nickname: text(LONGEST.nickname).optional(),
    daysAgo: Days.meta({ description: 'Kom så mange dager før eksemplene vises for første gang' }).optional(),
    on: DayText.meta({ description: 'Dagen det kom, i stedet for daysAgo' }).optional(),
    knownFrom: DayText.meta({ description: 'Begynner ikke før denne dagen' }),
    supporters: Count,
    helpers: Count,
    steps: z.array(Step).max(30, 'may have at most 30 steps').default([]),
  })
  .refine(({ daysAgo, on }) => (daysAgo === undefined) !== (on === undefined), {
    path: ['daysAgo'],
    message: 'is told once: as “daysAgo” or as “on”',
  })
  .refine(({ credit, association }) => (credit === 'association') === (association !== undefined), {
    path: ['association'],
    message: 'is named where the credit is an association, and nowhere else',
  })
  .refine(({ helpers, supporters }) => helpers <= supporters, { path: ['helpers'], message: 'are more than the supporters they are among' })
  .refine(({ steps }) => steps.every(({ after }, k) => after >= (steps[k - 1]?.after ?? 0)), {
    path: ['steps'],
    message: 'are not in order',
  })
  .refine(({ steps, daysAgo }) => (steps.at(-1)?.after ?? 0) <= (daysAgo ?? Infinity), { path: ['steps'], message: 'goes on after today' })

export type ExampleItem = z.infer<typeof ExampleSuggestion>

/** A hub's in the examples of the pack. */
export const SuggestionsFile = z.strictObject({ suggestions: z.array(ExampleSuggestion) })
