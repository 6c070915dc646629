import { onwardFromAll, type Link } from '../../chain/index.ts'
import { remembered } from '../../platform/cache/remembered.ts'
import type { Db } from '../../platform/database/index.ts'
import { addDays, startOfDay, type Day } from '../../platform/time/index.ts'
import { thingOf } from '../chain.ts'
import { findSuggestions, type Suggestion } from '../find-suggestions.ts'

const SHOWN = 3

/** The last that everybody can read, of a hub or all, with what became of it. */
export interface LatestSaid {
  today: Day
  said: readonly Suggestion[]
  links: readonly Link[]
}

interface Asked {
  /** Slug; null: any. */
  hub: string | null
  today: Day
}

/** Kept until something changes that drops the pages which show it. */
export const latestSaid = remembered(readLatest)

async function readLatest(db: Db, { hub, today }: Asked): Promise<LatestSaid> {
  const asked = {
    hub: hub ?? undefined,
    onlyShown: true,
    standing: true,
    until: new Date(startOfDay(addDays(today, 1))),
    limit: SHOWN,
  }
  const said = await findSuggestions(db, asked)
  const links =
    said.length === 0
      ? []
      : await onwardFromAll(
          db,
          said.map(({ number }) => thingOf(number)),
        )
  return { today, said, links }
}
