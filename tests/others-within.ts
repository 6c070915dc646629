import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { activityKind, addSource, needKind } from '../src/activities/index.ts'
import { bodyOnDay } from '../src/bodies/index.ts'
import { hearingKind, listHearings, referralKind, statementKind } from '../src/cases/index.ts'
import { isOwn, listItems, putItem, type KeptElsewhere, type Target } from '../src/hubs/edit/index.ts'
import { hubIdOf, hubScope, type Scope } from '../src/hubs/items/index.ts'
import { agendaKind, meetingKind } from '../src/meetings/index.ts'
import type { Db } from '../src/platform/database/index.ts'
import { addDays, day, instantToWall, machineNow, type Day } from '../src/platform/time/index.ts'
import { roomResource } from '../src/resources/claim.ts'
import { blockKind } from '../src/resources/index.ts'
import { asRecord, asString } from '../src/workplace/form/localized-value.ts'
import { HUB_NOUNS } from '../src/workplace/nouns/index.ts'
import { PLACES } from './places.ts'

/** Of a sort of thing one that is one's own at one's own place and one that is another's; and what else its addresses ask for. */
interface Pair {
  own: string
  anothers: string
  rest?: Readonly<Record<string, string>>
  /** What a page asks for in its query, by the last part of its address. */
  asks?: Readonly<Record<string, string>>
}

/** By the address up to the thing: `/arbeid/torg/:hub/rom`. */
export type Within = ReadonlyMap<string, Pair>

/** Up to the first parameter that names no place: `/arbeid/torg/:hub/aktiviteter` of `…/aktiviteter/:key/dato/:day`. */
const sortOfThing = (path: string): string => path.replace(/\/:(?!(?:hub|provider|body)\b)\w+.*/, '')

/** The address with one's own thing in it or another's; null when nobody has said which those are. */
export function withThing(within: Within, path: string, whose: 'own' | 'anothers'): string | null {
  const sort = sortOfThing(path)
  const pair = within.get(sort)
  if (pair === undefined) return null
  const [, ...further] = path.slice(sort.length).split(/(?=\/)/)
  const rest = further.map((part) =>
    part.replace(/^\/:(\w+)/, (_, name: string) => `/${pair.rest?.[name] ?? assert.fail(`${path}: no ${name}`)}`),
  )
  return `${sort}/${pair[whose]}${rest.join('')}${pair.asks?.[path.split('/').at(-1) ?? ''] ?? ''}`
}

const AT_HUB = '/arbeid/torg/:hub'
const AT_PROVIDER = '/arbeid/tilbyder/:provider'
const AT_BODY = '/arbeid/utvalg/:body'

/** Of everything that has an address within a place: one's own, and at the same time one that is another hub's, provider's or body's. */
export async function makeWithin(db: Db, actId: string): Promise<Within> {
  const town: Town = { db, today: instantToWall(machineNow()).day }
  const { hub, provider } = PLACES
  const own = await whatIsAt(town, hub.own, provider.own)
  const besides = await whatIsAt(town, hub.own, provider.foreign)
  const away = await whatIsAt(town, hub.foreign, provider.foreign)
  // What somebody took down is theirs alone: nobody here has.
  const rest = { nr: '1', day: own.day, id: randomUUID() }
  const asks = { avlys: `?vakt=${own.day}T1800` }
  const same = (things: Things, others: Things, base: string) =>
    Object.entries(things.keys).map(([path, key]): [string, Pair] => [
      `${base}/${path}`,
      { own: key, anothers: others.keys[path] ?? '', rest, asks },
    ])
  return new Map([
    ...same(own, away, AT_HUB),
    ...same(own, besides, `${AT_PROVIDER}/torg/:hub`),
    ...(await ofTheHouse(town)),
    [`${AT_HUB}/historikk`, { own: own.change, anothers: away.change }],
    [`${AT_PROVIDER}/historikk`, { own: own.change, anothers: besides.change }],
    [`${AT_PROVIDER}/nytt`, await newsOf(town)],
    ...(await rooms(town, actId)),
    ...(await ofBodies(town)),
  ])
}

interface Town {
  db: Db
  today: Day
}

