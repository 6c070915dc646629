import { onwardFromAll, type Link } from '../../chain/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { findSuggestions, thingOf, type Suggestion } from '../../suggestions/index.ts'

const SHOWN = 3

/** The last that everybody can read, of a hub or of all, with what became of it. */
export interface LatestSaid {
  today: Day
  said: readonly Suggestion[]
  links: readonly Link[]
}

interface Asked {
  /** Slug. */
  hub?: string
  place?: string
  today: Day
}

export async function latestSaid(db: Db, { hub, place, today }: Asked): Promise<LatestSaid> {
  const said = await findSuggestions(db, { hub, place, onlyShown: true, standing: true, limit: SHOWN })
  return {
    today,
    said,
    links: await onwardFromAll(
      db,
      said.map(({ number }) => thingOf(number)),
    ),
  }
}
