import { sql } from 'kysely'
import type { Revision } from '../../platform/audit/revision.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Target } from './editable.ts'
import type { Owner } from './owner.ts'

export interface Change extends Revision {
  /** A later change took it back. */
  undone: boolean
}

/** Which part of the history: before a number, at most so many. */
export interface Page {
  before?: number
  limit: number
}

/** Changes of the hubs named, of each under its former addresses too, newest first. */
export function changesOfHubs(db: Db, slugs: readonly string[], page: Page): Promise<Change[]> {
  const scopes = sql<string>`select 'hub:' || slug from unnest(${slugs}::text[]) slug union all
    select 'hub:' || slug from former_slug where kind = 'hub' and leads_to = any(${slugs}::text[])`
  const ofHubs = sql<boolean>`(scope in (${scopes}) or (scope = 'municipality' and kind = 'hub' and key = any(${slugs}::text[])))`
  return changes(db, page).where(ofHubs).execute()
}

/** Changes of what belongs to the municipality as a whole; hubs added, renamed and removed among them. */
export function changesOfMunicipality(db: Db, page: Page): Promise<Change[]> {
  return changes(db, page).where('scope', '=', 'municipality').execute()
}

/** Changes of a provider, and of what it has said at any hub, or of a committee. */
export function changesOfOwner(db: Db, owner: Owner, page: Page): Promise<Change[]> {
  const [kind, slug = ''] = owner.split(':')
  const ofBody = sql<boolean>`((kind in ('body', 'committee') and key = ${slug})
    or (coalesce(before ->> 'bodySlug', after ->> 'bodySlug') = ${slug} and coalesce(after ->> 'bodySlug', before ->> 'bodySlug') = ${slug}))`
  const ofProvider = sql<boolean>`((kind = 'provider' and key = ${slug})
    or (coalesce(before -> 'organisers', after -> 'organisers') ? ${slug} and coalesce(after -> 'organisers', before -> 'organisers') ? ${slug})
    or (kind <> 'provider' and ${slug} = all (array_remove(array[before ->> 'provider', after ->> 'provider'], null))
      and coalesce(before ->> 'provider', after ->> 'provider') is not null))`
  return changes(db, page)
    .where(kind === 'body' ? ofBody : ofProvider)
    .execute()
}

export function allChanges(db: Db, page: Page): Promise<Change[]> {
  return changes(db, page).execute()
}

/** Every change of a period, the newest first; null is open. */
export function changesBetween(
  db: Db,
  { from, until, limit }: { from: Date | null; until: Date | null; limit: number },
): Promise<Change[]> {
  return changes(db, { limit })
    .$if(from !== null, (query) => query.where('at', '>=', from ?? new Date(0)))
    .$if(until !== null, (query) => query.where('at', '<', until ?? new Date(0)))
    .execute()
}

export function oneChange(db: Db, id: number): Promise<Change | undefined> {
  return changes(db, { limit: 1 }).where('id', '=', id).executeTakeFirst()
}

/** Changes of one thing after a change of it, oldest first. */
export function laterChanges(db: Db, { kind, scope, key }: Target, after: number): Promise<Change[]> {
  return changes(db, { limit: 20 })
    .clearOrderBy()
    .orderBy('id')
    .where('kind', '=', kind)
    .where('scope', '=', scope)
    .where('key', '=', key)
    .where('id', '>', after)
    .execute()
}

/** The latest change of one thing; 0 when staff have never touched it. A form sends it along, so that nobody overwrites unseen. */
export async function lastChangeOf(db: Db, { kind, scope, key }: Target): Promise<number> {
  const row = await db
    .selectFrom('revision')
    .select((eb) => eb.fn.max('id').as('id'))
    .where('kind', '=', kind)
    .where('scope', '=', scope)
    .where('key', '=', key)
    .executeTakeFirst()
  return row?.id ?? 0
}

function changes(db: Db, { before, limit }: Page) {
  return db
    .selectFrom('revision')
    .select(['id', 'at', 'actorName', 'kind', 'scope', 'key', 'before', 'after', 'undoes'])
    .select(sql<boolean>`exists (select from revision later where later.undoes = revision.id)`.as('undone'))
    .$if(before !== undefined, (q) => q.where('id', '<', before ?? 0))
    .orderBy('id', 'desc')
    .limit(limit)
}
