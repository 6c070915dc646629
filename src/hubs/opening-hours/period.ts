import type { Localized } from '../../platform/content/localized.ts'
import type { Day } from '../../platform/time/index.ts'
import type { Mode, OnHolidays } from '../content/shapes.ts'

export type { Mode }

/** A piece of a day's clock: minutes since its midnight, past 1440 for the next day's clock. */
export interface Slot {
  opens: number
  closes: number
  mode: Mode
  note: Localized | null
}

export interface Span extends Slot {
  /** Bit 0 is Monday. */
  weekdays: number
}

/** Both ends included; null is open-ended or not known. */
export interface DayRange {
  from: Day | null
  to: Day | null
}

export interface Period extends DayRange {
  key: string
  title: Localized | null
  /** Goes before ordinary periods on its days; without spans it closes them. */
  override: boolean
  onHolidays: OnHolidays
  spans: readonly Span[]
}

export interface Closure {
  key: string
  from: Day
  /** The last closed day. */
  to: Day
  reason: Localized
}

// Being met by a person weighs most; a door that opens by itself least.
const MOST_SERVED: readonly Mode[] = ['staffed', 'by_appointment', 'remote', 'self_service']

/** 0 is the most served. */
export const modeRank = (mode: Mode): number => MOST_SERVED.indexOf(mode)
