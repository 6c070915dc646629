import { similarTo } from '../../activities/index.ts'
import { onwardFromAll, type Link } from '../../chain/index.ts'
import type { Db } from '../../platform/database/index.ts'
import {
  findSuggestions,
  maybeSimilar,
  thingOf,
  voicesOf,
  type ReadSuggestion,
  type Suggestion,
  type Voices,
} from '../../suggestions/index.ts'

const MOST = 3

/** What others have said, with how many stand behind it and where it stands. */
export interface Similar {
  suggestion: Suggestion
  voices: Voices
  links: readonly Link[]
}

/** What others have said at the hub that may be the same: it hints and never decides. */
export async function similarSuggestions(db: Db, { about, wording }: Pick<ReadSuggestion, 'about' | 'wording'>): Promise<Similar[]> {
  if (wording.title === '' || about.hub === '') return []
  const found = await findSuggestions(db, { numbers: await maybeSimilar(db, { title: wording.title, hub: about.hub }) })
  const described = found.flatMap((suggestion) =>
    suggestion.withdrawnAt === null ? [{ suggestion, title: suggestion.title ?? '', body: suggestion.text?.body ?? '' }] : [],
  )
  const likest = similarTo(wording, described, MOST).map(({ suggestion }) => suggestion)
  const numbers = likest.map(({ number }) => number)
  const [voices, links] = await Promise.all([voicesOf(db, numbers), onwardFromAll(db, numbers.map(thingOf))])
  return likest.map((suggestion) => ({ suggestion, voices: voices(suggestion.number), links }))
}
