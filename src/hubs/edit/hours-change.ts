import type { Layer } from '../../platform/content/localized.ts'
import type { OpeningPeriodItem } from '../items/index.ts'

/** A change of somebody's hours, before it is made. */
export interface HoursChange {
  hubId: number
  /** Null: the house. */
  providerId: number | null
  layer: Layer
  /** Keys of the periods that give way. */
  replaces: readonly string[]
  /** What they are, or would become. */
  old: readonly OpeningPeriodItem[]
  next: readonly OpeningPeriodItem[]
  /** The front desk in service at the hub, by id; null when there is none. */
  deskId: number | null
}
