import type { Layer, Localized } from '../platform/content/localized.ts'
import type { Day } from '../platform/time/index.ts'
import type { Access, ActivityKind, Attend, Audience } from './activity.ts'
import type { SignUpRuleItem } from './sign-up-rule.ts'
import type { SessionState } from './tables.ts'

/** One date of an activity with what lists show of it. */
export interface Session {
  key: string
  occurrence: Day
  /** What its id goes by for ever, where that is not its occurrence: its series got other days. */
  calendarId: string | null
  day: Day
  startsAt: Date | null
  endsAt: Date | null
  state: SessionState
  reason: Localized | null
  /** Of the date, else of the activity. */
  room: Localized | null
  /** Another one than usual, for this date alone. */
  ownRoom: Localized | null
  /** The room that it was to have is taken by another. */
  lacksRoom: boolean
  host: string | null
  sequence: number
  hub: string
  kind: ActivityKind
  title: Localized
  audience: Audience
  ageFrom: number | null
  ageTo: number | null
  childrenWelcome: boolean
  languages: string[]
  price: number | null
  access: Access[]
  attend: Attend
  /** How one signs up; null: one does not. */
  signUp: SignUpRuleItem | null
  culture: boolean
  intergenerational: boolean
  carriedOnFrom: string | null
  /** Slugs of those who stand behind it, the first first. */
  organisers: string[]
  /** The name of who does where that is no provider here. */
  sender: string | null
  /** That one is of business life. */
  senderIsBusiness: boolean
  /** That one is a club or other residents. */
  senderIsVoluntary: boolean
  /** Business life stands behind it, and those who come pay. */
  commercial: boolean
  layer: Layer
  /** Its house is closed that day, to all but others than those who stand behind it. */
  houseClosed: boolean
}
