import { meetingsOnDay, type MeetingOnDay } from '../../meetings/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'

/** An item of a meeting that is called, and of which a suggestion is. */
export interface OnAgenda {
  meeting: MeetingOnDay
  item: number
}

/** The last meeting first. */
export async function agendasOf(db: Db, number: number, today: Day): Promise<OnAgenda[]> {
  const meetings = (await meetingsOnDay(db, today)).filter(({ cancelled }) => cancelled === null)
  return meetings.flatMap((meeting) =>
    meeting.agenda.flatMap((item) => (item.suggestions.includes(String(number)) ? [{ meeting, item: item.number }] : [])),
  )
}
