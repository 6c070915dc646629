import type { FoundActivity } from '../../activities/index.ts'
import { backFrom } from '../../chain/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { findSuggestion, type Suggestion } from '../../suggestions/index.ts'

/** What an activity came of, as the chain tells it: a number in a pack may be another municipality's. */
export async function originSuggestion(db: Db, { key }: Pick<FoundActivity['item'], 'key'>): Promise<Suggestion | null> {
  const led = (await backFrom(db, { kind: 'activity', key })).find(
    ({ kind, from, to }) => kind === 'led_to' && from.kind === 'suggestion' && to.key === key,
  )
  return led === undefined ? null : findSuggestion(db, { number: Number(led.from.key) })
}
