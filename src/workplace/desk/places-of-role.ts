import { rolePlaces, type RolePlace } from '../../bodies/index.ts'
import { placesWhere, type Staff } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Work } from '../work.ts'

/** The providers and committees somebody has a role at; whoever has the whole municipality finds them there. */
export async function ownPlaces(db: Db, { who, today, lang }: Work): Promise<RolePlace[]> {
  const mine = [...named(who, 'provider'), ...named(who, 'body')]
  if (mine.length === 0) return []
  return (await rolePlaces(db, today, lang)).filter(({ kind, slug }) => mine.includes(`${kind}:${slug}`))
}

function named(who: Staff, kind: 'provider' | 'body'): string[] {
  const slugs = placesWhere(who, 'workplace.see', kind)
  return slugs === 'every' ? [] : slugs.map((slug) => `${kind}:${slug}`)
}
