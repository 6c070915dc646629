import type { Context } from 'hono'
import { findMeeting, type FoundMeeting } from '../../activities/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { parseDay } from '../../platform/time/index.ts'
import { openActivity, type Opened } from '../activities/activity-target.ts'
import { workSaid } from '../texts.ts'

export interface OpenedMeeting {
  opened: Opened
  meeting: FoundMeeting
}

/** The date of `:day` of the meeting of `:key`. Throws `not-found`, for another provider's and for what is no public meeting as well. */
export async function openMeetingDate(c: Context<Env>): Promise<OpenedMeeting> {
  const opened = await openActivity(c)
  const asked = { key: opened.key, occurrence: parseDay(c.req.param('day') ?? ''), known: opened.work.today }
  const meeting = await findMeeting(c.get('deps').db, asked)
  if (meeting === null) throw notFound(workSaid((t) => t.notFound.toChange))
  return { opened, meeting }
}
