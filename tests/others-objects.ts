import assert from 'node:assert/strict'
import { sendEnquiry } from '../src/messages/index.ts'
import { newActKey } from '../src/people/index.ts'
import { recordRevision } from '../src/platform/audit/revision.ts'
import type { Db } from '../src/platform/database/index.ts'
import { activitiesOf, propose } from '../src/activities/index.ts'
import { voiceSuggestion } from '../src/suggestions/index.ts'
import { isOwn, listItems } from '../src/hubs/edit/index.ts'
import { hubScope } from '../src/hubs/items/index.ts'
import { asRecord, asString } from '../src/workplace/form/localized-value.ts'
import { HUB_NOUNS } from '../src/workplace/nouns/index.ts'

/** Of each sort of place one that somebody has a role at, and another like it. */
export const PLACES = {
  hub: { own: 'tofte', foreign: 'heggedal' },
  provider: { own: 'innbyggerservice', foreign: 'asker-bibliotekene' },
  body: { own: 'lsu-tofte', foreign: 'lsu-heggedal' },
  service: { own: 'byggesak', foreign: 'barnehage' },
} as const

type Sort = 'proposal' | 'question' | 'act' | 'municipality' | 'within' | 'resident'

/** What the last parameters of an address name. A route that none of these knows fails the test. */
const SORTS: readonly [RegExp, Sort][] = [
  [/^\/arbeid\/sporsmal\/:id/, 'question'],
  [/^\/arbeid\/(forslag|innspill)\/:nr/, 'proposal'],
  [/^\/arbeid\/sperrer\/holdt\/:id/, 'act'],
  [/^\/arbeid\/sperrer\/stanset\/:key/, 'municipality'],
  [/^\/arbeid\/skranke\/kvittering\/:id/, 'act'],
  [/^\/arbeid\/(utboks|roller|organisasjoner|personvern\/person)\/:id/, 'municipality'],
  [/^\/arbeid\/kommune\/[a-z-]+\/:(key|nr)/, 'municipality'],
  [/^\/arbeid\/oversettelser\/:lang/, 'municipality'],
  [/^\/arbeid\/torg\/:hub\/[a-z]+\/:(key|nr|kilde)/, 'within'],
  [/^\/arbeid\/torg\/:hub\/lokaler\/(stengt|lan)\/:(key|id)/, 'within'],
  [/^\/arbeid\/tilbyder\/:provider\/(torg\/:hub\/)?[a-z]+\/:(key|nr|kilde)/, 'within'],
  [/^\/arbeid\/utvalg\/:body\/[a-z]+\/:(key|nr)/, 'within'],
  [/^\/arbeid\/timer\/:caseworker/, 'municipality'],
  [/^\/min-side\//, 'resident'],
]

const params = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
const isPlace = (name: string): name is 'hub' | 'provider' | 'body' => name === 'hub' || name === 'provider' || name === 'body'

/** Null when the address names a place alone, or nothing; `unknown` when nobody has said what it names. */
export function sortOf(path: string): Sort | 'unknown' | null {
  if (params(path).every(isPlace)) return null
  return SORTS.find(([pattern]) => pattern.test(path))?.[1] ?? 'unknown'
}

/** Each question and its act by what it is about, and a change at the other hub. */
export interface Objects {
  questions: ReadonlyMap<string, { id: string; actId: string }>
  /** A proposal at each of the two hubs, by slug. */
  proposals: ReadonlyMap<string, number>
  foreignChange: number
  /** Of each noun's segment, the key of one at the other hub. */
  foreignKeys: ReadonlyMap<string, string>
  /** The same of what another provider has at one's own hub. */
  othersKeys: ReadonlyMap<string, string>
}

export async function makeObjects(db: Db, publicUrl: string): Promise<Objects> {
  const topics = (['hub', 'provider'] as const).flatMap((kind) => [`${kind}:${PLACES[kind].own}`, `${kind}:${PLACES[kind].foreign}`])
  for (const topic of topics) {
    const person = { name: 'Kari Prøvesen', language: 'nb', contacts: [] } as const
    await sendEnquiry(db, {
      topic,
      body: `Om ${topic}`,
      person,
      helper: null,
      channel: 'web',
      registeredBy: null,
      key: newActKey(),
      publicUrl,
      at: Date.now(),
    })
  }
  const rows = await db.selectFrom('enquiry').select(['id', 'actId', 'topic']).execute()
  const questions = new Map(rows.map(({ topic, ...row }) => [topic, row]))
  const proposals = await makeProposals(db, publicUrl)
  const actor = { id: crypto.randomUUID(), name: 'Test Annen' }
  const change = {
    at: new Date(),
    actor,
    kind: 'room',
    scope: `hub:${PLACES.hub.foreign}`,
    key: 'x',
    before: null,
    after: { key: 'x', name: { nb: 'Rom' } },
  }
  const foreignChange = await db.transaction().execute((tx) => recordRevision(tx, change))
  return { questions, proposals, foreignChange, foreignKeys: await keysAt(db, 'foreign'), othersKeys: await keysAt(db, 'own') }
}

async function makeProposals(db: Db, publicUrl: string): Promise<Map<string, number>> {
  const wish = { often: 'open', weekday: null, day: null, starts: null, ends: null } as const
  for (const hub of Object.values(PLACES.hub)) {
    await makeSuggestion(db, { hub, publicUrl })
    await propose(db, {
      hub,
      wording: { title: 'Prøve', body: 'Noe', audience: 'everyone', help: null, nickname: null, ...wish },
      proposer: { credit: 'resident', association: null, ageBand: null },
      person: { name: null, language: 'nb', contacts: [] },
      channel: 'web',
      key: newActKey(),
      publicUrl,
      at: Date.now(),
    })
  }
  const rows = await db.selectFrom('proposal').innerJoin('hub', 'hub.id', 'proposal.hubId').select(['slug', 'number']).execute()
  return new Map(rows.map(({ slug, number }) => [slug, number]))
}

/** One for each proposal, so that both have the same number. */
async function makeSuggestion(db: Db, { hub, publicUrl }: { hub: string; publicUrl: string }): Promise<void> {
  await voiceSuggestion(db, {
    about: { kind: 'wish', hub, place: null, audience: 'everyone', language: 'nb' },
    wording: { title: 'Prøve', body: 'Noe', nickname: null },
    voicer: { credit: 'resident', association: null },
    person: { name: null, language: 'nb', contacts: [] },
    channel: 'web',
    key: newActKey(),
    publicUrl,
    at: Date.now(),
  })
}

/** Keys that are not one's own: at the other hub those that one's own lacks, at one's own those of others than the provider. */
async function keysAt(db: Db, where: 'own' | 'foreign'): Promise<Map<string, string>> {
  const ofNouns = HUB_NOUNS.flatMap((noun) => (noun.keptBy === undefined ? [{ path: noun.path, kind: noun.kind }] : []))
  const kinds = [...ofNouns, { path: 'tider', kind: 'opening_period' as const }]
  const keys = new Map<string, string>()
  for (const { path, kind } of kinds) {
    const [there, own] = await Promise.all([
      listItems(db, kind, hubScope(PLACES.hub[where])),
      listItems(db, kind, hubScope(PLACES.hub.own)),
    ])
    const ownKeys = where === 'own' ? [] : own.map(({ item }) => asRecord(item)['key'])
    const found = there
      .map(({ item }) => asRecord(item))
      .find((item) => !ownKeys.includes(item['key']) && item['provider'] !== PLACES.provider.own)
    const key = asString(found?.['key'])
    if (key !== null) keys.set(path, key)
  }
  const activities = (await activitiesOf(db, hubScope(PLACES.hub[where]))).map(({ item }) => item)
  const other = activities.find((item) => where === 'foreign' || !isOwn(`provider:${PLACES.provider.own}`, 'activity', item))
  if (other !== undefined) keys.set('aktiviteter', other.key)
  assert.ok(keys.size >= 5, `only ${[...keys.keys()].join(', ')}`)
  return keys
}
