import { similarTo } from '../../activities/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { findSuggestions, type ReadSuggestion, type Suggestion } from '../../suggestions/index.ts'

const MOST = 3

/** What others have said at the hub that may be the same: it hints and never decides. */
export async function similarSuggestions(db: Db, { about, wording }: Pick<ReadSuggestion, 'about' | 'wording'>): Promise<Suggestion[]> {
  const found = await findSuggestions(db, { hub: about.hub, onlyShown: true })
  const described = found.map((suggestion) => ({ suggestion, title: suggestion.title ?? '', body: suggestion.text?.body ?? '' }))
  return similarTo(wording, described, MOST).map(({ suggestion }) => suggestion)
}
