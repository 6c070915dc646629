import type { ColumnType, Generated } from 'kysely'
import type { Layer } from '../platform/content/localized.ts'
import type { JsonColumn, LocalizedColumn, NullableLocalizedColumn } from '../platform/database/index.ts'
import type { Day } from '../platform/time/index.ts'
import type { Access, ActivityItem, ActivityKind, Attend, Audience } from './activity.ts'
import type { SignUpRuleItem } from './sign-up-rule.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    activity: ActivityTable
    activityOrganiser: { activityId: number; position: number; providerId: number }
    session: SessionTable
    sessionWas: { activityId: number; occurrence: Day; sessionId: number }
  }
}

interface ActivityTable {
  id: Generated<number>
  hubId: number
  key: string
  kind: ActivityKind
  title: LocalizedColumn
  body: NullableLocalizedColumn
  audience: Audience
  ageFrom: number | null
  ageTo: number | null
  childrenWelcome: boolean
  languages: string[]
  price: number | null
  access: Access[]
  attend: Attend
  signUp: ColumnType<SignUpRuleItem | null, string | null, string | null>
  isCulture: boolean
  isIntergenerational: boolean
  roomKey: string | null
  outsideHours: string | null
  senderName: string | null
  room: NullableLocalizedColumn
  bring: NullableLocalizedColumn
  badWeather: NullableLocalizedColumn
  carriedOnFrom: string | null
  suggestion: number | null
  proposal: number | null
  meeting: ColumnType<ActivityItem['meeting'] | null, string | null, string | null>
  rhythms: JsonColumn<ActivityItem['rhythms']>
  changes: JsonColumn<ActivityItem['changes']>
  validTo: Day | null
  layer: Layer
  source: string | null
  knownFrom: Day
}

export type SessionState = 'planned' | 'cancelled' | 'withdrawn'

interface SessionTable {
  id: Generated<number>
  activityId: number
  occurrence: Day
  calendarId: Generated<string | null>
  hubId: number
  day: Day
  startsAt: Date | null
  endsAt: Date | null
  state: SessionState
  byHand: boolean
  reason: NullableLocalizedColumn
  roomKey: string | null
  room: NullableLocalizedColumn
  host: string | null
  sequence: Generated<number>
  layer: Layer
  knownFrom: Day
}
