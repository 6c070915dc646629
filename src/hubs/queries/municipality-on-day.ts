import { isShown } from '../../platform/content/shown-layer.ts'
import { remembered } from '../../platform/cache/remembered.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Layer, Localized } from '../../platform/content/localized.ts'
import type { Day } from '../../platform/time/index.ts'

export interface Municipality {
  slug: string
  name: string
  mergedOn: Day | null
  phone: string | null
  email: string | null
  accessibilityStatement: string | null
}

export const municipality = (db: Db): Promise<Municipality | undefined> => theMunicipality(db, null)

const theMunicipality = remembered(
  (db: Db, _: null) =>
    db.selectFrom('municipality').select(['slug', 'name', 'mergedOn', 'phone', 'email', 'accessibilityStatement']).executeTakeFirst(),
  [],
)

export interface Committee {
  slug: string
  name: Localized
  hubId: number
  body: Localized
  trialFrom: Day
  trialTo: Day
  /** What became of the trial, once it was known. */
  afterTrial: Localized | null
  places: string[]
  layer: Layer
  source: string | null
}

/** The planned local committees with the places they are for, in the order given. */
export const committeesOnDay = remembered(
  async (db: Db, day: Day): Promise<readonly Committee[]> => {
    const committees = await db
      .selectFrom('plannedCommittee')
      .selectAll()
      .where('knownFrom', '<=', day)
      .where(isShown('plannedCommittee'))
      .orderBy('slug')
      .execute()
    const places = await db
      .selectFrom('plannedCommitteePlace')
      .innerJoin('place', 'place.slug', 'plannedCommitteePlace.place')
      .select(['committee', 'name'])
      .where(isShown('place'))
      .orderBy('position')
      .execute()
    return committees.map(({ afterTrial, afterTrialKnownFrom, knownFrom: _, ...committee }) => ({
      ...committee,
      afterTrial: afterTrialKnownFrom !== null && afterTrialKnownFrom <= day ? afterTrial : null,
      places: places.filter((place) => place.committee === committee.slug).map((place) => place.name),
    }))
  },
  ['committee', 'place'],
)

/** Names of the municipalities that became this one, in the order of the alphabet. */
export async function formerMunicipalities(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('formerMunicipality').select('name').orderBy('name').execute()
  return rows.map((row) => row.name)
}
