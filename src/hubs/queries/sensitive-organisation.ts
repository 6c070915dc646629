import type { Db } from '../../platform/database/index.ts'

/** Whether an act is an organisation's that is a sensitive provider: then no message says what it is (domain.md A3). */
export async function isOfSensitiveOrganisation(db: Db, actId: string): Promise<boolean> {
  const found = await db
    .selectFrom('act')
    .innerJoin('organisation', 'organisation.id', 'act.organisationId')
    .innerJoin('provider', 'provider.slug', 'organisation.provider')
    .select('provider.id')
    .where('act.id', '=', actId)
    .where('provider.sensitive', '=', true)
    .executeTakeFirst()
  return found !== undefined
}
