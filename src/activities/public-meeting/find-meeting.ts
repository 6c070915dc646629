import type { Db } from '../../platform/database/index.ts'
import { addDays, type Day, type Instant } from '../../platform/time/index.ts'
import { findActivity } from '../find-activity.ts'
import type { FoundActivity } from '../found-activity.ts'
import { findSession } from '../queries.ts'
import type { Session } from '../session.ts'
import { Meeting, type AgendaItem, type MeetingItem, type ReportItem } from './meeting.ts'

/** `ahead` until a host opens it, `open` until a host closes it; `closed` also when its day is over and nobody did. */
export type MeetingPhase = 'ahead' | 'open' | 'closed'

/** One date of a public meeting, with how far it has come. */
export interface FoundMeeting {
  sessionId: number
  activity: FoundActivity
  session: Session
  plan: MeetingItem
  phase: MeetingPhase
  /** What it has come to; null before, and when nobody has said. */
  point: AgendaItem | null
  /** Null: none is published. */
  report: ReportItem | null
}

const NOTHING_SAID = Meeting.parse({})

/** Null for what is not there, not known yet, or no public meeting. */
export async function findMeeting(
  db: Db,
  { key, occurrence, known }: { key: string; occurrence: Day | null; known: Day },
): Promise<FoundMeeting | null> {
  if (occurrence === null) return null
  const [activity, session, row] = await Promise.all([
    findActivity(db, key, known),
    findSession(db, { key, occurrence }, known),
    db
      .selectFrom('session')
      .innerJoin('activity', 'activity.id', 'session.activityId')
      .leftJoin('meetingFloor', 'meetingFloor.sessionId', 'session.id')
      .select(['session.id', 'openedAt', 'closedAt', 'point'])
      .where('activity.key', '=', key)
      .where('session.occurrence', '=', occurrence)
      .executeTakeFirst(),
  ])
  if (activity === null || session === null || row === undefined || session.kind !== 'public_meeting') return null
  const plan = activity.item.meeting ?? NOTHING_SAID
  const phase = phaseOn(phaseOf(row), session.day, known)
  return {
    sessionId: row.id,
    activity,
    session,
    plan,
    phase,
    point: phase === 'open' ? (plan.agenda.find((point) => point.key === row.point) ?? null) : null,
    report: plan.reports.find(({ on, publishedOn }) => on === occurrence && publishedOn <= known) ?? null,
  }
}

export const phaseOf = ({ openedAt, closedAt }: { openedAt: Date | null; closedAt: Date | null }): MeetingPhase =>
  closedAt !== null ? 'closed' : openedAt !== null ? 'open' : 'ahead'

// A meeting may go on past midnight. The day after, one that nobody closed is over.
function phaseOn(phase: MeetingPhase, day: Day, today: Day): MeetingPhase {
  return today > (phase === 'open' ? addDays(day, 1) : day) ? 'closed' : phase
}

/** Whether anybody may ask, support or sign up for the committee: from the day it is known until it is closed, or its day is over. */
export const takesQuestions = ({ phase, session }: Pick<FoundMeeting, 'phase' | 'session'>, today: Day): boolean =>
  session.state === 'planned' && phaseOn(phase, session.day, today) !== 'closed'

/** Town time from which what the meeting's page says is otherwise by itself; a change of it is told. */
export const meetingTopic = (sessionId: number) => `meeting:${sessionId}` as const

export interface Acting {
  sessionId: number
  /** Town time. */
  at: Instant
}
