import { hubIdOf, hubScope } from '../../../hubs/items/index.ts'
import type { Db, Tx } from '../../../platform/database/index.ts'
import { ExampleProposal, type ExampleItem } from './example.ts'

/** As the pack tells it; it begins when the program starts. */
export async function putExample(tx: Tx, hub: string, item: ExampleItem): Promise<void> {
  await tx
    .insertInto('proposalExample')
    .values({ key: item.key, hubId: await hubIdOf(tx, hubScope(hub)), item: JSON.stringify(item), proposal: null })
    .execute()
}

/** Of a hub, as they were told, by key. */
export async function readExamples(db: Db, hub: string): Promise<ExampleItem[]> {
  const rows = await db
    .selectFrom('proposalExample')
    .innerJoin('hub', 'hub.id', 'proposalExample.hubId')
    .select('item')
    .where('hub.slug', '=', hub)
    .orderBy('key')
    .execute()
  return rows.map(({ item }) => ExampleProposal.parse(item))
}

/** With all that was answered to them, also by staff. Throws where a resident has joined one: then nothing is exchanged. */
export async function clearExamples(tx: Tx): Promise<void> {
  await tx.deleteFrom('proposal').where('layer', '=', 'example').execute()
  await tx.deleteFrom('proposalExample').execute()
}
