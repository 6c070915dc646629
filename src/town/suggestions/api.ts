import { Hono } from 'hono'
import { z } from 'zod'
import { onwardFrom, onwardFromAll, onwardOf, type Link } from '../../chain/index.ts'
import { hubsOnDay, mustBeHubs, type HubOnDay } from '../../hubs/index.ts'
import { isLinkFlood } from '../../messages/index.ts'
import { DoneAnswer, HeldAnswer } from '../../people/index.ts'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { PROBLEM_LANGUAGE } from '../../platform/http/problem.ts'
import { describe, listingOf, validated, withETag } from '../../platform/openapi/index.ts'
import { isoWithOffset, type Day } from '../../platform/time/index.ts'
import {
  findSuggestion,
  findSuggestions,
  openOn,
  readSuggestion,
  ALL_KINDS,
  suggestionPaths,
  suggestionSaid,
  thingOf,
  voiceSuggestion,
  voicesOf,
  type Suggestion,
  type Voices,
} from '../../suggestions/index.ts'
import { ActKey, answerAct, apiAct } from '../act/api-act.ts'
import { knownPlaces } from './asked-reading.ts'
import { asTyped, FIELDS, Sent } from './sent-suggestion.ts'
import { supportApi } from './support-api.ts'
import { mergedIntoOf } from './asked-suggestion.ts'
import { byWords, stateNow, titleOf } from './words.ts'

const tag = 'Innspill'

const Answer = z.object({
  number: z.int(),
  kind: z.enum(ALL_KINDS),
  hub: z.string(),
  place: z.string().nullable(),
  point: z
    .object({ lat: z.number(), lon: z.number() })
    .nullable()
    .meta({ description: 'Der noen pekte på kartet, på omtrent hundre meter' }),
  body: z.string().nullable().meta({ description: 'Organet et spørsmål er til' }),
  title: z.string(),
  description: z.string().nullable(),
  by: z.string().nullable().meta({ description: 'På bokmål; aldri et fullt navn. Null: et barn, eller ikke lest ennå' }),
  received: z.string(),
  state: z.enum(['received', 'considered', 'decided', 'done', 'partly', 'declined']),
  daysWaited: z.int(),
  replyBy: z.string().nullable(),
  overdue: z.boolean(),
  voices: z.int().meta({ description: 'Hvor mange som har sagt det selv, med dem det er samlet med' }),
  supporters: z.int().meta({ description: 'Hvor mange som støtter det; aldri hvem' }),
  helpers: z.int().meta({ description: 'Hvor mange av dem som kan hjelpe med noe' }),
  mergedInto: z.int().nullable().meta({ description: 'Nummeret på det innspillet det er samlet med' }),
  example: z.boolean().meta({ description: 'Oppdiktet, for å vise hvordan det virker' }),
  course: z
    .array(
      z.object({
        of: z.string().meta({ description: 'Hva det er sagt om: suggestion:27, case:kommunestyret/2020/14' }),
        kind: z.string(),
        to: z.string().nullable().meta({ description: 'Hva det førte til: activity:skatekveld-tofte' }),
        title: z.string().meta({ description: 'Hva steget gjelder, i klartekst' }),
        day: z.string(),
        holder: z.string(),
        reason: z.string().nullable(),
        closedBasis: z.string().nullable().meta({ description: 'Hjemmelen, når steget er lukket' }),
        due: z.string().nullable(),
      }),
    )
    .meta({ description: 'Hele veien, også gjennom det innspillet førte til' }),
  url: z.string(),
})

const Query = z.object({
  hub: z.string().max(80).optional().meta({ description: 'Torgets navn i adressen: tofte' }),
  place: z.string().max(80).optional().meta({ description: 'Stedets navn i adressen: vollen' }),
  kind: z.enum(ALL_KINDS).optional().meta({ description: 'Slags innspill' }),
  open: z.enum(['true']).optional().meta({ description: 'Bare det som ikke er avsluttet' }),
  before: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .optional()
    .meta({ description: 'Eldre enn dette nummeret' }),
})
const Numbered = z.object({
  number: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .meta({ description: 'Nummeret til innspillet' }),
})

const ON_A_PAGE = 50
const listed = describe({ tag, summary: 'Innspill som alle kan lese, de nyeste først', answer: listingOf(Answer), faults: ['invalid'] })
const one = describe({ tag, summary: 'Ett innspill, og hvor det står', answer: Answer, faults: ['not-found'] })
const voiced = describe({
  tag,
  answer: DoneAnswer,
  status: 201,
  faults: ['invalid', 'conflict', 'too-many'],
  summary: 'Gir et innspill. Det svares på av torget; status står på kvitteringen',
  or: { status: 202, summary: 'Venter til noen har sett på det', answer: HeldAnswer },
})

