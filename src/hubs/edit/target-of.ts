import type { Db } from '../../platform/database/index.ts'
import { notFound } from '../../platform/http/errors.ts'
import { hubScope, hubSlugOf, type Scope } from '../items/index.ts'
import { formerSlugLeadsTo } from '../queries/find-place.ts'
import { isEditable, type Target } from './editable.ts'
import type { Change } from './history.ts'
import type { KeptElsewhere } from './kept-elsewhere.ts'
import { hubFaultSaid } from '../fault-texts.ts'

/** What the change was of, at the address that its hub has now. */
export async function targetOf(db: Db, { kind, scope, key }: Change, kept: readonly KeptElsewhere[] = []): Promise<Target> {
  const keptBy = kept.find(({ name }) => name === kind)
  const slug = hubSlugOf(scopeOf(scope))
  const now = slug === null ? null : await formerSlugLeadsTo(db, 'hub', slug)
  const at = { scope: now === null ? scopeOf(scope) : hubScope(now), key }
  if (keptBy !== undefined) return { kind, ...at, keptBy }
  if (!isEditable(kind)) throw notFound(hubFaultSaid((t) => t.notUndoable))
  return { kind, ...at }
}

function scopeOf(text: string): Scope {
  return text.startsWith('hub:') ? hubScope(text.slice('hub:'.length)) : 'municipality'
}
