import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { backFrom, ChainLine, onwardFrom, type Thing } from '../../src/chain/index.ts'
import { galleryUi } from '../../src/design/gallery/town.ts'
import type { Db } from '../../src/platform/database/index.ts'
import { figure, type Figure } from '../figure.ts'
import type { Place } from '../place.ts'
import { ms, percentile } from '../statistics.ts'
import { today } from '../today.ts'

const VOICES = 1000
const LINKS = 200
const OTHERS = 50_000
const TURNS = 100
const WARM = 10
const REACH_MS = 30

const START: Thing = { kind: 'suggestion', key: 'bench' }
const names = { holder: () => 'Tofte', href: () => null }

/** The line of a wish that a thousand have had and that has come far, among the chains of a municipality over many years. */
export async function chain(place: Place): Promise<Figure[]> {
  const { db } = await place.database('bench_chain')
  await makeChains(db)
  const times: number[] = []
  for (let turn = 0; turn < TURNS + WARM; turn += 1) {
    const began = performance.now()
    const [links, back] = await Promise.all([onwardFrom(db, START), backFrom(db, START)])
    const html = String(ChainLine({ ui: galleryUi({}), thing: START, links, today: today(), names }))
    if (turn >= WARM) times.push(performance.now() - began)
    assert.equal(links.length, LINKS)
    assert.equal(back.filter(({ kind }) => kind === 'merged_into').length, VOICES)
    assert.ok(html.includes('Venter på Tofte'))
  }
  const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)]
  return [
    figure({
      what: `chain of ${VOICES} voices and ${LINKS} links, read both ways and drawn`,
      measured: `p95 ${ms(p95)}, p50 ${ms(p50)}`,
      reach: `≤ ${REACH_MS} ms`,
      reached: p95 <= REACH_MS,
      values: { p50, p95 },
    }),
  ]
}

/** Received and led on, from measure to measure, until one that is taken up and waits. */
async function makeChains(db: Db): Promise<void> {
  const put = (rows: ReturnType<typeof sql>) =>
    sql`insert into chain_link
    (from_kind, from_key, kind, to_kind, to_key, day, holder_kind, holder_key, title) ${rows}`.execute(db)
  const tail = sql`date '2020-01-10', 'hub', 'tofte', 'Benk ved stranda'`
  const steps = LINKS / 2
  await put(sql`select 'suggestion', n::text, 'received', null, null, ${tail} from generate_series(1, ${sql.lit(OTHERS)}) n`)
  await put(sql`select 'suggestion', n::text, 'led_to', 'measure', 'other ' || n, ${tail} from generate_series(1, ${sql.lit(OTHERS)}) n`)
  await put(sql`select 'suggestion', 'voice ' || n, 'received', null, null, ${tail} from generate_series(1, ${sql.lit(VOICES)}) n`)
  await put(
    sql`select 'suggestion', 'voice ' || n, 'merged_into', 'suggestion', 'bench', ${tail} from generate_series(1, ${sql.lit(VOICES)}) n`,
  )
  await put(sql`select case n when 1 then 'suggestion' else 'measure' end, case n when 1 then 'bench' else 'step ' || n end, 'received', null, null, ${tail}
    from generate_series(1, ${sql.lit(steps)}) n`)
  await put(sql`select case n when 1 then 'suggestion' else 'measure' end, case n when 1 then 'bench' else 'step ' || n end, 'led_to', 'measure', 'step ' || n + 1, ${tail}
    from generate_series(1, ${sql.lit(steps - 1)}) n`)
  await put(sql`select 'measure', 'step ${sql.raw(String(steps))}', 'taken_up', null, null, ${tail}`)
  await sql`analyze chain_link`.execute(db)
}
