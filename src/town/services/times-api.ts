import { Hono } from 'hono'
import { z } from 'zod'
import {
  bookTime,
  freeTimes,
  HOME,
  INTERPRETED,
  INTERPRETER,
  LONGEST_HOME,
  LONGEST_NOTE,
  MODES,
  modesOf,
  MOST_DAYS,
  NOTE,
  readAppointment,
  readInterpreter,
  TIME,
  timesOfMode,
  timeText,
} from '../../appointments/index.ts'
import { DoneAnswer, HeldAnswer, WaitsAnswer } from '../../people/index.ts'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { PROBLEM_LANGUAGE } from '../../platform/http/problem.ts'
import { describe, validated } from '../../platform/openapi/index.ts'
import { addDays, daysBetween, parseDay, type Day } from '../../platform/time/index.ts'
import { ActKey, answerAct, apiAct, Person, typedOf } from '../act/api-act.ts'
import { mustBeHubs } from '../../hubs/index.ts'
import { DayAsked, KeyParam, metAgain, People, PeopleSent, Same, serviceOf, wrong } from './asked-of-times.ts'
import { lineApi } from './line-api.ts'
import { orNearest, SlotAnswer, slotOf } from './slots.ts'

const SlotsQuery = z.object({
  from: DayAsked.optional().meta({ description: 'Første dag. Utelatt: i dag' }),
  to: DayAsked.optional().meta({ description: `Siste dag, høyst ${MOST_DAYS} dager fra den første` }),
  hub: z.string().max(60).optional().meta({ description: 'Bare på dette torget' }),
  also: z.string().max(300).optional().meta({ description: 'Nøklene til det andre det gjelder i samme time, med komma mellom' }),
  mode: z.enum(MODES).default('hub').meta({ description: 'Hvordan de møtes. Har temaet ikke denne måten, er ingenting ledig' }),
  people: People,
  same: Same,
  interpreter: z
    .enum(['true', 'false', ...INTERPRETED])
    .optional()
    .meta({
      description:
        'Språket det tolkes til: da er timen lengre, om ikke den som møter dem, snakker det. «true»: språket er ikke valgt ennå, og da er det med som kan fås på alle',
    }),
})
const Booked = z.object({
  ...Person,
  service: z.string().max(80),
  also: z.array(z.string().max(80)).max(5).default([]).meta({ description: 'Nøklene til det andre det gjelder i samme time' }),
  hub: z.string().max(60),
  start: z.iso.datetime({ offset: true }).meta({ description: 'En tid som er ledig nå' }),
  mode: z.enum(MODES).default('hub'),
  home: z.string().max(LONGEST_HOME).optional().meta({ description: 'Hvor vi skal komme. Kreves ved «home», og brukes ikke ellers' }),
  people: PeopleSent,
  interpreter: z.enum(INTERPRETED).optional().meta({ description: 'Språket det tolkes til. «sgn» er tegnspråk' }),
  note: z.string().max(LONGEST_NOTE).optional().meta({
    description: 'Noe den som møter dem, bør vite, der temaet tar imot det: se «noteDays» i temaet. Aldri helse eller annet privat',
  }),
  same: Same,
  hold: z.uuid().optional().meta({ description: 'Det som holdes av til dere fra før' }),
})

const tag = 'Temaer'
const slots = describe({
  tag,
  summary: 'Ledige tider, den første først. Aldri hvem som tar imot, eller hvem som har time',
  answer: z.object({ items: z.array(SlotAnswer) }),
  faults: ['not-found', 'invalid'],
})
const book = describe({
  tag,
  summary: 'Bestiller en time',
  description: 'Er tiden tatt, svarer 409 med de nærmeste som er ledige, i «instead».',
  answer: DoneAnswer,
  status: 201,
  faults: ['invalid', 'conflict', 'not-found', 'too-many'],
  or: {
    status: 202,
    summary: 'Timen holdes av i en halv time til adressen er bekreftet, eller til noen har sett på det',
    answer: z.union([WaitsAnswer, HeldAnswer]),
  },
})

const FIELDS = { [TIME]: 'start', [INTERPRETER]: 'interpreter', [HOME]: 'home', [NOTE]: 'note' }

/** What is free, and having it: the same reading, rules and receipt as on the pages. */
const slotsApi = new Hono<Env>()
  .get('/api/v1/services/:key/slots', open, slots, validated('param', KeyParam), validated('query', SlotsQuery), async (c) => {
    const { db, clock } = c.get('deps')
    const { from, to, hub, also, mode, people, same, interpreter } = c.req.valid('query')
    const service = await serviceOf(c, { key: c.req.valid('param').key, also: also?.split(','), people, mode })
    await mustBeHubs(db, [hub], { today: clock.today() })
    const times = await freeTimes(db, {
      service: service.key,
      also: service.others.map(({ key }) => key),
      booking: service.booking,
      ...spanOf({ from, to }, clock.today()),
      at: clock.now(),
      hub,
      mode,
      caseworker: await metAgain(c, same),
      interpreter: interpreter === 'false' ? null : readInterpreter(interpreter ?? ''),
    })
    c.header('cache-control', 'no-store')
    const offered = modesOf(service.booking).includes(mode) ? timesOfMode(times, mode) : []
    return c.json({ items: offered.map((time) => slotOf(time, mode)) })
  })
  .post('/api/v1/appointments', open, book, validated('header', ActKey), validated('json', Booked), async (c) => {
    const { db, clock } = c.get('deps')
    const sent = c.req.valid('json')
    const service = await serviceOf(c, { key: sent.service, also: sent.also, people: sent.people, mode: sent.mode })
    await mustBeHubs(db, [sent.hub], { today: clock.today() })
    const start = Date.parse(sent.start)
    const typed = {
      ...typedOf(sent),
      [TIME]: timeText({ hub: sent.hub, start }),
      [INTERPRETER]: sent.interpreter ?? '',
      [HOME]: sent.home ?? '',
      [NOTE]: sent.note ?? '',
    }
    const { faults, contact, time, interpreter, ...party } = readAppointment(typed, {
      mode: sent.mode,
      language: sent.language,
      lang: PROBLEM_LANGUAGE,
    })
    const act = await apiAct(c, { faults, contact, key: c.req.valid('header')['idempotency-key'], fields: FIELDS })
    const what = {
      service: service.key,
      also: service.others.map(({ key }) => key),
      hub: sent.hub,
      start: time?.start ?? start,
      mode: sent.mode,
      interpreter,
      people: sent.people,
      caseworker: await metAgain(c, sent.same),
      mine: sent.hold === undefined ? [] : [sent.hold],
    }
    const made = await orNearest(c, { ...what, service }, () => bookTime(db, { ...party, ...act, ...what }))
    return answerAct(c, made, contact)
  })

/** Throws `invalid` for more days than may be asked for, and for an end before the beginning. */
function spanOf(asked: { from?: string | undefined; to?: string | undefined }, today: Day): { from: Day; to: Day } {
  const given = parseDay(asked.from ?? '') ?? today
  const from = given < today ? today : given
  const to = parseDay(asked.to ?? '') ?? addDays(from, MOST_DAYS - 1)
  if (to < given) throw wrong('to', 'må være samme dag som «from» eller seinere')
  if (daysBetween(from, to) < MOST_DAYS) return { from, to }
  throw wrong('to', `må være høyst ${MOST_DAYS} dager etter «from»`)
}

export const timesApi = new Hono<Env>().route('/', slotsApi).route('/', lineApi)
