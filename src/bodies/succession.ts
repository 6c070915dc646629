import { z } from 'zod'
import { handOver } from '../chain/index.ts'
import { raiseVersions } from '../platform/cache/index.ts'
import type { Db, Tx } from '../platform/database/index.ts'
import type { Recurring } from '../platform/jobs/index.ts'
import { eventKind, recordEvent } from '../platform/outbox/index.ts'
import { instantToWall, type Day, type Instant } from '../platform/time/index.ts'
import { show } from '../platform/content/localized.ts'
import { dayAfterTerm, isTermPast } from './after-term.ts'
import type { BodyOnDay } from './body-on-day.ts'
import { bodiesOnDay } from './queries.ts'
import { endTermOfSeats } from './seat/index.ts'
import { tellOfEnds } from './tell-end.ts'
import { bodyTexts } from './texts.ts'

const Succeeded = z.object({
  /** Slugs. */
  from: z.string(),
  to: z.string(),
  /** In bokmål. */
  reason: z.string(),
  /** Numbers of the suggestions that were open. */
  suggestions: z.array(z.number()),
})

/** What was open with a body that has ended waits for its successor now. Whoever has the suggestions listens. */
export const bodySucceeded = eventKind('body.succeeded', Succeeded)

/** Those whose term has ended by the day and that have a successor: a body without one keeps what it had, for all to see. */
async function endedBodies(db: Db, day: Day): Promise<{ body: BodyOnDay; successor: BodyOnDay }[]> {
  const bodies = await bodiesOnDay(db, day)
  return bodies.flatMap((body) => {
    const successor = bodies.find(({ slug }) => slug === body.successor)
    return isTermPast(body, day) && successor !== undefined ? [{ body, successor }] : []
  })
}

/** Each hour: what ended bodies had goes to their successors, and whoever follows one hears that it has ended. Done twice it finds nothing left. */
export const endTerms: Recurring = {
  name: 'bodies.end-terms',
  schedule: '2 * * * *',
  run: async ({ db, clock }) => {
    if ((await endedBodies(db, clock.today())).length > 0) await db.transaction().execute((tx) => succeed(tx, clock.now()))
    await tellOfEnds(db, clock.now())
  },
}

/** In the transaction that registers a successor, or by the hour. Where that has ended too, it goes on to the next. */
export async function succeed(tx: Tx, at: Instant): Promise<void> {
  const { day } = instantToWall(at)
  const ended = await endedBodies(tx, day)
  for (let round = 0; round < ended.length; round += 1) {
    let moved = 0
    for (const one of ended) moved += await succeedOne(tx, { ...one, day, at })
    if (moved === 0) return
  }
}

interface Succeeding {
  body: BodyOnDay
  successor: BodyOnDay
  day: Day
  at: Instant
}

/** Answers with how much was handed over. */
async function succeedOne(tx: Tx, { body, successor, day, at }: Succeeding): Promise<number> {
  const [from, to] = [body.slug, successor.slug]
  const reason = bodyTexts('nb').succeeded(show(body.name, 'nb').text, show(successor.name, 'nb').text)
  const moved = await handOver(tx, { from: { kind: 'body', key: from }, to: { kind: 'body', key: to }, day, reason })
  const seats = body.to === null ? 0 : await endTermOfSeats(tx, { body: from, on: dayAfterTerm(body.to.latest) })
  if (moved.length + seats === 0) return 0
  const suggestions = moved.flatMap(({ kind, key }) => (kind === 'suggestion' ? [Number(key)] : []))
  await recordEvent(tx, { kind: bodySucceeded, subject: `body:${from}`, payload: { from, to, reason, suggestions }, at })
  await raiseVersions(tx, [])
  return moved.length
}
