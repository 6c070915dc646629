import { Hono } from 'hono'
import { z } from 'zod'
import {
  findNeed,
  findNeeds,
  hasRoom,
  isNeeded,
  OLD_ENOUGH,
  POLICE,
  readVolunteer,
  SHIFTS,
  volunteerFor,
  volunteerPaths,
  type FoundNeed,
} from '../../activities/index.ts'
import { mustBeHubs } from '../../hubs/index.ts'
import { DoneAnswer, HeldAnswer, WaitsAnswer } from '../../people/index.ts'
import { open } from '../../platform/access/index.ts'
import type { Ctx, Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { PROBLEM_LANGUAGE } from '../../platform/http/problem.ts'
import { describe, Moment, momentOf, validated, withETag } from '../../platform/openapi/index.ts'
import { ActKey, answerAct, apiAct, Person, typedOf } from '../act/api-act.ts'
import { volunteerPageSaid } from './texts.ts'

const Text = z.object({ nb: z.string(), nn: z.string().optional(), en: z.string().optional() })

const ShiftAnswer = z.object({
  id: z.string().meta({ description: 'Sendes tilbake i «shifts»' }),
  day: z.string().nullable().meta({ description: 'Null: når det passer, etter avtale' }),
  start: Moment.nullable().meta({ description: 'Null: ikke kunngjort, eller etter avtale' }),
  end: Moment.nullable(),
  startsAt: z.string().nullable().meta({ description: 'Det samme som start, i UTC' }),
  endsAt: z.string().nullable().meta({ description: 'Det samme som end, i UTC' }),
  cancelled: z.boolean(),
  open: z.boolean().meta({ description: 'Om noen fortsatt kan si ja' }),
  missing: z.int().nullable().meta({ description: 'Hvor mange som mangler. Null: alle som vil' }),
})

const NeedAnswer = z.object({
  key: z.string(),
  hub: z.string(),
  title: Text,
  description: Text.nullable(),
  provider: z.string().nullable().meta({ description: 'Den som trenger hjelp. Null: kommunen' }),
  activity: z.string().nullable(),
  ageFrom: z.int().nullable(),
  policeCheck: z.boolean().meta({ description: 'Politiattest må vises før første vakt' }),
  example: z.boolean().meta({ description: 'Et oppdiktet eksempel' }),
  url: z.string(),
  shifts: z.array(ShiftAnswer),
})

const NeedParam = z.object({ key: z.string().max(80).meta({ description: 'Nøkkelen til det som trengs' }) })
const NeedsQuery = z.object({ hub: z.string().max(60).optional().meta({ description: 'Adressen til et torg' }) })
const Joined = z.object({
  ...Person,
  shifts: z.array(z.string().max(40)).max(50).default([]).meta({ description: 'Id-er av vakter. Kan utelates der det bare er én' }),
  oldEnough: z.boolean().default(false).meta({ description: 'Har fylt alderen som kreves' }),
  showsPoliceCheck: z.boolean().default(false).meta({ description: 'Kan vise politiattest før første vakt' }),
})

const tag = 'Frivillige'
const needs = describe({
  tag,
  summary: 'Det som trenger frivillige nå',
  answer: z.object({ items: z.array(NeedAnswer) }),
  faults: ['invalid'],
})
const need = describe({ tag, summary: 'Ett behov, med vaktene framover', answer: NeedAnswer, faults: ['not-found'] })
const join = describe({
  tag,
  summary: 'Melder en frivillig til en eller flere vakter: alle eller ingen av dem',
  answer: DoneAnswer,
  status: 201,
  faults: ['invalid', 'conflict', 'not-found', 'too-many'],
  or: {
    status: 202,
    summary: 'Vaktene holdes av i en halv time til adressen er bekreftet, eller til noen har sett på det',
    answer: z.union([WaitsAnswer, HeldAnswer]),
  },
})

/** What people are needed for, as data, and saying yes to it: the same reading, rules and receipt as on the page. */
export const volunteersApi = new Hono<Env>()
  .get('/api/v1/volunteer-needs', open, needs, validated('query', NeedsQuery), async (c) => {
    const { db, clock, config } = c.get('deps')
    const { hub } = c.req.valid('query')
    await mustBeHubs(db, [hub], { today: clock.today() })
    const found = await findNeeds(db, { today: clock.today(), at: clock.now(), hub })
    return withETag(c, { items: found.filter(isNeeded).map((one) => needAnswer(one, config.publicUrl)) })
  })
  .get('/api/v1/volunteer-needs/:key', open, need, validated('param', NeedParam), async (c) =>
    withETag(c, needAnswer(await needOf(c, c.req.valid('param').key), c.get('deps').config.publicUrl)),
  )
  .post(
    '/api/v1/volunteer-needs/:key/volunteers',
    open,
    join,
    validated('param', NeedParam),
    validated('header', ActKey),
    validated('json', Joined),
    async (c) => {
      const found = await needOf(c, c.req.valid('param').key)
      const sent = c.req.valid('json')
      const typed = {
        ...typedOf(sent),
        [SHIFTS]: sent.shifts,
        ...(sent.oldEnough ? { [OLD_ENOUGH]: 'ja' } : {}),
        ...(sent.showsPoliceCheck ? { [POLICE]: 'ja' } : {}),
      }
      const { faults, contact, ...asked } = readVolunteer(typed, { need: found, language: sent.language, lang: PROBLEM_LANGUAGE })
      const act = await apiAct(c, { faults, contact, key: c.req.valid('header')['idempotency-key'], fields: FIELDS })
      return answerAct(c, await volunteerFor(c.get('deps').db, { ...asked, ...act, need: found.key, hub: found.hub }), contact)
    },
  )

const FIELDS = { [SHIFTS]: 'shifts', [OLD_ENOUGH]: 'oldEnough', [POLICE]: 'showsPoliceCheck' }

/** Throws `not-found`. */
async function needOf(c: Ctx, key: string): Promise<FoundNeed> {
  const { db, clock } = c.get('deps')
  const found = await findNeed(db, { key, today: clock.today(), at: clock.now() })
  if (found === null) throw notFound(volunteerPageSaid((t) => t.notFound))
  return found
}

const needAnswer = (found: FoundNeed, site: string): z.output<typeof NeedAnswer> => ({
  key: found.key,
  hub: found.hub,
  title: found.title,
  description: found.body,
  provider: found.provider,
  activity: found.activity?.key ?? null,
  ageFrom: found.ageFrom,
  policeCheck: found.policeCheck,
  example: found.layer === 'example',
  url: site + volunteerPaths.need(found.key),
  shifts: found.slots.map((slot) => ({
    id: slot.id,
    day: slot.day,
    start: momentOf(slot.startsAt),
    end: momentOf(slot.endsAt),
    startsAt: slot.startsAt?.toISOString() ?? null,
    endsAt: slot.endsAt?.toISOString() ?? null,
    cancelled: slot.isOff,
    open: hasRoom(found, slot),
    missing: found.wanted === null ? null : Math.max(0, found.wanted - slot.taken),
  })),
})