/** Written as staff write it. Answers with the number of the change. */
async function put({ db, today }: Town, { to, item, key }: { to: Placed; key: string; item: object }): Promise<string> {
  const acting = { actor: { id: randomUUID(), name: 'Test Annen' }, today, at: machineNow() }
  const source = to.kind === blockKind.name ? {} : { source: 'Prøve' }
  const origin = [blockKind.name, 'news'].includes(to.kind) ? source : { ...source, knownFrom: addDays(today, -30) }
  const { revision } = await putItem(db, { target: { ...to, key }, item: { key, ...origin, ...item }, layer: 'fact', seen: 'new' }, acting)
  return String(revision ?? assert.fail(`${key} was there`))
}
type Placed = Target extends infer One ? (One extends Target ? Omit<One, 'key'> : never) : never
const kept = (keptBy: KeptElsewhere, scope: Scope): Placed => ({ kind: keptBy.name, scope, keptBy })

interface Things {
  /** By the segment of their addresses. */
  keys: Readonly<Record<string, string>>
  /** The latest of the changes that made them. */
  change: string
  day: Day
}

/** What a provider has at a hub. */
async function whatIsAt(town: Town, hub: string, provider: string): Promise<Things> {
  const { db, today } = town
  const [scope, key, day] = [hubScope(hub), `prove-${hub}-${provider}`, addDays(today, 7)]
  const title = { nb: 'Prøve' }
  const meeting = { kind: 'public_meeting', attend: 'sign_up', signUp: { per: 'date' }, meeting: { committee: { nb: 'Utvalget' } } }
  await put(town, {
    to: kept(activityKind, scope),
    key,
    item: { title, organisers: [provider], rhythms: [{ from: day, at: '18:00' }], ...meeting },
  })
  await put(town, { to: kept(needKind, scope), key, item: { title, provider, shifts: [{ on: day, at: '18:00' }] } })
  const span = { days: ['mon'], from: '10:00', to: '11:00' }
  await put(town, {
    to: { kind: 'opening_period', scope },
    key,
    item: { provider, from: addDays(today, 300), to: addDays(today, 301), spans: [span] },
  })
  await put(town, { to: { kind: 'news', scope }, key, item: { provider, title, body: title, publishedAt: `${today}T00:01` } })
  await put(town, { to: { kind: 'offer', scope }, key, item: { provider, title, how: 'drop_in' } })
  // Whoever may undo it does: it is nothing that is asked for elsewhere.
  const news = { provider, title, body: title, publishedAt: `${today}T00:01` }
  const change = await put(town, { to: { kind: 'news', scope }, key: `${key}-angres`, item: news })
  const kalendere = await addSource(db, { hub, provider, address: `https://${key}.example.no/`, kind: 'course' })
  const her = (await listItems(db, 'presence', scope)).find(({ item }) => isOwn(`provider:${provider}`, 'presence', item))
  const keys = { aktiviteter: key, frivillige: key, tider: key, nytt: key, hjelp: key, kalendere }
  const presence = asString(asRecord(her?.item)['key'])
  return { keys: presence === null ? keys : { ...keys, her: presence }, change, day }
}

/** What is a hub's alone: of the content, one that one's own lacks. */
async function ofTheHouse(town: Town): Promise<[string, Pair][]> {
  const { db, today } = town
  const before = { name: 'Prøve', carriedOnFrom: addDays(today, -60) }
  await put(town, { to: { kind: 'predecessor', scope: hubScope(PLACES.hub.own) }, key: 'prove', item: before })
  const nouns = HUB_NOUNS.filter(({ path }) => !['nytt', 'hjelp'].includes(path))
  return Promise.all(
    nouns.map(async (noun): Promise<[string, Pair]> => {
      const { path, kind } = noun.keptBy === undefined ? noun : assert.fail(noun.path)
      const [own, away] = await Promise.all(
        [PLACES.hub.own, PLACES.hub.foreign].map(async (hub) =>
          (await listItems(db, kind, hubScope(hub))).map(({ item }) => asString(asRecord(item)['key']) ?? ''),
        ),
      )
      const anothers = away?.find((key) => own?.includes(key) === false)
      return [`${AT_HUB}/${path}`, { own: own?.[0] ?? assert.fail(path), anothers: anothers ?? assert.fail(path) }]
    }),
  )
}

async function newsOf(town: Town): Promise<Pair> {
  const { own, foreign } = PLACES.provider
  const words = { title: { nb: 'Prøve' }, body: { nb: 'Prøve' }, publishedAt: `${town.today}T00:01` }
  for (const provider of [own, foreign])
    await put(town, { to: { kind: 'news', scope: 'municipality' }, key: `fra-${provider}`, item: { provider, ...words } })
  return { own: `fra-${own}`, anothers: `fra-${foreign}` }
}

