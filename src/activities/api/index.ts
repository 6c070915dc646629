import { Hono } from 'hono'
import { z } from 'zod'
import { mustBeHubs } from '../../hubs/index.ts'
import { open } from '../../platform/access/index.ts'
import type { Ctx, Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { cursor, describe, listing, listingOf, readCursor, validated, withETag } from '../../platform/openapi/index.ts'
import { addDays, daysBetween, day, startOfDay, type Day, type Instant } from '../../platform/time/index.ts'
import { activityFaultSaid } from '../fault-texts.ts'
import { hubsAsked, type SessionFilter } from '../filter.ts'
import { activityKeys, findActivity } from '../find-activity.ts'
import { findSession, orderOf, sessionsIn } from '../queries.ts'
import { readSessionId } from '../session-id.ts'
import type { Session } from '../session.ts'
import { SIGN_UPS, takenOfMany } from '../sign-up/index.ts'
import { othersLike } from '../similar.ts'
import { activityAnswer, answerChanges, sessionAnswer, type Counted } from './answers.ts'
import { hubsNear } from './near.ts'
import {
  ActivitiesQuery,
  ActivityAnswer,
  ActivityParam,
  AtQuery,
  SessionAnswer,
  SessionParam,
  SessionsQuery,
  SimilarAnswer,
} from './shapes.ts'

const tag = 'Aktiviteter'
const sessions = describe({
  tag,
  summary: 'Det som skjer, dag for dag: de samme valgene og de samme datoene som lista på skjermen',
  answer: listingOf(SessionAnswer),
  faults: ['invalid'],
})
const similar = describe({
  tag,
  summary: 'Lignende som har plass, det likeste først: der en dato er full',
  answer: SimilarAnswer,
  faults: ['not-found'],
})
const activities = describe({ tag, summary: 'Aktivitetene, etter id', answer: listingOf(ActivityAnswer), faults: ['invalid'] })
const activity = describe({ tag, summary: 'Én aktivitet', answer: ActivityAnswer, faults: ['not-found'] })

const MOST_DAYS = 366
const KEPT_BY = Object.keys(SessionsQuery.shape).filter((name) => name !== 'near')
const Order = z.tuple([z.string(), z.string(), z.string()])

/** `/api/v1/activities …`, `/api/v1/sessions`: what the lists and pages show. */
export const activitiesApi = new Hono<Env>()
  .get('/api/v1/sessions', open, sessions, validated('query', SessionsQuery), async (c) => {
    const { db, clock } = c.get('deps')
    const {
      limit,
      after,
      at = clock.today(),
      from = at,
      to = addDays(from, 6),
      audience,
      near,
      hub,
      age,
      ageTo,
      ...rest
    } = c.req.valid('query')
    if (daysBetween(from, to) < 0 || daysBetween(from, to) > MOST_DAYS) throw tooLong()
    const where = hubsAsked(hub)
    await mustBeHubs(db, where.hubs ?? [where.hub], { today: clock.today(), on: from })
    const filter: SessionFilter = { ...rest, ...where, ages: agesAsked(age, ageTo), forWhom: audience, from, to }
    const nearest = near === undefined ? undefined : await hubsNear(db, near, at)
    const rows = await sessionsIn(db, {
      filter,
      known: knownAt(c, at),
      limit: limit + 1,
      nearest,
      after: after === undefined ? undefined : seen(after),
    })
    const counted = await counting(c, rows)
    // Where somebody lives is not kept in anybody's memory.
    if (near === undefined) c.set('cacheable', { topics: ['town', SIGN_UPS], freshUntil: freshUntil(c, rows, counted), query: KEPT_BY })
    return withETag(c, listing(rows, limit, { item: (one) => sessionAnswer(one, counted(one)), key: orderOf(nearest) }))
  })
  .get('/api/v1/sessions/:id/similar', open, similar, validated('param', SessionParam), async (c) => {
    const { db, clock } = c.get('deps')
    const today = clock.today()
    const { key, occurrence } = await readSessionId(db, c.req.valid('param').id)
    const of = occurrence === null ? null : await findSession(db, { key, occurrence }, today)
    if (of === null) throw notFound(activityFaultSaid((t) => t.noSuchActivity))
    const found = await othersLike(db, of, {
      from: today,
      known: today,
      at: clock.now(),
      nearest: await hubsNear(db, { hub: of.hub }, today),
    })
    const counted = await counting(c, found)
    return withETag(c, { items: found.map((one) => sessionAnswer(one, counted(one))) })
  })
  .get('/api/v1/activities', open, activities, validated('query', ActivitiesQuery), async (c) => {
    const { db, clock, config } = c.get('deps')
    const { limit, after, hub, at = clock.today() } = c.req.valid('query')
    await mustBeHubs(db, [hub], { today: clock.today(), on: at })
    const last = after === undefined ? '' : readCursor(after, z.tuple([z.string()]))[0]
    const keys = await activityKeys(db, { known: knownAt(c, at), hub, after: last, limit: limit + 1 })
    const page = keys.slice(0, limit)
    const found = await Promise.all(page.map(({ key }) => findActivity(db, key, knownAt(c, at))))
    const items = found.flatMap((one) => (one === null ? [] : [activityAnswer(one, { site: config.publicUrl, known: knownAt(c, at) })]))
    return withETag(c, { items, next: keys.length > limit ? cursor([page.at(-1)?.key ?? '']) : null })
  })
  .get('/api/v1/activities/:key', open, activity, validated('param', ActivityParam), validated('query', AtQuery), async (c) => {
    const { db, clock, config } = c.get('deps')
    const { at = clock.today() } = c.req.valid('query')
    const found = await findActivity(db, c.req.valid('param').key, knownAt(c, at))
    if (found === null) throw notFound(activityFaultSaid((t) => t.noSuchActivity))
    return withETag(c, activityAnswer(found, { site: config.publicUrl, known: knownAt(c, at) }))
  })

const agesAsked = (age: number | undefined, ageTo: number | undefined): SessionFilter['ages'] =>
  age === undefined && ageTo === undefined ? undefined : { from: age ?? 0, to: ageTo ?? age ?? 0 }

/** Of each date how many have signed up, and what else its answer is made of. */
async function counting(c: Ctx, rows: readonly Session[]): Promise<(one: Session) => Counted> {
  const { db, clock, config } = c.get('deps')
  const takenOf = await takenOfMany(
    db,
    rows.flatMap(({ key, signUp }) => (signUp === null ? [] : [key])),
  )
  const given = { site: config.publicUrl, at: clock.now() }
  return (one) => ({ ...given, taken: takenOf(one.key, one.signUp?.per === 'series' ? 'series' : one.occurrence) })
}

/** Until signing up opens or closes for one of the dates, and not past the day. */
function freshUntil(c: Ctx, rows: readonly Session[], counted: (one: Session) => Counted): Instant {
  const changes = rows.map((one) => answerChanges(one, counted(one)))
  return Math.min(startOfDay(addDays(c.get('deps').clock.today(), 1)), ...changes)
}

/** Of a day to come no more is known than today. */
function knownAt(c: Ctx, at: Day): Day {
  const today = c.get('deps').clock.today()
  return at < today ? at : today
}

function seen(after: string): [Day, string, string] {
  const [on, hour, key] = readCursor(
    after,
    Order.refine(([text]) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))),
  )
  return [day(on), hour, key]
}

const tooLong = () =>
  new Fault(
    'bad-request',
    activityFaultSaid((t) => t.tooManyDays(MOST_DAYS)),
  )
