import { listSynonyms, townPicture } from '../../hubs/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { NamedHub, Synonyms } from '../../platform/search/index.ts'
import type { Moment } from '../as-of.ts'

/** What search knows of words: those that mean the same, and the names of the hubs on that day. */
export async function knownWords(db: Db, moment: Moment): Promise<{ synonyms: Synonyms; hubs: readonly NamedHub[] }> {
  const [synonyms, { hubs }] = await Promise.all([listSynonyms(db), townPicture(db, moment)])
  return { synonyms, hubs: hubs.map(({ hub }) => ({ slug: hub.slug, names: [hub.short, hub.slug] })) }
}
