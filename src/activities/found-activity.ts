import type { Stored } from '../hubs/items/index.ts'
import type { Localized } from '../platform/content/localized.ts'
import type { ActivityItem } from './activity.ts'

export interface FoundActivity extends Stored<ActivityItem> {
  hub: string
  /** The name of where it usually is: a room of the house or another place. */
  room: Localized | null
  /** The name of who does it where that is no provider here. */
  sender: string | null
  /** That one is of business life. */
  senderIsBusiness: boolean
  /** Business life stands behind it, and those who come pay. */
  commercial: boolean
}
