import type pg from 'pg'
import { fold } from '../src/platform/search/index.ts'
import { tsquery } from '../src/platform/search/query.ts'

/** The plainest SQL that finds the same rows in the same order: no languages, no days, no synonyms, no names of parameters. */
export async function bareSearch(pool: pg.Pool, q: string, shown: number): Promise<string[]> {
  const { rows } = await pool.query<{ ref: string }>(SAME, [...partsOf(q), fold(q), shown])
  return rows.map((row) => row.ref)
}

/** What anybody writes first: all that matches is ranked. Finds other rows when a word is common. */
export async function rankEverything(pool: pg.Pool, q: string, shown: number): Promise<void> {
  await pool.query(EVERYTHING, [...partsOf(q), shown])
}

const partsOf = (q: string) => {
  const { rest, last, beginning } = tsquery(q, []) ?? { rest: '', last: '', beginning: '' }
  return [rest, last, beginning]
}
const ASKED = `(to_tsquery('norwegian', $1) && (to_tsquery('norwegian', $2) || to_tsquery('simple', $3)))`

const RANKED = 300
const candidates = (words: string) => `
  select *, case when title_folded = $4 then 2 when starts_with(title_folded, $4) then 1 else 0 end as likeness
  from search_entry where ${words} @@ ${ASKED}
  order by likeness desc, weight desc, valid_from desc nulls last, kind collate "C", ref collate "C" limit ${RANKED}`

const SAME = `
  with foremost as materialized (${candidates('foremost_words(words, weight)')}),
    others as materialized (select * from (${candidates('words')}) e where (select count(*) from foremost) < $5)
  select kind, ref, title, summary, path from (
    select 1 as turn, * from foremost
    union all
    select 2, * from others where (kind, ref, lang) not in (select kind, ref, lang from foremost)
  ) e
  order by turn, (likeness = 2 or (likeness = 1 and weight > 1)) desc,
    weight * (ts_rank('{0.05, 0.15, 0.4, 1}', words, ${ASKED}) + likeness) desc, title, kind, ref
  limit $5`

const EVERYTHING = `
  select kind, ref, title, summary, path from search_entry, (select ${ASKED} as query) asked
  where words @@ asked.query order by ts_rank(words, asked.query) desc limit $4`
