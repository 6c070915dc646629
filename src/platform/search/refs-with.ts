import { sql } from 'kysely'
import type { Db } from '../database/index.ts'
import { asTsquery } from './as-tsquery.ts'
import { compoundsOf } from './compounds.ts'
import { tsquery, wordsAlike, type Synonyms } from './query.ts'

interface Asked {
  q: string
  kinds: readonly string[]
  synonyms: Synonyms
}

/** The keys of all of these kinds that have the words in some language, in whatever form, also as a part of another; for lists that show no more than what fits a question. */
export async function refsWith(db: Db, { q, kinds, synonyms }: Asked): Promise<string[]> {
  const query = tsquery(q, synonyms, await compoundsOf(db, wordsAlike(q, synonyms), 'nb'))
  if (query === null) return []
  const { rows } = await sql<{ ref: string }>`
    select distinct ref from search_entry where kind = any(${[...kinds]}) and (
      (lang in ('nb', 'nn') and words @@ (${asTsquery(sql`'norwegian'`, query)})) or (lang = 'en' and words @@ (${asTsquery(sql`'english'`, query)})))`.execute(
    db,
  )
  return rows.map(({ ref }) => ref)
}
