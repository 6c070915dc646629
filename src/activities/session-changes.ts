import { z } from 'zod'
import type { Tx } from '../platform/database/index.ts'
import { eventKind, recordEvents } from '../platform/outbox/index.ts'
import { instantToWall, type Day, type Instant } from '../platform/time/index.ts'
import type { SessionState } from './tables.ts'

const When = z.object({ day: z.string(), startsAt: z.string().nullable(), endsAt: z.string().nullable() })

const SESSION_CHANGES = ['cancelled', 'withdrawn', 'restored', 'moved', 'changed'] as const
type SessionChange = (typeof SESSION_CHANGES)[number]

/**
 * A date ahead is otherwise than it was: cancelled by somebody, withdrawn since the rhythm no longer gives it, on
 * again, at another time, or with another room or host. Whoever keeps something of a date listens.
 */
export const sessionChanged = eventKind(
  'activity.session-changed',
  z.object({
    /** Id of the row. */
    session: z.number(),
    activity: z.string(),
    occurrence: z.string(),
    what: z.enum(SESSION_CHANGES),
    before: When,
    after: When,
  }),
)

/** The same of all dates of an activity that were changed at once: whoever has signed up for the series hears of them together. */
export const datesChanged = eventKind(
  'activity.dates-changed',
  z.object({
    /** Id of the row. */
    activity: z.number(),
    dates: z.array(z.object({ session: z.number(), what: z.enum(SESSION_CHANGES), before: When })),
  }),
)

/** A row of a date as it was and as it became. */
export interface Touched {
  id: number
  activityId: number
  key: string
  occurrence: Day
  before: Kept
  after: Kept
}

interface Kept {
  day: Day
  startsAt: string | null
  endsAt: string | null
  state: SessionState
  roomKey: string | null
  room: unknown
  host: string | null
}

/** In the transaction that changed them. Dates that have been are nobody's news. */
export async function tellOfSessions(tx: Tx, touched: readonly Touched[], at: Instant): Promise<void> {
  const { day: today } = instantToWall(at)
  const told = touched.flatMap(({ id, key, occurrence, before, after }) => {
    if (before.day < today && after.day < today) return []
    const what = changeOf(before, after)
    return what === null ? [] : [{ session: id, activity: key, occurrence, what, before: when(before), after: when(after) }]
  })
  await recordEvents(
    tx,
    told.map((payload) => ({ kind: sessionChanged, subject: `session:${payload.session}`, payload, at })),
  )
  await recordEvents(
    tx,
    [...ofEach(touched, told)].map(([activity, dates]) => ({
      kind: datesChanged,
      subject: `activity:${activity}`,
      payload: { activity, dates },
      at,
    })),
  )
}

type Told = Pick<z.infer<typeof sessionChanged.schema>, 'session' | 'what' | 'before'>

/** By the id of the activity. */
function ofEach(touched: readonly Touched[], told: readonly Told[]): ReadonlyMap<number, Told[]> {
  const activityOf = new Map(touched.map(({ id, activityId }) => [id, activityId]))
  const found = new Map<number, Told[]>()
  for (const { session, what, before } of told) {
    const activity = activityOf.get(session)
    if (activity !== undefined) found.set(activity, [...(found.get(activity) ?? []), { session, what, before }])
  }
  return found
}

function changeOf(before: Kept, after: Kept): SessionChange | null {
  if (before.state !== after.state) return after.state === 'planned' ? 'restored' : after.state
  if (after.state !== 'planned') return null
  if (before.day !== after.day || before.startsAt !== after.startsAt || before.endsAt !== after.endsAt) return 'moved'
  const isElsewhere = before.roomKey !== after.roomKey || JSON.stringify(before.room) !== JSON.stringify(after.room)
  return isElsewhere || before.host !== after.host ? 'changed' : null
}

const when = ({ day, startsAt, endsAt }: Kept) => ({ day, startsAt, endsAt })
