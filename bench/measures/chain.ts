import { sql } from 'kysely'
import type { Db } from '../../src/platform/database/index.ts'
import { figure, type Figure } from '../figure.ts'
import type { Place } from '../place.ts'
import { renderCosts } from '../render.ts'
import { kilobytes, ms } from '../statistics.ts'

const VOICES = 1000
const LINKS = 200
const OTHERS = 50_000
/** No statement may last longer than the program's own may. */
const AT_ONCE = 5_000
const REACH_MS = 30
const HUB = 'tofte'

/**
 * The page of a wish that a thousand others were merged with and that has come far, among the chains of a municipality over many years: as it
 * is asked for, with all its queries.
 */
export async function chain(place: Place): Promise<Figure[]> {
  const { db } = await place.database('bench_chain')
  await place.fill(db)
  for (let first = 1; first <= VOICES + OTHERS; first += AT_ONCE) await makeSuggestions(db, first)
  await sql`analyze suggestion, suggestion_text`.execute(db)
  await makeChains(db)
  const [cost] = await renderCosts([db], '/innspill/1')
  if (cost === undefined) throw new Error('the page was not measured')
  const { p50, p95, processorMs, queries, bytes } = cost
  return [
    figure({
      what: `page of a suggestion with ${VOICES} voices and ${LINKS} links (${kilobytes(bytes)}, ${queries} queries), rendered anew`,
      measured: `p95 ${ms(p95)}, p50 ${ms(p50)} (processor ${ms(processorMs)})`,
      reach: `≤ ${REACH_MS} ms`,
      reached: p95 <= REACH_MS,
      values: { p50, p95, processorMs, queries, bytes },
    }),
  ]
}

/** The first, a thousand that say the same, and all the others; each shown, with what its voice wrote. */
async function makeSuggestions(db: Db, first: number): Promise<void> {
  const all = sql`generate_series(${sql.lit(first)}, ${sql.lit(Math.min(first + AT_ONCE - 1, VOICES + OTHERS))}) n`
  const id = sql`md5('bench ' || n)::uuid`
  await sql`insert into person (id, language, made_at) select ${id}, 'nb', '2020-01-10' from ${all}`.execute(db)
  await sql`insert into act (id, kind, topic, person_id, channel, subject, at, confirmed_at, spoken_code)
    select ${id}, 'suggestion', ${`hub:${HUB}`}, ${id}, 'web', 'suggestion:' || n, '2020-01-10', '2020-01-10', 'bench ' || n from ${all}`.execute(
    db,
  )
  await sql`insert into suggestion (kind, hub_id, act_id, title, audience, language, credit, received_at, shown_at)
    select 'wish', (select id from hub where slug = ${HUB}), ${id}, 'Benk ved stranda ' || n, 'everyone', 'nb', 'resident', '2020-01-10', '2020-01-11'
    from ${all} order by n`.execute(db)
  await sql`insert into suggestion_text (suggestion, act_id, title, body)
    select s.number, s.act_id, s.title, 'En benk ved stranda, så vi kan sitte.' from suggestion s join ${all} on s.number = n`.execute(db)
}

/** Received and led on, from measure to measure, until one that is taken up and waits. */
async function makeChains(db: Db): Promise<void> {
  const put = (rows: ReturnType<typeof sql>) =>
    sql`insert into chain_link
    (from_kind, from_key, kind, to_kind, to_key, day, holder_kind, holder_key, title) ${rows}`.execute(db)
  const tail = sql`date '2020-01-10', 'hub', ${HUB}, 'Benk ved stranda'`
  const steps = LINKS / 2
  const [last, voices] = [sql.raw(String(steps)), sql`generate_series(2, ${sql.lit(VOICES + 1)}) n`]
  const others = sql`generate_series(${sql.lit(VOICES + 2)}, ${sql.lit(VOICES + OTHERS)}) n`
  const step = sql`case n when 1 then 'suggestion' else 'measure' end, case n when 1 then '1' else 'step ' || n end`
  await put(sql`select 'suggestion', n::text, 'received', null, null, ${tail} from generate_series(2, ${sql.lit(VOICES + OTHERS)}) n`)
  await put(sql`select 'suggestion', n::text, 'led_to', 'measure', 'other ' || n, ${tail} from ${others}`)
  await put(sql`select 'suggestion', n::text, 'merged_into', 'suggestion', '1', ${tail} from ${voices}`)
  await put(sql`select ${step}, 'received', null, null, ${tail} from generate_series(1, ${last}) n`)
  await put(sql`select ${step}, 'led_to', 'measure', 'step ' || n + 1, ${tail} from generate_series(1, ${last} - 1) n`)
  await put(sql`select 'measure', 'step ' || ${last}, 'taken_up', null, null, ${tail}`)
  await sql`analyze chain_link`.execute(db)
}
