import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { withParties } from '../../activities/index.ts'
import { townPicture, type HubPicture } from '../../hubs/index.ts'
import { DoneAnswer, HeldAnswer, WaitsAnswer } from '../../people/index.ts'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { PROBLEM_LANGUAGE } from '../../platform/http/problem.ts'
import { describe, listingOf, moment, validated, withETag } from '../../platform/openapi/index.ts'
import { addDays, daysBetween } from '../../platform/time/index.ts'
import {
  borrowRoom,
  MOST_DAYS,
  readBorrowing,
  rentsOf,
  roomPaths,
  RoomTaken,
  roomTimes,
  type NewBorrowing,
  type RoomTimes,
  type Span,
} from '../../resources/index.ts'
import { ActKey, answerAct, apiAct, typedOf } from '../act/api-act.ts'
import { momentOf } from '../as-of.ts'
import { HubParam, LoanSent, RoomAnswer, RoomParam, RoomsQuery } from './api-shapes.ts'
import { roomPageSaid } from './texts.ts'

const tag = 'Lokaler'
const rooms = describe({
  tag,
  summary: 'Rommene på et innbyggertorg, hva de tar, og når de er ledige dag for dag',
  answer: listingOf(RoomAnswer),
  faults: ['not-found'],
})
const loan = describe({
  tag,
  summary: 'Låner et rom, én gang eller uke etter uke',
  answer: DoneAnswer,
  status: 201,
  faults: ['invalid', 'conflict', 'not-found', 'too-many'],
  or: {
    status: 202,
    summary: 'Rommet holdes av i en halv time til adressen er bekreftet, eller til noen har sett på det',
    answer: z.union([WaitsAnswer, HeldAnswer]),
  },
})

/** Rooms and loans as data: the same free times, rules and receipt as on the page. Read, and given back, at `/api/v1/receipts/{token}`. */
export const roomsApi = new Hono<Env>()
  .get('/api/v1/hubs/:slug/rooms', open, rooms, validated('param', HubParam), validated('query', RoomsQuery), async (c) => {
    const { db, clock, config } = c.get('deps')
    const today = clock.today()
    const { from = today, to = addDays(from, 6) } = c.req.valid('query')
    if (daysBetween(from, to) < 0 || daysBetween(from, to) >= MOST_DAYS || from < today) throw wrongDays()
    const { hub } = await hubAsked(c, c.req.valid('param').slug)
    const found = await roomTimes(db, { hubId: hub.id, from, to, today, at: clock.now() })
    return withETag(c, { items: found.map((one) => roomAnswer(one, { hub: hub.slug, site: config.publicUrl })), next: null })
  })
  .post(
    '/api/v1/hubs/:slug/rooms/:room/loans',
    open,
    loan,
    validated('param', RoomParam),
    validated('header', ActKey),
    validated('json', LoanSent),
    async (c) => {
      const [sent, { slug, room }] = [c.req.valid('json'), c.req.valid('param')]
      const { hub } = await hubAsked(c, slug)
      const { faults, contact, ...asked } = readBorrowing(asTyped(sent), { language: sent.language, lang: PROBLEM_LANGUAGE })
      const act = await apiAct(c, { faults, contact, key: c.req.valid('header')['idempotency-key'], fields: FIELDS })
      const what = { hub: { id: hub.id, slug: hub.slug }, room, day: sent.date }
      const borrowed = borrowRoom(c.get('deps').db, { ...asked, ...act, ...what })
      return answerAct(c, await inOwnWords(borrowed, (refusal) => clash(c, refusal, { ...asked, ...what })), contact)
    },
  )

async function hubAsked(c: Context<Env>, slug: string): Promise<HubPicture> {
  const { hubs } = await townPicture(c.get('deps').db, momentOf(c))
  const found = hubs.find(({ hub }) => hub.slug === slug)
  if (found === undefined) throw notFound(roomPageSaid((t) => t.noHub))
  return found
}

function roomAnswer({ room, days, buffers }: RoomTimes, { hub, site }: { hub: string; site: string }): z.input<typeof RoomAnswer> {
  const { key, name, floor, note, capacity, fireLimit, keyRule, layer } = room
  return {
    id: key,
    hub,
    name,
    floor,
    note,
    capacity,
    fireLimit,
    ...buffers,
    keyRule,
    rent: rentsOf(room),
    layer,
    url: `${site}${roomPaths.rooms(hub)}#${key}`,
    days: days.map(({ day, state, free, taken, example }) => ({
      date: day,
      house: state,
      free: free.map(between),
      taken: taken.map(between),
      layer: example ? 'example' : 'fact',
    })),
  }
}

const between = ({ start, end }: Span) => ({ start: moment(start), end: moment(end) })

/** As the form of the page would have it. */
function asTyped(sent: z.output<typeof LoanSent>) {
  const [from, to] = [minutesOf(sent.from), minutesOf(sent.to)]
  return {
    ...typedOf(sent),
    fra: String(from),
    til: String(to <= from ? to + 1440 : to),
    uker: String(sent.weeks),
    antall: String(sent.size),
    laner: sent.borrower,
    ...(sent.onlyFree ? { hopp: 'ja' } : {}),
    ...(sent.hasAdult ? { voksen: 'ja' } : {}),
  }
}

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

const FIELDS: Record<string, string> = {
  fra: 'from',
  til: 'to',
  dag: 'date',
  uker: 'weeks',
  antall: 'size',
  laner: 'borrower',
  hopp: 'onlyFree',
  voksen: 'hasAdult',
}

/** What the rules refuse is named as the body names it; a clash says both parties, as on the page. */
async function inOwnWords<T>(borrowed: Promise<T>, both: (refusal: RoomTaken) => Promise<Fault>): Promise<T> {
  try {
    return await borrowed
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const { fault, says, fields } = error instanceof RoomTaken ? await both(error) : error
    throw new Fault(
      fault,
      says,
      fields.map((one) => ({ ...one, field: FIELDS[one.field] ?? one.field })),
    )
  }
}

type Asked = Pick<NewBorrowing, 'hub' | 'room' | 'day' | 'from' | 'to' | 'weeks' | 'borrower'>

async function clash(c: Context<Env>, refusal: RoomTaken, { hub, room, day, ...asked }: Asked): Promise<Fault> {
  const { db, clock } = c.get('deps')
  const [of] = await roomTimes(db, { hubId: hub.id, from: day, to: day, today: clock.today(), at: clock.now(), room })
  return of === undefined ? refusal : withParties(db, refusal, { ...asked, hubId: hub.id, room: of.room, day, at: clock.now() })
}

const wrongDays = () =>
  new Fault(
    'bad-request',
    roomPageSaid((t) => t.wrongDays(MOST_DAYS)),
  )
