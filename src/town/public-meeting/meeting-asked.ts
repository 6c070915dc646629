import type { Context } from 'hono'
import { findMeeting, meetingSaid, supportedBy, supporterHash, type FoundMeeting, type Supporter } from '../../activities/index.ts'
import { browserMark, provenHere } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { parseDay } from '../../platform/time/index.ts'

type C = Context<Env>

/** The meeting of `:key` and `:occurrence`. Throws `not-found`. */
export async function meetingAsked(c: C): Promise<FoundMeeting> {
  const { db, clock } = c.get('deps')
  const occurrence = parseDay(c.req.param('occurrence') ?? '')
  const found = await findMeeting(db, { key: c.req.param('key') ?? '', occurrence, known: clock.today() })
  if (found === null) throw notFound(meetingSaid((t) => t.faults.noMeeting))
  return found
}

/** As whom the reader stands behind something, the surest first: addresses that this browser has proven, then the browser itself. */
export async function supportersHere(c: C, sessionId: number, mark: string | null = browserMark(c)): Promise<Buffer[]> {
  const { db } = c.get('deps')
  const contacts = (await provenHere(c)).toSorted((a, b) => `${a.kind} ${a.value}`.localeCompare(`${b.kind} ${b.value}`))
  const all: Supporter[] = [...contacts.map((contact) => ({ contact })), ...(mark === null ? [] : [{ browser: mark }])]
  return Promise.all(all.map((who) => supporterHash(db, sessionId, who)))
}

/** The questions that the reader stands behind. */
export async function ownSupport(c: C, sessionId: number): Promise<ReadonlySet<string>> {
  return supportedBy(c.get('deps').db, sessionId, await supportersHere(c, sessionId))
}
