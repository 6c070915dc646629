import { sql } from 'kysely'
import { isShown } from '../content/shown-layer.ts'
import type { Db } from '../database/index.ts'
import { find, type Asked } from './find.ts'
import { fold } from './fold.ts'
import { tsquery, wordsOf, type Synonyms } from './query.ts'
import { isSlipOf } from './slip.ts'

/** How alike a word of a title must be: low enough for two slips in a word, high enough not to guess wildly. */
const ALIKE = '0.4'
const WEIGHED = 20
const LIKEST = 8

/**
 * «Mente du …»: the title that is found when each word is written as the likest word of any title, and words that are
 * like none are left out (to be like is to share many letters, and to be a slip away from it). Null when every word is a word of a title already, or nothing is found that way either.
 */
export async function likeliestTitle(
  db: Db,
  { q, synonyms, lang, day }: { q: string; synonyms: Synonyms } & Pick<Asked, 'lang' | 'day'>,
): Promise<string | null> {
  const words = wordsOf(q)
  if (await areKnown(db, words, lang)) return null
  const title = (await likeliestWords(db, words, lang)).join(' ')
  const query = tsquery(title, synonyms)
  if (query === null) return null
  const { found } = await find(db, { query, wider: null, at: null, title, lang, day, limit: WEIGHED, after: 0 })
  return (found.find((one) => fold(one.title) === title) ?? found[0])?.title ?? null
}

// Asked first, since most questions without an answer are rightly written, and to compare words costs more.
async function areKnown(db: Db, words: readonly string[], lang: string): Promise<boolean> {
  const known = await db
    .selectFrom('searchWord')
    .select('word')
    .distinct()
    .where('word', 'in', words)
    .where('lang', 'in', [lang, 'nb'])
    .where(isShown('searchWord'))
    .execute()
  return known.length === new Set(words).size
}

function likeliestWords(db: Db, words: readonly string[], lang: string): Promise<string[]> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('pg_trgm.word_similarity_threshold', ${ALIKE}, true)`.execute(tx)
    const { rows } = await sql<{ asked: string; word: string }>`
      select asked.word as asked, likest.word
      from unnest(${words}::text[]) with ordinality as asked (word, at),
        lateral (
          select known.word, word_similarity(asked.word, known.word) as beginning, similarity(asked.word, known.word) as whole
          from search_word known
          where known.lang in (${lang}, 'nb') and ${isShown('known')} and asked.word <% known.word and (known.word = asked.word or length(asked.word) > 2)
          group by known.word
          order by beginning desc, whole desc, known.word
          limit ${LIKEST}
        ) likest
      order by asked.at, likest.beginning desc, likest.whole desc, likest.word`.execute(tx)
    return words.flatMap((word) => rows.find((row) => row.asked === word && isSlipOf(word, row.word))?.word ?? [])
  })
}
