import { remembered } from '../../platform/cache/remembered.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'

export interface Municipality {
  slug: string
  name: string
  mergedOn: Day | null
  phone: string | null
  email: string | null
  accessibilityStatement: string | null
  /** Of the data protection officer; null: not announced. */
  privacyEmail: string | null
}

export const municipality = (db: Db): Promise<Municipality | undefined> => theMunicipality(db, null)

const theMunicipality = remembered(
  (db: Db, _: null) =>
    db
      .selectFrom('municipality')
      .select(['slug', 'name', 'mergedOn', 'phone', 'email', 'accessibilityStatement', 'privacyEmail'])
      .executeTakeFirst(),
  [],
)

/** Names of the municipalities that became this one, in the order of the alphabet. */
export async function formerMunicipalities(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('formerMunicipality').select('name').orderBy('name').execute()
  return rows.map((row) => row.name)
}
