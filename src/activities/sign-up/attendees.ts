import { namesOf } from '../../people/index.ts'
import type { Localized } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import type { SignUpRuleItem } from '../sign-up-rule.ts'
import type { SessionState } from '../tables.ts'
import { broughtBy, type Brought } from './brought.ts'

/** Somebody on a list as their host sees them. Where they are reached is not the host's to know: what changes is told by the program. */
export interface Attendee extends Brought {
  id: string
  actId: string
  /** Null where none was given, and for those who are named nowhere. */
  name: string | null
  helperName: string | null
  shielded: boolean
  size: number
  seated: number
  offered: number
  together: boolean
  replyBy: Date | null
  /** Null: nobody has said. */
  came: number | null
}

export interface AttendeeList {
  sessionId: number
  activityId: number
  title: Localized
  rule: SignUpRuleItem | null
  date: { occurrence: Day; day: Day; startsAt: Date | null; endsAt: Date | null; state: SessionState }
  /** In order of arrival. */
  attendees: readonly Attendee[]
  counts: { walkIns: number; heads: number | null; signedUp: number | null; came: number | null } | null
}

/** Who has signed up for a date, or for the series that it belongs to. Null when there is no such date. Whoever shows it notes who saw it. */
export async function attendeesOf(db: Db, { key, occurrence }: { key: string; occurrence: Day }): Promise<AttendeeList | null> {
  const found = await db
    .selectFrom('session')
    .innerJoin('activity', 'activity.id', 'session.activityId')
    .select(['session.id as sessionId', 'activity.id as activityId', 'activity.title', 'activity.signUp as rule'])
    .select(['session.occurrence', 'session.day', 'session.startsAt', 'session.endsAt', 'session.state'])
    .where('activity.key', '=', key)
    .where('session.occurrence', '=', occurrence)
    .executeTakeFirst()
  if (!found) return null
  const { sessionId, activityId, title, rule, ...date } = found
  const [attendees, counts] = await Promise.all([
    readAttendees(db, { sessionId, activityId }),
    db.selectFrom('headCount').select(['walkIns', 'heads', 'signedUp', 'came']).where('sessionId', '=', sessionId).executeTakeFirst(),
  ])
  return { sessionId, activityId, title, rule, date, attendees, counts: counts ?? null }
}

async function readAttendees(db: Db, { sessionId, activityId }: { sessionId: number; activityId: number }): Promise<Attendee[]> {
  const rows = await db
    .selectFrom('signUp')
    .innerJoin('act', 'act.id', 'signUp.actId')
    .leftJoin('attendance', (join) => join.onRef('attendance.signUpId', '=', 'signUp.id').on('attendance.sessionId', '=', sessionId))
    .select(['signUp.id', 'signUp.actId', 'signUp.personId', 'act.helperId', 'size', 'seated', 'offered', 'together', 'replyBy', 'came'])
    .where('signUp.activityId', '=', activityId)
    .where((eb) => eb.or([eb('signUp.sessionId', '=', sessionId), eb('signUp.sessionId', 'is', null)]))
    .where('signUp.endedAt', 'is', null)
    .where('signUp.arrived', 'is not', null)
    .orderBy('signUp.arrived')
    .execute()
  const [names, brought] = await Promise.all([
    namesOf(
      db,
      rows.flatMap(({ personId, helperId }) => (helperId === null ? [personId] : [personId, helperId])),
    ),
    broughtBy(
      db,
      rows.map(({ id }) => id),
    ),
  ])
  return rows.map(({ personId, helperId, ...row }) => {
    const [person, helper] = [names.get(personId), names.get(helperId ?? '')]
    const shielded = person?.shielded === true || helper?.shielded === true
    const { children = [], answers = [] } = brought.get(row.id) ?? {}
    const said = shielded ? { children: [], answers: [] } : { children, answers }
    return {
      ...row,
      ...said,
      shielded,
      name: shielded ? null : (person?.name ?? null),
      helperName: shielded ? null : (helper?.name ?? null),
    }
  })
}
