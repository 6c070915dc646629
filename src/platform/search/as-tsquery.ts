import { sql, type RawBuilder } from 'kysely'
import type { Query } from './query.ts'

/** A question with the stems of a text search configuration. A last word so small that the index does not have it asks for nothing. */
export function asTsquery(config: RawBuilder<unknown>, { rest, last, beginning }: Query): RawBuilder<unknown> {
  const stems = (words: string) => sql`to_tsquery(${config}, ${words})`
  return sql`case when numnode(${stems(last)}) = 0 then ${stems(rest)}
    else ${stems(rest)} && (${stems(last)} || to_tsquery('simple', ${beginning})) end`
}
