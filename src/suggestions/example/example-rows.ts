import { forgetThings } from '../../chain/index.ts'
import { hubIdOf, hubScope } from '../../hubs/items/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { thingOf } from '../chain.ts'
import { reindexSuggestions } from '../search-entries.ts'
import { ExampleSuggestion, type ExampleItem } from './example.ts'

/** As the pack tells it; it begins when the program starts. */
export async function putExample(tx: Tx, hub: string, item: ExampleItem): Promise<void> {
  await tx
    .insertInto('suggestionExample')
    .values({ key: item.key, hubId: await hubIdOf(tx, hubScope(hub)), item: JSON.stringify(item), suggestion: null })
    .execute()
}

/** Of a hub, as they were told, by key. */
export async function readExamples(db: Db, hub: string): Promise<ExampleItem[]> {
  const rows = await db
    .selectFrom('suggestionExample')
    .innerJoin('hub', 'hub.id', 'suggestionExample.hubId')
    .select('item')
    .where('hub.slug', '=', hub)
    .orderBy('key')
    .execute()
  return rows.map(({ item }) => ExampleSuggestion.parse(item))
}

/** With all that was said of them, also by staff. Throws where a resident stands behind one: then nothing is exchanged. */
export async function clearExamples(tx: Tx): Promise<void> {
  const gone = await tx.deleteFrom('suggestion').where('layer', '=', 'example').returning('number').execute()
  await forgetThings(
    tx,
    gone.map(({ number }) => thingOf(number)),
  )
  await reindexSuggestions(
    tx,
    gone.map(({ number }) => number),
  )
  await tx.deleteFrom('suggestionExample').execute()
}
