import type { Layer, Localized } from '../../platform/content/localized.ts'
import type { Day } from '../../platform/time/index.ts'
import type { Outcome } from '../statement.ts'
import type { ReferralItem } from './referral.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    referral: ReferralTable
  }
}

interface ReferralTable {
  key: string
  bodySlug: string
  number: number
  organ: string
  title: Localized
  text: Localized
  sentOn: Day
  due: Day | null
  suggestions: string[]
  politicalCase: string | null
  outcome: Outcome | null
  answer: Localized | null
  answeredOn: Day | null
  decidedIn: string | null
  measure: Localized | null
  measureDue: Day | null
  measureOutcome: NonNullable<ReferralItem['measureOutcome']> | null
  report: Localized | null
  measuredOn: Day | null
  knownFrom: Day
  layer: Layer
  source: string | null
}
