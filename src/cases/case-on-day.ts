import type { Layer, Localized } from '../platform/content/localized.ts'
import { hasSurelyCome, type Day, type ImpreciseDate } from '../platform/time/index.ts'
import type { CaseNumber } from './political-case.ts'

/** A case as it was known on a day. */
export interface CaseOnDay extends CaseNumber {
  slug: string
  organName: Localized
  title: Localized
  planned: ImpreciseDate | null
  treated: ImpreciseDate | null
  body: Localized | null
  decision: Localized | null
  link: string | null
  checkedOn: Day | null
  approvedOn: Day | null
  /** What it is about, in the order given. */
  places: readonly { slug: string; name: string }[]
  layer: Layer
  source: string | null
}

/**
 * `planned` until it has surely been treated: a plan is no treatment. What was decided is `preliminary` until the minutes are approved;
 * `treated` says no more than that, where the decision itself is not known here.
 */
export type CaseStanding = 'planned' | 'treated' | 'preliminary' | 'approved'

export function caseStandingOn(
  { treated, approvedOn, decision }: Pick<CaseOnDay, 'treated' | 'approvedOn' | 'decision'>,
  day: Day,
): CaseStanding {
  if (treated === null || !hasSurelyCome(treated, day)) return 'planned'
  if (approvedOn !== null && approvedOn <= day) return 'approved'
  return decision === null ? 'treated' : 'preliminary'
}