/** Hours in which a room is out of use, and a loan of it: at each of the two hubs. */
async function rooms(town: Town, actId: string): Promise<[string, Pair][]> {
  const { db, today } = town
  const { personId } = await db.selectFrom('act').select('personId').where('id', '=', actId).executeTakeFirstOrThrow()
  const made = async (hub: string) => {
    const scope = hubScope(hub)
    const [first] = await listItems(db, 'room', scope)
    const room = asString(asRecord(first?.item)['key']) ?? assert.fail(hub)
    const block = { room, day: addDays(today, 3), at: '04:00', ends: '05:00', reason: 'Vask' }
    await put(town, { to: kept(blockKind, scope), key: `vask-${hub}`, item: block })
    const resource = await db.transaction().execute(async (tx) => roomResource(tx, { hubId: await hubIdOf(tx, scope), key: room }))
    const [startsAt, endsAt] = [120, 121].map((hours) => new Date(machineNow() + hours * 60 * 60_000))
    const row = { actId, personId, resourceId: resource.id, size: 4, borrower: 'voluntary', occurrence: addDays(today, 5) } as const
    const { id } = await db
      .insertInto('roomBooking')
      .values({ ...row, startsAt: startsAt ?? assert.fail(), endsAt: endsAt ?? assert.fail(), heldUntil: null })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { block: `vask-${hub}`, loan: id }
  }
  const [own, away] = [await made(PLACES.hub.own), await made(PLACES.hub.foreign)]
  return [
    [`${AT_HUB}/lokaler/stengt`, { own: own.block, anothers: away.block }],
    [`${AT_HUB}/lokaler/lan`, { own: own.loan, anothers: away.loan }],
  ]
}

/** The bodies of the facts have ended by now, and do nothing new. */
const IN_TERM = day('2020-09-15')

/** A meeting, its agenda, a statement, what was sent and an election of each of the two bodies. */
async function ofBodies(town: Town): Promise<[string, Pair][]> {
  const { db, today } = town
  const hearing = await hearingOfBoth(town)
  const made = async (body: string, hub: string, election: number) => {
    const of = { bodySlug: body }
    const to = (kind: KeptElsewhere) => kept(kind, 'municipality')
    const change = await put(town, { to: to(meetingKind), key: `${body}-900`, item: { ...of, number: 900, day: IN_TERM, hub } })
    await put(town, { to: to(agendaKind), key: `${body}-900-1`, item: { ...of, meeting: 900, number: 1, title: { nb: 'Prøve' } } })
    const said = { hearing, day: IN_TERM, text: { nb: 'Prøve' } }
    await put(town, { to: to(statementKind), key: `prove-${body}`, item: { ...of, ...said } })
    const sent = { organ: 'kommunestyret', title: { nb: 'Prøve' }, text: { nb: 'Prøve' }, sentOn: IN_TERM }
    await put(town, { to: to(referralKind), key: `sendt-${body}`, item: { ...of, ...sent } })
    const row = { body, number: election, post: 'leader', seats: 1, method: 'majority', heldOn: today, lotKey: '0'.repeat(32) } as const
    await db.insertInto('election').values(row).execute()
    return {
      change,
      valg: String(election),
      moter: `${body}-900`,
      sakliste: `${body}-900-1`,
      uttalelser: `prove-${body}`,
      oversendelser: `sendt-${body}`,
    }
  }
  const { body, hub } = PLACES
  const [own, away] = [await made(body.own, hub.own, 1), await made(body.foreign, hub.foreign, 2)]
  const pair = (key: keyof typeof own): Pair => ({ own: own[key], anothers: away[key] })
  return [
    [`${AT_BODY}/historikk`, pair('change')],
    ...(['valg', 'moter', 'sakliste', 'uttalelser', 'oversendelser'] as const).map((path): [string, Pair] => [
      `${AT_BODY}/${path}`,
      pair(path),
    ]),
  ]
}

/** A hearing about a place of each of the two, so that both may say something to it. */
async function hearingOfBoth(town: Town): Promise<string> {
  const { db, today } = town
  const bodies = await Promise.all(Object.values(PLACES.body).map((slug) => bodyOnDay(db, slug, today)))
  const places = bodies.flatMap((body) => body?.places.slice(0, 1).map(({ slug }) => slug) ?? [])
  const organ = (await listHearings(db))[0]?.item.organ ?? assert.fail('no hearing')
  const item = { organ, title: { nb: 'Prøve' }, places, from: '2020-09-01', due: '2020-10-13', knownFrom: '2020-09-01' }
  await put(town, { to: kept(hearingKind, 'municipality'), key: 'prove-begge', item })
  return 'prove-begge'
}
