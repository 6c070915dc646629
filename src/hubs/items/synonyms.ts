import { isShown } from '../../platform/content/shown-layer.ts'
import type { Layer } from '../../platform/content/localized.ts'
import type { Db, Tx } from '../../platform/database/index.ts'

export async function putSynonyms(tx: Tx, words: string[], layer: Layer): Promise<void> {
  await tx.insertInto('synonymGroup').values({ words, layer }).execute()
}

/** Groups of words that mean the same to someone who searches; of all layers that are shown when none is named. */
export async function listSynonyms(db: Db, layer?: Layer): Promise<string[][]> {
  const rows = await db
    .selectFrom('synonymGroup')
    .select('words')
    .where(isShown('synonymGroup'))
    .$if(layer !== undefined, (q) => q.where('layer', '=', layer ?? 'fact'))
    .orderBy('id')
    .execute()
  return rows.map((row) => row.words)
}
