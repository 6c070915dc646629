import { rolePlaces } from '../../bodies/index.ts'
import { placeOf, type Scope } from '../../people/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { catalogueLanguage } from '../../platform/i18n/index.ts'

/** What a place where somebody has a role is called today: «Kulturskolen», not `provider:kulturskolen`. Its slug where it is there no more. */
export async function placeNames(c: Ctx): Promise<(scope: Scope) => string | null> {
  const { db, clock } = c.get('deps')
  const places = await rolePlaces(db, clock.today(), catalogueLanguage(c.get('language')))
  return (scope) => {
    const at = placeOf(scope)
    if (at === null) return null
    return places.find(({ kind, slug }) => kind === at.kind && slug === at.slug)?.name ?? at.slug
  }
}
