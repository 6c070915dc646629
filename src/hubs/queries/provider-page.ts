import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'

export interface ProviderName {
  name: string
  validFrom: Day | null
  validTo: Day | null
}

/** All names a provider has had, has, and is known to get, in the order of time. */
export function providerNames(db: Db, providerId: number): Promise<ProviderName[]> {
  return db
    .selectFrom('providerName')
    .select(['name', 'validFrom', 'validTo'])
    .where('providerId', '=', providerId)
    .orderBy('validFrom', (order) => order.asc().nullsFirst())
    .execute()
}
