import { sql } from 'kysely'
import type { Layer } from '../content/localized.ts'
import { isShown } from '../content/shown-layer.ts'
import type { Db } from '../database/index.ts'
import type { Day } from '../time/index.ts'
import { markHits, type Piece } from './mark-hits.ts'
import { foldedQuestion, tsquery, wordsOf, type Synonyms } from './query.ts'

export interface Question {
  q: string
  lang: string
  day: Day
  synonyms: Synonyms
  limit: number
  /** How many answers have been seen already. */
  after?: number
}

export interface Hit {
  kind: string
  ref: string
  /** The language of the text; bokmål where the thing is not there in the language asked for. */
  lang: string
  title: string
  summary: readonly Piece[]
  path: string
  hub: string | null
  layer: Layer
}

export interface Answers {
  hits: readonly Hit[]
  /** What to give as `after` for more; null when there are no more. */
  next: number | null
  /** «Mente du …»: the title most like the question, when nothing was found. */
  suggestion: string | null
}

const FARTHEST = 1_000

/** What is found on a day, the best first: title before summary before body, weighed by the entry's own weight. */
export async function search(db: Db, question: Question): Promise<Answers> {
  const query = tsquery(question.q, question.synonyms)
  if (query === null) return { hits: [], next: null, suggestion: null }
  const after = Math.min(Math.max(question.after ?? 0, 0), FARTHEST)
  const rows = await find(db, { ...question, query, after })
  const words = wordsOf(question.q)
  const hits = rows.slice(0, question.limit).map((row) => ({ ...row, summary: markHits(row.summary, words) }))
  const suggestion = rows.length === 0 && after === 0 ? await likeliestTitle(db, question) : null
  return { hits, next: rows.length > question.limit && after < FARTHEST ? after + question.limit : null, suggestion }
}

type Row = Omit<Hit, 'summary'> & { summary: string }

async function find(db: Db, asked: Question & { query: string; after: number }): Promise<Row[]> {
  const title = foldedQuestion(asked.q)
  const { rows } = await sql<Row>`
    with asked as (
      select to_tsquery(search_config(${asked.lang}), ${asked.query}) as own, to_tsquery(search_config('nb'), ${asked.query}) as source
    )
    select e.kind, e.ref, e.lang, e.title, e.summary, e.path, e.hub, e.layer
    from search_entry e, asked
    where ((e.lang = ${asked.lang} and e.words @@ asked.own) or (e.lang = 'nb' and e.words @@ asked.source and ${noOwn(asked.lang)}))
      and ${validOn(asked.day)} and ${isShown('e')}
    order by
      e.weight * (ts_rank('{0.05, 0.15, 0.4, 1}', e.words, case when e.lang = ${asked.lang} then asked.own else asked.source end)
        + case when e.title_folded = ${title} then 2 when starts_with(e.title_folded, ${title}) then 1 else 0 end) desc,
      e.title, e.kind, e.ref
    limit ${asked.limit + 1} offset ${asked.after}`.execute(db)
  return rows
}

const validOn = (day: Day) => sql`coalesce(e.valid_from <= ${day}, true) and coalesce(e.valid_to >= ${day}, true)`

// Bokmål stands in where the thing has no text in the language asked for.
const noOwn = (lang: string) =>
  sql`not exists (select from search_entry own where own.kind = e.kind and own.ref = e.ref and own.lang = ${lang} and own.lang <> 'nb')`

/** How alike a word of the title must be: low enough for two slips in a word, high enough not to guess wildly. */
const ALIKE = '0.45'
/** More titles than this are not weighed against each other: any of so many will do. */
const CANDIDATES = 1_000

async function likeliestTitle(db: Db, { q, lang, day }: Question): Promise<string | null> {
  const title = foldedQuestion(q)
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('pg_trgm.word_similarity_threshold', ${ALIKE}, true)`.execute(tx)
    const { rows } = await sql<{ title: string }>`
      select e.title
      from (select * from search_entry e where e.lang in (${lang}, 'nb') and ${title} <% e.title_folded and ${validOn(day)} and ${isShown('e')} limit ${CANDIDATES}) e
      order by word_similarity(${title}, e.title_folded) desc, similarity(${title}, e.title_folded) desc, (e.lang = ${lang}) desc, e.title
      limit 1`.execute(tx)
    return rows[0]?.title ?? null
  })
}
