import assert from 'node:assert/strict'
import { sql } from 'kysely'
import type { Db } from '../../src/platform/database/index.ts'
import { similarSuggestions } from '../../src/town/suggestions/similar-suggestions.ts'
import { figure, type Figure } from '../figure.ts'
import type { Place } from '../place.ts'
import { seeded, vocabulary } from '../search-texts.ts'
import { ms, percentile } from '../statistics.ts'

const TEXTS = 50_000
const AT_ONCE = 5_000
const TURNS = 100
const WARM = 10
const REACH_MS = 50
const HUB = 'tofte'
/** What Norwegian has in every sentence is passed over by PostgreSQL, and is not what titles are made of. */
const STOP_WORDS = 150

/** What others have said that may be the same, as it is asked for while somebody writes: all of a municipality's texts at one hub. */
export async function similar(place: Place): Promise<Figure[]> {
  const { db } = await place.database('bench_similar')
  await place.fill(db)
  const random = seeded(7)
  const [common, telling] = [vocabulary(random), vocabulary(random, STOP_WORDS)]
  const words = (of: () => string, count: number) => Array.from({ length: count }, of).join(' ')
  for (let made = 0; made < TEXTS; made += AT_ONCE)
    await makeTexts(db, { first: made, texts: Array.from({ length: AT_ONCE }, () => [words(telling, 4), words(common, 60)]) })
  await sql`analyze suggestion, suggestion_text`.execute(db)
  const times: number[] = []
  let found = 0
  for (let turn = 0; turn < TURNS + WARM; turn += 1) {
    const wording = { title: words(telling, 4), body: words(common, 40), nickname: null }
    const about = { kind: 'wish', hub: HUB, place: null, audience: 'everyone', language: 'nb' } as const
    const began = performance.now()
    found += (await similarSuggestions(db, { about, wording })).length
    if (turn >= WARM) times.push(performance.now() - began)
  }
  assert.ok(found > TURNS, 'hardly anything was found')
  const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)]
  return [
    figure({
      what: `suggestions that may be the same, among ${TEXTS} at one hub`,
      measured: `p95 ${ms(p95)}, p50 ${ms(p50)}`,
      reach: `≤ ${REACH_MS} ms`,
      reached: p95 <= REACH_MS,
      values: { p50, p95 },
    }),
  ]
}

async function makeTexts(db: Db, { first, texts }: { first: number; texts: readonly (readonly string[])[] }): Promise<void> {
  const [titles, bodies] = [texts.map(([title]) => title ?? ''), texts.map(([, body]) => body ?? '')]
  const id = sql`md5('bench ' || (${first}::int + t.n))::uuid`
  const given = sql`unnest(${titles}::text[], ${bodies}::text[]) with ordinality as t (title, body, n)`
  await sql`insert into person (id, language, made_at) select ${id}, 'nb', '2020-01-10' from ${given}`.execute(db)
  await sql`insert into act (id, kind, topic, person_id, channel, subject, at, spoken_code)
    select ${id}, 'suggestion', ${`hub:${HUB}`}, ${id}, 'web', 'suggestion:' || (${first}::int + t.n), '2020-01-10', 'bench ' || (${first}::int + t.n)
    from ${given}`.execute(db)
  await sql`insert into suggestion (kind, hub_id, act_id, title, audience, language, credit, received_at, shown_at)
    select 'wish', (select id from hub where slug = ${HUB}), ${id}, left(t.title, 120), 'everyone', 'nb', 'resident', '2020-01-10', '2020-01-11'
    from ${given}`.execute(db)
  await sql`insert into suggestion_text (suggestion, act_id, title, body)
    select s.number, s.act_id, left(t.title, 120), left(t.body, 2000) from ${given} join suggestion s on s.act_id = ${id}`.execute(db)
}
