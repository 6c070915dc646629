import { remembered } from '../platform/cache/remembered.ts'
import { isShown } from '../platform/content/shown-layer.ts'
import type { Layer, Localized } from '../platform/content/localized.ts'
import type { Db } from '../platform/database/index.ts'
import type { Day } from '../platform/time/index.ts'
import type { Outcome } from './statement.ts'

export interface HearingOnDay {
  key: string
  organ: string
  organName: Localized
  politicalCase: string | null
  title: Localized
  body: Localized | null
  link: string | null
  from: Day
  due: Day
  places: readonly string[]
  themes: readonly string[]
  layer: Layer
  source: string | null
}

export interface StatementOnDay {
  key: string
  bodySlug: string
  hearing: string
  day: Day
  text: Localized
  outcome: Outcome | null
  changed: Localized | null
  outcomeOn: Day | null
  decidedIn: string | null
  layer: Layer
}

/** Every hearing known on the day, the one that ends first first. */
export const hearingsOnDay = remembered(
  (db: Db, day: Day): Promise<readonly HearingOnDay[]> =>
    db
      .selectFrom('hearing')
      .innerJoin('organ', 'organ.slug', 'hearing.organ')
      .selectAll('hearing')
      .select('organ.name as organName')
      .where('hearing.knownFrom', '<=', day)
      .where(isShown('hearing'))
      .orderBy('due')
      .orderBy('key')
      .execute(),
  ['hearing', 'organ'],
)

/** What bodies have said by the day; an outcome that came later is not known yet. */
export const statementsOnDay = remembered(
  async (db: Db, day: Day): Promise<readonly StatementOnDay[]> => {
    const rows = await db
      .selectFrom('statement')
      .selectAll()
      .where('day', '<=', day)
      .where(isShown('statement'))
      .orderBy('day')
      .orderBy('key')
      .execute()
    return rows.map((row) =>
      row.outcomeOn !== null && row.outcomeOn > day ? { ...row, outcome: null, changed: null, outcomeOn: null, decidedIn: null } : row,
    )
  },
  ['statement', 'hearing'],
)
