import { sql } from 'kysely'
import { isShown } from '../content/shown-layer.ts'
import type { Db } from '../database/index.ts'
import type { Compounds } from './query.ts'

/** Enough for all that a municipality has of one word, and a question that stays short. */
const MOST = 40
const LOOKED_AT = 400
/** A shorter word is in too many others by chance: it is found as the last part alone, after more than «kul» of «kultur». */
const SHORTEST = 4
const SHORTEST_BEFORE = { short: 4, usual: 2 }
const SHORTEST_AFTER = 3
const ENDING = /^e?(e|a|s|n|t|r|en|et|er|ne|ene|ens|ets)?$/

/**
 * Words of titles that are put together with one of these words, as Norwegian puts words together: «strikkekafé» and
 * «kafékveld» of «kafé»; and its own forms that the dictionary takes for other words, as «kaféen». All folded. None of a word so small that the index does not have it.
 */
export async function compoundsOf(db: Db, words: readonly string[], lang: string): Promise<Compounds> {
  const asked = [...new Set(words)].filter((word) => word.length >= SHORTEST - 1 && !/\d/.test(word))
  if (asked.length === 0) return new Map()
  const stem = (of: 'asked' | 'known') => sql`to_tsvector(search_config(${lang}), ${sql.ref(`${of}.word`)})`
  const { rows } = await sql<{ asked: string; word: string; isAlike: boolean }>`
    select asked.word as asked, known.word, ${stem('known')} = ${stem('asked')} as is_alike
    from unnest(${asked}::text[], ${asked.map(stemOf)}::text[]) as asked (word, stem),
      lateral (
        select distinct known.word from search_word known
        where known.word like '%' || asked.stem || '%' and known.lang in (${lang}, 'nb') and ${isShown('known')}
        order by known.word limit ${LOOKED_AT}
      ) known
    where length(${stem('asked')}) > 0`.execute(db)
  const compounds = rows.filter((row) => isCompoundOf(row.word, row.asked) || (!row.isAlike && isFormOf(row.word, row.asked)))
  return new Map(asked.map((word) => [word, compounds.flatMap((row) => (row.asked === word ? row.word : [])).slice(0, MOST)]))
}

const isFormOf = (known: string, word: string) => known.startsWith(stemOf(word)) && isEndOf(known, word)

/** Whether a folded word is another one with something before it, in any form, or has it as its first or middle part. */
export function isCompoundOf(known: string, word: string): boolean {
  const stem = stemOf(word)
  for (let at = known.indexOf(stem); at !== -1; at = known.indexOf(stem, at + 1)) {
    const [before, rest] = [known.slice(0, at), known.slice(at)]
    if (isEndOf(rest, word) && before.length >= (word.length < SHORTEST ? SHORTEST_BEFORE.short : SHORTEST_BEFORE.usual)) return true
    if (isPartOf(rest, word) && before.length !== 1) return true
  }
  return false
}

const isEndOf = (rest: string, word: string) =>
  rest.length >= Math.min(word.length, SHORTEST) && ENDING.test(rest.slice(stemOf(word).length))

function isPartOf(rest: string, word: string): boolean {
  const part = stemOf(word).length < SHORTEST ? word : stemOf(word)
  const after = rest.slice(part.length)
  return part.length >= SHORTEST && rest.startsWith(part) && after.length >= SHORTEST_AFTER && !ENDING.test(after)
}

/** What all forms of a word begin with. */
function stemOf(word: string): string {
  const bare = word.replace(/(?:ene|ens|ets|en|et|er|e|a|s)$/, '')
  return bare.length < SHORTEST - 1 ? word : bare
}
