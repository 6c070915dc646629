import { listSynonyms } from '../hubs/index.ts'
import type { Db } from '../platform/database/index.ts'
import { refsWith } from '../platform/search/index.ts'
import type { SessionFilter } from './filter.ts'

/** A filter whose words have been looked up. */
export interface ReadFilter extends SessionFilter {
  /** Keys of those that have the words in another form, spelling or by what means the same. */
  found?: readonly string[]
}

/** The words are read as search reads them: «turer» finds «tur», «sprakkafe» finds «språkkafé». */
export async function readWords(db: Db, filter: SessionFilter): Promise<ReadFilter> {
  const { q } = filter
  if (q === undefined) return filter
  return { ...filter, found: await refsWith(db, { q, kinds: ['activity', 'open_loan'], synonyms: await listSynonyms(db) }) }
}
