import { hubsOnDay, providersOnDay, type ProviderOnDay } from '../hubs/index.ts'
import { show, type Language, type Localized } from '../platform/content/localized.ts'
import type { Db } from '../platform/database/index.ts'
import type { Day } from '../platform/time/index.ts'
import { bodiesOnDay } from './queries.ts'

/** Somewhere a role can be held besides the whole municipality. */
export interface RolePlace {
  kind: 'hub' | 'provider' | 'body'
  slug: string
  name: string
  providerKind: ProviderOnDay['kind'] | null
}

/** The hubs, whoever can be met there, and the bodies, each in the municipality's order. There are no services to hold a role at yet. */
export async function rolePlaces(db: Db, day: Day, language: Language): Promise<RolePlace[]> {
  const [hubs, providers, bodies] = await Promise.all([hubsOnDay(db, day), providersOnDay(db, day), bodiesOnDay(db, day)])
  const named = (text: Localized) => show(text, language).text
  return [
    ...hubs.map(({ slug, short }) => ({ kind: 'hub' as const, slug, name: short, providerKind: null })),
    ...providers
      .filter(({ until }) => until === null || until >= day)
      .map(({ slug, name, kind }) => ({ kind: 'provider' as const, slug, name, providerKind: kind })),
    ...bodies.map(({ slug, name }) => ({ kind: 'body' as const, slug, name: named(name), providerKind: null })),
  ]
}
