import type { Db } from '../../platform/database/index.ts'
import { notFound } from '../../platform/http/errors.ts'
import { hubScope, hubSlugOf, type Scope } from '../items/index.ts'
import { formerSlugLeadsTo } from '../queries/find-place.ts'
import { isEditable, type Target } from './editable.ts'
import type { Change } from './history.ts'
import { hubFaultSaid } from '../fault-texts.ts'

/** What the change was of, at the address that its hub has now. */
export async function targetOf(db: Db, { kind, scope, key }: Change): Promise<Target> {
  if (!isEditable(kind)) throw notFound(hubFaultSaid((t) => t.notUndoable))
  const slug = hubSlugOf(scopeOf(scope))
  const now = slug === null ? null : await formerSlugLeadsTo(db, 'hub', slug)
  return { kind, scope: now === null ? scopeOf(scope) : hubScope(now), key }
}

function scopeOf(text: string): Scope {
  return text.startsWith('hub:') ? hubScope(text.slice('hub:'.length)) : 'municipality'
}
