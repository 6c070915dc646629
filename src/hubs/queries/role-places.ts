import type { Language, Localized } from '../../platform/content/localized.ts'
import { show } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import type { ProviderKind } from '../tables.ts'
import { hubsOnDay } from './hubs-on-day.ts'
import { committeesOnDay } from './municipality-on-day.ts'
import { providersOnDay } from './providers-on-day.ts'

/** Somewhere a role can be held besides the whole municipality. */
export interface RolePlace {
  kind: 'hub' | 'provider' | 'body'
  slug: string
  name: string
  providerKind: ProviderKind | null
}

/** The hubs, whoever can be met there, and the committees, each in the municipality's order. There are no services to hold a role at yet. */
export async function rolePlaces(db: Db, day: Day, language: Language): Promise<RolePlace[]> {
  const [hubs, providers, committees] = await Promise.all([hubsOnDay(db, day), providersOnDay(db, day), committeesOnDay(db, day)])
  const named = (text: Localized) => show(text, language).text
  return [
    ...hubs.map(({ slug, short }) => ({ kind: 'hub' as const, slug, name: short, providerKind: null })),
    ...providers
      .filter(({ until }) => until === null || until >= day)
      .map(({ slug, name, kind }) => ({ kind: 'provider' as const, slug, name, providerKind: kind })),
    ...committees.map(({ slug, name }) => ({ kind: 'body' as const, slug, name: named(name), providerKind: null })),
  ]
}
