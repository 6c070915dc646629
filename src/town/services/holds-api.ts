import { Hono } from 'hono'
import { z } from 'zod'
import { appointmentSaid, endHold, holdTime, INTERPRETED, MODES } from '../../appointments/index.ts'
import { open } from '../../platform/access/index.ts'
import { addressOf, brake } from '../../platform/brakes/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { describe, validated } from '../../platform/openapi/index.ts'
import { isoWithOffset } from '../../platform/time/index.ts'
import { HOLDS_BY_ADDRESS } from './choose-time.ts'
import { mustBeHubs } from '../../hubs/index.ts'
import { metAgain, PeopleSent, Same, serviceOf } from './asked-of-times.ts'
import { orNearest } from './slots.ts'

const Holding = z.object({
  also: z.array(z.string().max(80)).max(5).default([]).meta({ description: 'Nøklene til det andre det gjelder i samme time' }),
  hub: z.string().max(60),
  start: z.iso.datetime({ offset: true }).meta({ description: 'En tid som er ledig nå' }),
  mode: z.enum(MODES).default('hub'),
  people: PeopleSent,
  same: Same,
  interpreter: z
    .union([z.literal(false), z.enum(INTERPRETED)])
    .default(false)
    .meta({ description: 'Språket det tolkes til: den som tolker, holdes av også' }),
})
const HoldAnswer = z.object({
  hold: z.uuid().meta({ description: 'Sendes med bestillingen, og er nok til å gi tiden tilbake. Gi den til ingen andre' }),
  hub: z.string(),
  start: z.string(),
  until: z.string().meta({ description: 'Fram til da kan ingen andre ta tiden' }),
})

const tag = 'Temaer'
const hold = describe({
  tag,
  summary: 'Holder av en tid i ti minutter, mens noen skriver hvem de er',
  answer: HoldAnswer,
  status: 201,
  faults: ['invalid', 'conflict', 'not-found', 'too-many'],
})
const giveBack = describe({
  tag,
  summary: 'Gir tilbake en tid som er holdt av',
  answer: z.object({ held: z.literal(false) }),
  faults: ['not-found'],
})

/** A time kept while it is booked, as on the pages: by the same claim, and no more from one address than there. */
export const holdsApi = new Hono<Env>()
  .post(
    '/api/v1/services/:key/holds',
    open,
    hold,
    validated('param', z.object({ key: z.string().max(80).meta({ description: 'Nøkkelen til temaet' }) })),
    validated('json', Holding),
    async (c) => {
      const { db, clock } = c.get('deps')
      const { also, hub, start, mode, people, same, interpreter } = c.req.valid('json')
      const service = await serviceOf(c, { key: c.req.valid('param').key, also, people, mode })
      await mustBeHubs(db, [hub], { today: clock.today() })
      const caseworker = await metAgain(c, same)
      await brake(db, HOLDS_BY_ADDRESS, addressOf(c))
      const topics = { service: service.key, also: service.others.map(({ key }) => key) }
      const language = interpreter === false ? null : interpreter
      const asked = { ...topics, hub, start: Date.parse(start), mode, interpreter: language, people, caseworker }
      const held = await orNearest(c, { ...asked, service }, () => holdTime(db, { ...asked, browser: null, at: clock.now() }))
      return c.json({ hold: held.id, hub: held.hub, start: isoWithOffset(held.start), until: isoWithOffset(held.until) }, 201)
    },
  )
  .delete(
    '/api/v1/holds/:token',
    open,
    giveBack,
    validated('param', z.object({ token: z.string().max(80).meta({ description: 'Det som kom til svar da tiden ble holdt av' }) })),
    async (c) => {
      const isHeld = await endHold(c.get('deps').db, c.req.valid('param').token)
      if (!isHeld) throw notFound(appointmentSaid((t) => t.faults.notHeld))
      return c.json({ held: false as const })
    },
  )