/** Suggestions as data: the same reading, brakes, rules and receipt as on the pages. */
export const suggestionsApi = new Hono<Env>()
  .get('/api/v1/suggestions', open, listed, validated('query', Query), async (c) => {
    const { db, clock, config } = c.get('deps')
    const { hub, place, kind, open: isOpen, before } = c.req.valid('query')
    const until = new Date(clock.now())
    await mustBeHubs(db, [hub], { today: clock.today() })
    const asked = {
      hub,
      place,
      kind,
      onlyShown: true,
      until,
      limit: ON_A_PAGE + 1,
      before: before === undefined ? undefined : Number(before),
      ...(isOpen === undefined ? {} : { numbers: await openOn(db, clock.today()) }),
    }
    const [hubs, rows] = await Promise.all([hubsOnDay(db, clock.today()), findSuggestions(db, asked)])
    const found = rows.slice(0, ON_A_PAGE)
    const links = await onwardFromAll(
      db,
      found.map(({ number }) => thingOf(number)),
    )
    const voices = await voicesOf(
      db,
      found.map(({ number }) => number),
    )
    const items = found.map((suggestion) => answerOf(suggestion, { hubs, links, voices, today: clock.today(), site: config.publicUrl }))
    const last = found.at(-1)
    const next = new URLSearchParams({
      ...(hub === undefined ? {} : { hub }),
      ...(place === undefined ? {} : { place }),
      ...(kind === undefined ? {} : { kind }),
      ...(isOpen === undefined ? {} : { open: isOpen }),
      before: String(last?.number ?? 0),
    })
    return withETag(c, { items, next: rows.length > ON_A_PAGE ? `${config.publicUrl}/api/v1/suggestions?${next.toString()}` : null })
  })
  .get('/api/v1/suggestions/:number', open, one, validated('param', Numbered), async (c) => {
    const { db, clock, config } = c.get('deps')
    const number = Number(c.req.valid('param').number)
    const [hubs, found, links, voices] = await Promise.all([
      hubsOnDay(db, clock.today()),
      findSuggestion(db, { number }),
      onwardFrom(db, thingOf(number)),
      voicesOf(db, [number]),
    ])
    if (found === null) throw notFound(suggestionSaid((t) => t.faults.noSuggestion))
    return withETag(c, answerOf(found, { hubs, links, voices, today: clock.today(), site: config.publicUrl }))
  })
  .post('/api/v1/suggestions', open, voiced, validated('header', ActKey), validated('json', Sent), async (c) => {
    const sent = c.req.valid('json')
    const known = await knownPlaces(c)
    const reading = { language: sent.language, lang: PROBLEM_LANGUAGE, organisation: null, ...known } as const
    const { faults, contact, ...read } = readSuggestion(asTyped(sent), reading)
    const written = [read.wording.title, read.wording.body, read.wording.nickname ?? ''].join(' ')
    const act = await apiAct(c, { faults, contact, key: c.req.valid('header')['idempotency-key'], text: written, fields: FIELDS })
    const hold = [...new Set([...act.hold, ...(isLinkFlood(written) ? (['links'] as const) : [])])]
    return answerAct(c, await voiceSuggestion(c.get('deps').db, { ...read, ...act, hold }), contact)
  })
  .route('/', supportApi)

interface Around {
  voices: (number: number) => Voices
  hubs: readonly HubOnDay[]
  links: readonly Link[]
  today: Day
  site: string
}

function answerOf(suggestion: Suggestion, { hubs, links, today, site, voices }: Around): z.input<typeof Answer> {
  const { number, kind, hub, place, body, shownAt, text: written, receivedAt } = suggestion
  const { state, days, due, isOverdue } = stateNow(suggestion, links, today)
  const [shown, behind] = [shownAt === null ? null : written, voices(number)]
  const chain = onwardOf(thingOf(number), links).filter(({ kind, from }) => kind !== 'received' || from.kind === 'suggestion')
  return {
    number,
    kind,
    hub,
    place,
    point: shown?.point ?? null,
    body,
    title: titleOf(suggestion, PROBLEM_LANGUAGE),
    description: shown?.body ?? null,
    by:
      shown === null
        ? null
        : byWords(
            suggestion,
            hubs.find(({ slug }) => slug === hub),
            PROBLEM_LANGUAGE,
          ),
    received: isoWithOffset(receivedAt.getTime()),
    state,
    daysWaited: days,
    replyBy: due,
    overdue: isOverdue,
    voices: behind.said,
    supporters: behind.supporters,
    helpers: behind.helpers,
    mergedInto: mergedIntoOf(number, links),
    example: suggestion.isExample,
    course: chain.map(stepOf),
    url: site + suggestionPaths.suggestion(number),
  }
}

const stepOf = ({ from, kind, to, title, day, holder, reason, closedBasis, due }: Link) => ({
  of: `${from.kind}:${from.key}`,
  kind,
  to: to === null ? null : `${to.kind}:${to.key}`,
  title,
  day,
  holder: `${holder.kind}:${holder.key}`,
  reason,
  closedBasis,
  due,
})
