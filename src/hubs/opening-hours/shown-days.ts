import type { Day } from '../../platform/time/index.ts'
import { resolveDays, type DayHours } from './day-hours.ts'
import type { Rules } from './rules.ts'

export interface ShownDay {
  hours: DayHours
  example: boolean
}

/** What is announced, and the example beside it, if there is one. */
export interface TwoReadings {
  announced: Rules
  example: Rules | null
}

/** Day by day as it is shown: what is announced for the day, else the example of it, which is then marked. */
export function shownDaysOf({ announced, example }: TwoReadings, from: Day, to: Day): ShownDay[] {
  const illustrated = example === null ? [] : resolveDays(example, from, to)
  return resolveDays(announced, from, to).map((said, k) => shownDay(said, illustrated[k]))
}

export function shownDay(announced: DayHours, example: DayHours | undefined): ShownDay {
  const isIllustrated = announced.state === 'not_announced' && example !== undefined && example.state !== 'not_announced'
  return isIllustrated ? { hours: example, example: true } : { hours: announced, example: false }
}
