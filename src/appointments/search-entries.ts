import type { Stored } from '../hubs/items/index.ts'
import { entriesOf, ownIn, textIn, words } from '../hubs/search/index.ts'
import type { Tx } from '../platform/database/index.ts'
import { clearSearch, putSearchEntries, type SearchEntry } from '../platform/search/index.ts'
import { servicePaths } from './paths.ts'
import type { ServiceItem } from './service.ts'
import { readServices } from './service-rows.ts'

const KIND = 'service'

/** After a change of a provider's services, in the transaction that made it. */
export async function reindexServices(tx: Tx, provider: string): Promise<void> {
  const services = await readServices(tx, { provider })
  for (const { item } of services) await clearSearch(tx, { kinds: [KIND], ref: item.key })
  await putSearchEntries(tx, services.flatMap(entries))
}

/** A topic that is no more. */
export const removeFromSearch = (tx: Tx, key: string): Promise<void> => clearSearch(tx, { kinds: [KIND], ref: key })

/** Somebody who asks about a topic wants its card before the news that mention it. */
const WEIGHT = 1.5

function entries({ item, layer }: Stored<ServiceItem>): SearchEntry[] {
  const thing = {
    kind: KIND,
    ref: item.key,
    path: servicePaths.service(item.key),
    hub: null,
    layer,
    validFrom: item.knownFrom,
    validTo: item.to,
    weight: WEIGHT,
  }
  return entriesOf(thing, item.title, (lang) => ({
    summary: ownIn(lang, item.lead),
    body: words([...item.names, textIn(lang, item.helps), ...item.bring.map((line) => textIn(lang, line))]),
  }))
}
