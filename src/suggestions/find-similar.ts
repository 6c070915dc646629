import { sql } from 'kysely'
import { isShown } from '../platform/content/shown-layer.ts'
import type { Db } from '../platform/database/index.ts'
import type { Wording } from './suggestion.ts'

/**
 * So many of those with a word in common are looked at, the newest, and so many of those with two: a word that all use hides no older one. And so
 * many of the newest are asked whether their title is nearly the same.
 */
const BY_WORDS = 50
const BY_PAIRS = 20
const NEWEST = 150
const BY_TITLE = 10
/** Of a word: «skating» and «skatekveld» begin alike. What is shorter than four letters says little. */
const WORD = /[\p{L}\d]{4,}/gu
const STEM = 5
const MOST_WORDS = 8
/** Every two of so many. */
const PAIRED = 5

interface Wanted extends Pick<Wording, 'title'> {
  /** Slug. */
  hub: string
}

/** Numbers of what everybody can read at a hub that shares a word with the title, or whose title is nearly the same. Not ranked. */
export async function maybeSimilar(db: Db, { title, hub }: Wanted): Promise<number[]> {
  const words = [...new Set((title.toLowerCase().match(WORD) ?? []).map((word) => `${word.slice(0, STEM)}:*`))].slice(0, MOST_WORDS)
  const pairs = words.slice(0, PAIRED).flatMap((one, k) => words.slice(k + 1, PAIRED).map((other) => `(${one} & ${other})`))
  const having = (asked: readonly string[], most: number) => sql`
      select s.number from suggestion_text t join suggestion s on s.number = t.suggestion
      where t.words @@ to_tsquery('simple', ${asked.join(' | ')}) and s.shown_at is not null and s.hub_id = (select id from there) and ${isShown('s')}
      order by s.number desc limit ${sql.lit(most)}`
  const { rows } = await sql<{ number: number }>`
    with there as materialized (select id from hub where slug = ${hub}),
    by_word as (${having(words, BY_WORDS)}), by_pair as (${having(pairs, BY_PAIRS)}),
    newest as (
      select number, title from suggestion where shown_at is not null and received_at is not null and hub_id = (select id from there) and ${isShown('suggestion')}
      order by number desc limit ${sql.lit(NEWEST)}
    ),
    by_title as (
      select number from newest where similarity(lower(title), lower(${title})) > 0.3
      order by similarity(lower(title), lower(${title})) desc, number desc limit ${sql.lit(BY_TITLE)}
    )
    select number from by_word union select number from by_pair union select number from by_title order by number desc`.execute(db)
  return rows.map(({ number }) => number)
}
