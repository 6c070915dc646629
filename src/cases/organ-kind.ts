import type { KeptElsewhere } from '../hubs/edit/index.ts'
import type { Stored } from '../hubs/items/index.ts'
import { examplesAreShown } from '../platform/content/shown-layer.ts'
import type { Db, Tx } from '../platform/database/index.ts'
import { notFound } from '../platform/http/errors.ts'
import { putOrgan, readOrgans } from './case-rows.ts'
import { Organ } from './organ.ts'
import { reindexCases } from './search-entries.ts'
import { caseSaid } from './texts.ts'

/** Who treats cases, as staff edit it. Whoever has cases is not taken away: the database says no. */
export const organKind: KeptElsewhere = {
  name: 'organ',
  shape: Organ,
  put: (tx, { layer }, item) => putOrgan(tx, Organ.parse(item), layer),
  remove: (tx, _, slug) => removeOrgan(tx, slug),
  find: async (db, _, key) => (await readOrgans(db, { key }))[0] ?? null,
  unmet: async () => [],
  written: (tx) => reindexCases(tx),
}

async function removeOrgan(tx: Tx, slug: string): Promise<void> {
  const { numDeletedRows } = await tx.deleteFrom('organ').where('slug', '=', slug).executeTakeFirstOrThrow()
  if (numDeletedRows === 0n) throw notFound(caseSaid((t) => t.faults.noOrgan))
}

export async function listOrgans(db: Db): Promise<Stored<unknown>[]> {
  const all = await readOrgans(db, {})
  return (await examplesAreShown(db)) ? all : all.filter(({ layer }) => layer !== 'example')
}
