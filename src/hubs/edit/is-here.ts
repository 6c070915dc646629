import { isShown } from '../../platform/content/shown-layer.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'

/** Whether the provider is met at the hub, or is known to be coming. */
export async function isHere(db: Db, { hub, provider }: { hub: string; provider: string }, today: Day): Promise<boolean> {
  const found = await db
    .selectFrom('presence')
    .innerJoin('hub', 'hub.id', 'presence.hubId')
    .innerJoin('provider', 'provider.id', 'presence.providerId')
    .select('presence.id')
    .where('hub.slug', '=', hub)
    .where('provider.slug', '=', provider)
    .where('presence.knownFrom', '<=', today)
    .where((eb) => eb.or([eb('presence.validTo', 'is', null), eb('presence.validTo', '>=', today)]))
    .where((eb) => eb.or([eb('provider.validTo', 'is', null), eb('provider.validTo', '>=', today)]))
    .where(isShown('presence'))
    .executeTakeFirst()
  return found !== undefined
}
