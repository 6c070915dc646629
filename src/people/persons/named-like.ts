import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { foldedWords } from '../../platform/search/index.ts'

const SHORTEST = 3

/**
 * Whether each word that was typed begins a word of the name, both folded in the same way: «odegard» finds Ødegård, «jose» finds José, and
 * either half finds Bø-Hansen and O’Brien. Null when too little was typed to look for anybody.
 */
export function namedLike(typed: string, column: string, shortest = SHORTEST): RawBuilder<SqlBool> | null {
  const words = foldedWords(typed)
  if (words.join('').length < shortest) return null
  const begins = words.map((word) => sql`${foldedName(column)} like ${`% ${word}%`}`)
  return sql<SqlBool>`(${sql.join(begins, sql` and `)})`
}

/** As `fold` has it, with a space before each word. */
const foldedName = (column: string) => sql`' ' || regexp_replace(replace(regexp_replace(normalize(${plainLetters(column)}, NFKD),
  '[\u0300-\u036f\u0610-\u061a\u064b-\u065f]', '', 'g'), 'aa', 'a'), '[[:punct:][:space:]’‐–]+', ' ', 'g')`

const plainLetters = (column: string) =>
  sql`translate(replace(replace(lower(${sql.ref(column)}), 'æ', 'ae'), 'ß', 'ss'), 'øđŧŋłı', 'odtnli')`
