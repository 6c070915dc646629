import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'

/** Slugs of the hubs where the provider is, or will be, after a day: those that lose it when it ends then. */
export async function metAfter(db: Db, provider: string, day: Day): Promise<string[]> {
  const rows = await db
    .selectFrom('presence')
    .innerJoin('provider', 'provider.id', 'presence.providerId')
    .innerJoin('hub', 'hub.id', 'presence.hubId')
    .select('hub.slug')
    .distinct()
    .where('provider.slug', '=', provider)
    .where((eb) => eb.or([eb('presence.validTo', 'is', null), eb('presence.validTo', '>', day)]))
    .execute()
  return rows.map(({ slug }) => slug)
}
