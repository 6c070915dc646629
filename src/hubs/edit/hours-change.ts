import type { Layer } from '../../platform/content/localized.ts'
import type { Day } from '../../platform/time/index.ts'
import type { OpeningPeriodItem, Stored } from '../items/index.ts'

/** A change of somebody's hours, before it is made. */
export interface HoursChange {
  hubId: number
  /** Null: the house. */
  providerId: number | null
  /** Where the period that is written, or taken away, lies. */
  layer: Layer
  /** Keys of the periods that give way. */
  replaces: readonly string[]
  /** What takes their place, the period that is being written first; none when hours are taken away. */
  next: readonly Stored<OpeningPeriodItem>[]
  /** The days that the change can touch; null is no end. */
  range: { from: Day | null; to: Day | null }
  /** The front desk in service at the hub, by id; null when there is none. */
  deskId: number | null
}
