import { sendEnquiry } from '../src/messages/index.ts'
import { newActKey } from '../src/people/index.ts'
import type { Db } from '../src/platform/database/index.ts'
import { propose } from '../src/activities/index.ts'
import { voiceSuggestion } from '../src/suggestions/index.ts'
import { PLACES } from './places.ts'

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
  return { questions, proposals }
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
