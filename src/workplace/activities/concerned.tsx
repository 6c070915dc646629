import { NONE_TAKEN, type Taken } from '../../activities/index.ts'
import type { Day } from '../../platform/time/index.ts'
import type { Work } from '../work.ts'

/** How many have signed up, by date and for the whole series: numbers, never who. */
export type TakenByDate = ReadonlyMap<Day | 'series', Taken>

/** Whom a change of these dates concerns. Whoever has signed up for the series is counted once. */
export function concernedBy(taken: TakenByDate, dates: readonly { occurrence: Day }[]): Taken {
  if (dates.length === 0) return NONE_TAKEN
  const all = [taken.get('series') ?? NONE_TAKEN, ...dates.map(({ occurrence }) => taken.get(occurrence) ?? NONE_TAKEN)]
  return all.reduce((sum, one) => ({ taken: sum.taken + one.taken, waiting: sum.waiting + one.waiting }))
}

/** «12 har plass og 3 venter. Alle får beskjed …», or that nobody has signed up. */
export function Concerned({ work, concerned: { taken, waiting } }: { work: Work; concerned: Taken }) {
  const { activities: a } = work.t
  if (taken + waiting === 0) return <p>{a.nobodySignedUp}</p>
  return <p>{`${waiting === 0 ? a.signedUp(taken) : a.signedUpAndWaiting(taken, waiting)} ${a.areTold}`}</p>
}
