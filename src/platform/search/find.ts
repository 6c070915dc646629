import { sql, type RawBuilder } from 'kysely'
import type { Layer } from '../content/localized.ts'
import { isShown } from '../content/shown-layer.ts'
import type { Db } from '../database/index.ts'
import type { Day } from '../time/index.ts'
import { asTsquery } from './as-tsquery.ts'
import type { Query } from './query.ts'

export interface At {
  hub: string
  query: Query
}

export interface Asked {
  query: Query
  /** The same with words that are put together with one asked for; null where there are none. */
  wider: Query | null
  /** The whole question, folded: what a title is compared with. */
  title: string
  /** The words without the name of a hub: what is there and has them is found, whether it says where it is or not. */
  at: At | null
  lang: string
  day: Day
  limit: number
  after: number
}

export interface Found {
  kind: string
  ref: string
  /** The language of the text; bokmål where the thing is not there in the language asked for. */
  lang: string
  title: string
  summary: string
  path: string
  hub: string | null
  layer: Layer
}

/** So many of the foremost, and so many of all, are ranked: to rank a text its words must be fetched, which is what costs. */
const RANKED = 300

/**
 * What is found on a day, best first, and always in the same order:
 *
 * 1. A title that is the question, and a thing weightier than usual (a hub) whose title begins with it.
 * 2. The rest of the foremost: all words in the title, or a weightier thing that has them anywhere. Then all others, which
 *    are not looked for until the foremost are too few.
 * 3. In each of these by its weight times how well it fits: title before summary before body, near words before words
 *    far apart, and once more for a title that begins with the question.
 * 4. Then by title.
 *
 * What is at the hub that the question names, and has its other words (`at`), has all of them.
 *
 * What only has a word asked for as a part of another (`wider`) comes after all of these.
 *
 * Of words so common that more than three hundred have them, that many are ranked and the others are not found: first
 * those whose title is or begins with the question, then the weightiest, then the newest.
 */
export async function find(db: Db, asked: Asked): Promise<{ found: Found[]; total: number | null }> {
  const { rows } = await sql<Found & { total: number | null }>`
    with asked as materialized (${asQuery(asked, asked.query)}),
    foremost as materialized (${candidates(asked, sql`foremost_words(e.words, e.weight)`)}),
    others as materialized (
      select * from (${candidates(asked, sql`e.words`)}) e
      where (select count(*) from foremost) <= ${asked.after + asked.limit}
    )${asked.wider === null ? sql`` : widened(asked, asked.wider)}
    select e.kind, e.ref, e.lang, e.title, e.summary, e.path, e.hub, e.layer, ${totalWhenAllAreSeen(asked)} as total
    from (
      select 1 as turn, * from foremost
      union all
      select 2, * from others o where ${isNotIn(sql`foremost`, sql`o`)}
      ${asked.wider === null ? sql`` : sql`union all select 3, * from wider w where ${isNotIn(sql`foremost`, sql`w`)} and ${isNotIn(sql`others`, sql`w`)}`}
    ) e
    order by e.turn, (e.likeness = 2 or (e.likeness = 1 and e.weight > 1)) desc,
      e.weight * (ts_rank('{0.05, 0.15, 0.4, 1}', e.words, e.query) + e.likeness) desc, e.title, e.kind, e.ref
    limit ${asked.limit + 1} offset ${asked.after}`.execute(db)
  return { found: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? null }
}

function asQuery({ lang, at }: Asked, query: Query) {
  const [own, source] = [sql`search_config(${lang})`, sql`search_config('nb')`]
  const there = at === null ? sql`` : sql`, ${asTsquery(own, at.query)} as own_there, ${asTsquery(source, at.query)} as source_there`
  return sql`select ${asTsquery(own, query)} as own, ${asTsquery(source, query)} as source${there}`
}

const isNotIn = (those: RawBuilder<unknown>, one: RawBuilder<unknown>) =>
  sql`not exists (select from ${those} f where (f.kind, f.ref, f.lang) = (${one}.kind, ${one}.ref, ${one}.lang))`

const widened = (asked: Asked, wider: Query) => sql`,
    asked_wider as materialized (${asQuery(asked, wider)}),
    wider as materialized (${candidates(asked, sql`e.words`, sql`asked_wider`)})`

// More are neither counted nor guessed at: to count what is not ranked would cost as much as to look for it.
function totalWhenAllAreSeen({ after, limit, wider }: Asked) {
  const ranked = (of: string) => sql`(select count(*) from ${sql.ref(of)}) < ${sql.lit(RANKED)}`
  return sql`
    case when (select count(*) from foremost) <= ${sql.lit(Math.min(after + limit, RANKED - 1))} and ${ranked('others')}
      ${wider === null ? sql`` : sql`and ${ranked('wider')}`} then (count(*) over ())::int end`
}

// One condition per language, since only a condition that stands alone is answered by the index without a look at the text.
function candidates({ lang, day, title, at }: Asked, words: RawBuilder<unknown>, asked = sql`asked`) {
  const likeness = sql`case when e.title_folded = ${title} then 2 when starts_with(e.title_folded, ${title}) then 1 else 0 end`
  const matches = (query: RawBuilder<unknown>, condition: RawBuilder<unknown>) => sql`
    select e.*, ${likeness} as likeness, ${query} as query from search_entry e
    where ${words} @@ ${query} and ${condition} and ${validOn(day)} and ${isShown('e')}`
  const of = (name: string) => sql`(select ${sql.ref(name)} from ${asked})`
  const inOwn = sql`e.lang = ${lang}`
  const inSource = sql`e.lang = 'nb' and ${noOwn(lang)}`
  const there = (name: string, condition: RawBuilder<unknown>) =>
    at === null ? [] : [matches(of(`${name}There`), sql`${condition} and e.hub = ${at.hub} and not ${words} @@ ${of(name)}`)]
  const own = [matches(of('own'), inOwn), ...there('own', inOwn)]
  const source = lang === 'nb' ? [] : [matches(of('source'), inSource), ...there('source', inSource)]
  return sql`
    select * from (${sql.join([...own, ...source], sql` union all `)}) e
    order by e.likeness desc, e.weight desc, e.valid_from desc nulls last, e.kind collate "C", e.ref collate "C" limit ${sql.lit(RANKED)}`
}

const validOn = (day: Day) => sql`coalesce(e.valid_from <= ${day}, true) and coalesce(e.valid_to >= ${day}, true)`

// Bokmål stands in where the thing has no text in the language asked for.
const noOwn = (lang: string) =>
  sql`not exists (select from search_entry own where own.kind = e.kind and own.ref = e.ref and own.lang = ${lang})`
