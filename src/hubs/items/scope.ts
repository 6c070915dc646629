import type { Db } from '../../platform/database/index.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { hubFaultSaid } from '../fault-texts.ts'

/** What a row belongs to: a hub, a provider wherever it is met, or all of the municipality. */
export type Scope = 'municipality' | `hub:${string}` | `provider:${string}`

export const hubScope = (slug: string): `hub:${string}` => `hub:${slug}`
export const providerScope = (slug: string): `provider:${string}` => `provider:${slug}`

/** The slug after `hub:`; null when the scope is no hub. */
export const hubSlugOf = (scope: Scope): string | null => (scope.startsWith('hub:') ? scope.slice('hub:'.length) : null)
export const providerSlugOf = (scope: Scope): string | null => (scope.startsWith('provider:') ? scope.slice('provider:'.length) : null)

/** Throws not-found when the scope is no hub, or a hub that is not there. */
export async function hubIdOf(db: Db, scope: Scope): Promise<number> {
  const slug = hubSlugOf(scope)
  const hub = slug === null ? undefined : await db.selectFrom('hub').select('id').where('slug', '=', slug).executeTakeFirst()
  if (!hub) throw notFound(hubFaultSaid((t) => t.noSuchHub(slug ?? scope)))
  return hub.id
}

/** The hub's id; null for rows about the whole municipality. */
export async function hubIdOrNull(db: Db, scope: Scope): Promise<number | null> {
  return scope === 'municipality' ? null : hubIdOf(db, scope)
}

/** Throws invalid at the field when no provider has the slug. */
export async function providerIdOf(db: Db, slug: string, field = 'provider'): Promise<number> {
  const provider = await db.selectFrom('provider').select('id').where('slug', '=', slug).executeTakeFirst()
  if (provider) return provider.id
  const says = hubFaultSaid((t) => t.noSuchProvider(slug))
  throw new Fault('invalid', says, [{ field, message: says.nb }])
}

export async function providerIdOrNull(db: Db, slug: string | undefined): Promise<number | null> {
  return slug === undefined ? null : providerIdOf(db, slug)
}
