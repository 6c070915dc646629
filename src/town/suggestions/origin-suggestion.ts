import type { FoundActivity } from '../../activities/index.ts'
import { onwardFrom } from '../../chain/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { findSuggestion, thingOf, type Suggestion } from '../../suggestions/index.ts'

/** What an activity came of. A number may come with another municipality's pack: only the chain says that it was here. */
export async function originSuggestion(db: Db, { suggestion, key }: FoundActivity['item']): Promise<Suggestion | null> {
  if (suggestion === undefined) return null
  const links = await onwardFrom(db, thingOf(suggestion))
  return links.some(({ to }) => to?.kind === 'activity' && to.key === key) ? findSuggestion(db, { number: suggestion }) : null
}
