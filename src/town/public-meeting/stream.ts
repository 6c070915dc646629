import { Hono } from 'hono'
import { findMeeting, meetingTopic } from '../../activities/index.ts'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import type { Streams } from '../../platform/live/index.ts'
import { meetingAsked } from './meeting-asked.ts'

/**
 * `/mote/:key/:occurrence/strom`: says «look again» to open pages of a meeting, until it is closed. 204 when it is, so that nobody comes back;
 * 503 when this process has all it can hold, and the page looks by itself.
 */
export const meetingStream = (streams: Streams): Hono<Env> =>
  new Hono<Env>().get('/mote/:key/:occurrence/strom', open, async (c) => {
    const { db, clock } = c.get('deps')
    const { sessionId, phase, session } = await meetingAsked(c)
    if (phase === 'closed') return c.body(null, 204)
    const isOver = async () => {
      const now = await findMeeting(db, { key: session.key, occurrence: session.occurrence, known: clock.today() })
      return now === null || now.phase === 'closed'
    }
    const answer = streams.open({ topic: meetingTopic(sessionId), isOver })
    if (answer === null) return c.body(null, 503, { 'retry-after': '60' })
    return answer
  })
