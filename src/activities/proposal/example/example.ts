import { z } from 'zod'
import { DayText, Key, text } from '../../../hubs/content/shapes/index.ts'
import { AUDIENCES } from '../../activity.ts'
import { mayStep, stateOf, type StepKind } from '../course.ts'
import { AGE_BANDS, CREDITS, LONGEST, OFTEN } from '../proposal.ts'

const whole = (least: number, most: number) =>
  z.number('must be a number').int('must be a whole number').min(least, `must be at least ${least}`).max(most, `must be at most ${most}`)

const Days = whole(0, 7300)
const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day, written HH:MM')

/** What a hub does by itself; a change needs somebody to say yes to it, and nobody stands behind an example. */
const STEP_KINDS = ['shown', 'approved', 'placed', 'declined', 'reopened'] as const satisfies readonly StepKind[]

const Step = z
  .strictObject({
    after: Days.meta({ description: 'Dager etter at forslaget kom' }),
    kind: z.enum(STEP_KINDS),
    reason: text(LONGEST.reason).meta({ description: 'Hvorfor ikke nå' }).optional(),
    activity: Key.meta({ description: 'Aktiviteten det ble' }).optional(),
  })
  .refine(({ kind, reason }) => (kind === 'declined') === (reason !== undefined), {
    path: ['reason'],
    message: 'stands where the answer is no, and nowhere else',
  })
  .refine(({ kind, activity }) => (kind === 'placed') === (activity !== undefined), {
    path: ['activity'],
    message: 'stands where it is in the programme, and nowhere else',
  })

export type ExampleStep = z.infer<typeof Step>

/** What somebody might propose, and what the hub might answer. Its days are counted back from the day it begins. */
export const ExampleProposal = z
  .strictObject({
    key: Key,
    title: text(LONGEST.title),
    body: text(LONGEST.body),
    audience: z.enum(AUDIENCES).default('everyone'),
    often: z.enum(OFTEN).default('open'),
    weekday: whole(1, 7).meta({ description: '1 er mandag' }).optional(),
    starts: Clock.optional(),
    ends: Clock.optional(),
    help: text(LONGEST.help).optional(),
    credit: z.enum(CREDITS).default('resident'),
    ageBand: z.enum(AGE_BANDS).optional(),
    association: text(LONGEST.association).optional(),
    nickname: text(LONGEST.nickname).optional(),
    daysAgo: Days.meta({ description: 'Kom så mange dager før eksemplene vises for første gang' }),
    knownFrom: DayText.meta({ description: 'Begynner ikke før denne dagen' }),
    wants: whole(0, 5000).default(0),
    helps: whole(0, 5000).default(0),
    steps: z.array(Step).max(12, 'may have at most 12 steps').default([]),
  })
  .refine(({ credit, association }) => (credit === 'association') === (association !== undefined), {
    path: ['association'],
    message: 'is named where the credit is an association, and nowhere else',
  })
  .refine(({ credit, ageBand }) => (credit === 'young') === (ageBand !== undefined), {
    path: ['ageBand'],
    message: 'is told of a young person, and of nobody else',
  })
  .refine(({ starts, ends }) => ends === undefined || starts !== undefined, { path: ['ends'], message: 'has no beginning' })
  .refine(({ steps }) => steps.every(({ after }, k) => after >= (steps[k - 1]?.after ?? 0)), {
    path: ['steps'],
    message: 'are not in order',
  })
  .refine(({ steps, daysAgo }) => (steps.at(-1)?.after ?? 0) <= daysAgo, { path: ['steps'], message: 'goes on after today' })
  .refine(({ steps }) => steps.every(({ kind }, k) => mayStep(standsBefore(steps, k), kind)), {
    path: ['steps'],
    message: 'has a step that cannot be taken from where it stands',
  })

export type ExampleItem = z.infer<typeof ExampleProposal>

const standsBefore = (steps: readonly ExampleStep[], k: number) => stateOf([{ kind: 'received' }, ...steps.slice(0, k)])

/** A hub's in the examples of the pack. */
export const ProposalsFile = z.strictObject({ proposals: z.array(ExampleProposal) })
