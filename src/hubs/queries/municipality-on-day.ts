import { remembered } from '../../platform/cache/remembered.ts'
import type { Localized } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'

export interface Municipality {
  slug: string
  name: string
  mergedOn: Day | null
  phone: string | null
  email: string | null
  accessibilityStatement: string | null
  /** What the hubs are to further, and who said so; null: nobody has been quoted. */
  goalsSaid: Localized | null
  /** Of the data protection officer, a role and no person; null: not announced. */
  privacyName: Localized | null
  privacyEmail: string | null
  privacyPhone: string | null
  privacyPostal: string | null
}

export const municipality = (db: Db): Promise<Municipality | undefined> => theMunicipality(db, null)

const theMunicipality = remembered(
  (db: Db, _: null) =>
    db
      .selectFrom('municipality')
      .select(['slug', 'name', 'mergedOn', 'phone', 'email', 'accessibilityStatement'])
      .select(['goalsSaid', 'privacyName', 'privacyEmail', 'privacyPhone', 'privacyPostal'])
      .executeTakeFirst(),
  ['municipality'],
)

/** Names of the municipalities that became this one, in the order of the alphabet. */
export async function formerMunicipalities(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('formerMunicipality').select('name').orderBy('name').execute()
  return rows.map((row) => row.name)
}
