import { hasSurelyCome, parseImprecise, type Day, type ImpreciseDate } from '../platform/time/index.ts'

export const BODY_TYPES = ['committee', 'association', 'task_committee', 'open_forum'] as const
/** What it is by law. A committee and a task committee are public bodies under kommuneloven; the others are not. */
export type BodyType = (typeof BODY_TYPES)[number]

export const SET_UP_STEPS = [
  'public_meeting',
  'nominating_committee',
  'candidates',
  'recommendation',
  'appointment',
  'founding_meeting',
  'constitution',
] as const
export type SetUpStep = (typeof SET_UP_STEPS)[number]

/** What each type goes through, in order. Only the council can appoint to a body under kommuneloven (§ 5-7); an association founds itself. */
export const STEPS_OF: Readonly<Record<BodyType, readonly SetUpStep[]>> = {
  committee: ['public_meeting', 'nominating_committee', 'candidates', 'recommendation', 'appointment', 'constitution'],
  task_committee: ['appointment', 'constitution'],
  association: ['public_meeting', 'nominating_committee', 'candidates', 'recommendation', 'founding_meeting', 'constitution'],
  open_forum: ['public_meeting'],
}

/** One step as it is told: planned for a date, or done on one. */
export interface ToldStep {
  step: SetUpStep
  state: 'planned' | 'actual'
  date: string
  /** The case that appointed: `kommunestyret/2020/14`. */
  case?: string | undefined
}

export interface StepOnDay {
  step: SetUpStep
  /** Unknown: nobody has told of it. */
  state: 'done' | 'planned' | 'unknown'
  date: ImpreciseDate | null
  case: string | null
}

/** Every step that the type goes through, with what is told of it on a day. What was done later is not done yet. */
export function setUpOn(type: BodyType, steps: readonly ToldStep[], day: Day): StepOnDay[] {
  return STEPS_OF[type].map((step) => {
    const told = (state: ToldStep['state']) => steps.find((one) => one.step === step && one.state === state)
    const done = told('actual')
    const doneOn = done === undefined ? null : parseImprecise(done.date)
    if (done !== undefined && doneOn !== null && hasSurelyCome(doneOn, day))
      return { step, state: 'done', date: doneOn, case: done.case ?? null }
    const planned = told('planned')
    const date = planned === undefined ? null : parseImprecise(planned.date)
    return { step, state: date === null ? 'unknown' : 'planned', date, case: null }
  })
}

/** The first that is not done; null when all are. */
export const nextStep = (type: BodyType, steps: readonly ToldStep[]): SetUpStep | null =>
  STEPS_OF[type].find((step) => !steps.some((one) => one.step === step && one.state === 'actual')) ?? null

export type StepFault = 'step_not_of_type' | 'step_skipped' | 'step_twice' | 'step_too_early' | 'case_missing'

/** What is wrong with each step, by its place in the list: none is skipped, none is done before the one ahead of it. */
export function stepFaults(type: BodyType, steps: readonly ToldStep[]): { index: number; fault: StepFault }[] {
  return steps.flatMap((one, index) => {
    const fault = faultOf(one, { type, steps, index })
    return fault === null ? [] : [{ index, fault }]
  })
}

interface Among {
  type: BodyType
  steps: readonly ToldStep[]
  index: number
}

function faultOf({ step, state, date, case: decided }: ToldStep, { type, steps, index }: Among): StepFault | null {
  const order = STEPS_OF[type]
  const place = order.indexOf(step)
  if (place < 0) return 'step_not_of_type'
  if (steps.some((one, k) => k < index && one.step === step && one.state === state)) return 'step_twice'
  if (state === 'planned') return null
  // R5: a residents' meeting can only propose; to be appointed takes a case of the council.
  if (step === 'appointment' && decided === undefined) return 'case_missing'
  const done = steps.filter((one) => one.state === 'actual')
  if (order.slice(0, place).some((before) => !done.some((one) => one.step === before))) return 'step_skipped'
  const own = parseImprecise(date)
  const isBefore = (other: ToldStep) => {
    const was = parseImprecise(other.date)
    return own !== null && was !== null && own.latest < was.earliest
  }
  return done.some((one) => order.slice(0, place).includes(one.step) && isBefore(one)) ? 'step_too_early' : null
}
