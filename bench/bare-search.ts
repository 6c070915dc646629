import type pg from 'pg'
import { fold } from '../src/platform/search/index.ts'
import { tsquery } from '../src/platform/search/query.ts'

/** The plainest SQL that finds the same rows in the same order: no languages, no days, no synonyms, no names of parameters. */
export async function bareSearch(pool: pg.Pool, q: string, shown: number): Promise<string[]> {
  const { rows } = await pool.query<{ ref: string }>(SAME, [tsquery(q, []), fold(q), shown])
  return rows.map((row) => row.ref)
}

/** What anybody writes first: all that matches is ranked. Finds other rows when a word is common. */
export async function rankEverything(pool: pg.Pool, q: string, shown: number): Promise<void> {
  await pool.query(EVERYTHING, [tsquery(q, []), shown])
}

const RANKED = 300
const candidates = (words: string) => `
  select *, case when title_folded = $2 then 2 when starts_with(title_folded, $2) then 1 else 0 end as likeness
  from search_entry where ${words} @@ to_tsquery('norwegian', $1)
  order by likeness desc, weight desc, valid_from desc nulls last, kind collate "C", ref collate "C" limit ${RANKED}`

const SAME = `
  with foremost as materialized (${candidates('foremost_words(words, weight)')}),
    others as materialized (select * from (${candidates('words')}) e where (select count(*) from foremost) < $3)
  select kind, ref, title, summary, path from (
    select 1 as turn, * from foremost
    union all
    select 2, * from others where (kind, ref, lang) not in (select kind, ref, lang from foremost)
  ) e
  order by turn, (likeness = 2 or (likeness = 1 and weight > 1)) desc,
    weight * (ts_rank('{0.05, 0.15, 0.4, 1}', words, to_tsquery('norwegian', $1)) + likeness) desc, title, kind, ref
  limit $3`

const EVERYTHING = `
  select kind, ref, title, summary, path from search_entry, to_tsquery('norwegian', $1) asked
  where words @@ asked order by ts_rank(words, asked) desc limit $2`
