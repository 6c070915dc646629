import { Hono } from 'hono'
import { z } from 'zod'
import { HOME, INTERPRETED, INTERPRETER, LONGEST_HOME, MODES, readWish, standInLine, UNTIL, WISHED_HUB } from '../../appointments/index.ts'
import { DoneAnswer, HeldAnswer, WaitsAnswer } from '../../people/index.ts'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { PROBLEM_LANGUAGE } from '../../platform/http/problem.ts'
import { describe, validated } from '../../platform/openapi/index.ts'
import { ActKey, answerAct, apiAct, Person, typedOf } from '../act/api-act.ts'
import { DayAsked, KeyParam, PeopleSent, serviceOf } from './asked-of-times.ts'

const tag = 'Temaer'
const waits = describe({
  tag,
  summary: 'Setter noen på venteliste. De blir spurt når det blir en tid, i den rekkefølgen folk kom',
  answer: DoneAnswer,
  status: 201,
  faults: ['invalid', 'conflict', 'not-found', 'too-many'],
  or: {
    status: 202,
    summary: 'De står i køen når adressen er bekreftet, eller noen har sett på det',
    answer: z.union([WaitsAnswer, HeldAnswer]),
  },
})
const Waiting = z.object({
  ...Person,
  also: z.array(z.string().max(80)).max(5).default([]).meta({ description: 'Nøklene til det andre det gjelder i samme time' }),
  hub: z.string().max(60).optional().meta({ description: 'Bare på dette torget. Utelatt: samme hvilket' }),
  until: DayAsked.optional().meta({ description: 'Siste dagen det er til nytte. Utelatt: så langt fram som temaet bestilles' }),
  mode: z.enum(MODES).default('hub').meta({ description: 'Hvordan de vil møtes. Annet enn på et torg er det samme hvilket torg' }),
  home: z.string().max(LONGEST_HOME).optional().meta({ description: 'Hvor vi skal komme. Kreves ved «home», og brukes ikke ellers' }),
  people: PeopleSent,
  interpreter: z.enum(INTERPRETED).optional().meta({ description: 'Språket det tolkes til' }),
})

const FIELDS = { [HOME]: 'home', [INTERPRETER]: 'interpreter', [UNTIL]: 'until', [WISHED_HUB]: 'hub' }

/** Being asked when something becomes free. */
export const lineApi = new Hono<Env>().post(
  '/api/v1/services/:key/waiting-list',
  open,
  waits,
  validated('param', KeyParam),
  validated('header', ActKey),
  validated('json', Waiting),
  async (c) => {
    const { db, clock } = c.get('deps')
    const sent = c.req.valid('json')
    const service = await serviceOf(c, { key: c.req.valid('param').key, also: sent.also, people: sent.people, mode: sent.mode })
    const typed = {
      ...typedOf(sent),
      [UNTIL]: sent.until ?? '',
      [WISHED_HUB]: sent.hub ?? '',
      [INTERPRETER]: sent.interpreter ?? '',
      [HOME]: sent.home ?? '',
    }
    const hubs = service.places.map(({ hub }) => hub)
    const limits = { today: clock.today(), horizon: service.booking.horizonDays, hubs }
    const { faults, contact, ...wish } = readWish(typed, { mode: sent.mode, language: sent.language, lang: PROBLEM_LANGUAGE, ...limits })
    const wrongHub =
      sent.hub !== undefined && !hubs.includes(sent.hub) ? [{ field: WISHED_HUB, message: 'temaet møtes ikke på dette torget' }] : []
    const act = await apiAct(c, {
      faults: [...wrongHub, ...faults],
      contact,
      key: c.req.valid('header')['idempotency-key'],
      fields: FIELDS,
    })
    return answerAct(
      c,
      await standInLine(db, { ...wish, ...act, people: sent.people, service: service.key, also: service.others.map(({ key }) => key) }),
      contact,
    )
  },
)
