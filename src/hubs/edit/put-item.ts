import type { Layer } from '../../platform/content/localized.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import type { Stored } from '../items/index.ts'
import type { Acting, Saved } from './acting.ts'
import { checked, mustFulfil } from './check-item.ts'
import { checkPeriod } from './check-period.ts'
import { refusedByDatabase } from './database-refusal.ts'
import { isSame, kindOf, type Target } from './editable.ts'
import { lastChangeOf } from './history.ts'
import { mustBeOwn, type Owner } from './owner.ts'
import { Refused } from './refusal.ts'
import { lockScope, tell, write } from './write.ts'

export interface PutItem {
  target: Target
  item: unknown
  layer: Layer
  /** The latest change that the editor had seen, 0 for none; `new` when the thing must not be there yet. */
  seen: number | 'new'
  /** Whose it must be, before and after, where somebody may edit that alone. */
  owner?: Owner
}

/** Writes a thing, new or changed. Throws `invalid` with fields, `conflict`, `not-found`. */
export function putItem(db: Db, given: PutItem, acting: Acting): Promise<Saved> {
  return refusedByDatabase(() => db.transaction().execute((tx) => putIn(tx, given, acting)))
}

/** The same in a transaction of the caller's. What the database refuses is not yet a fault. */
export async function putIn(tx: Tx, { target, item, layer, seen, owner }: PutItem, acting: Acting): Promise<Saved> {
  const after = { item: checked(target, item), layer }
  await lockScope(tx, target.scope)
  const before = await kindOf(target).find(tx, target.scope, target.key)
  mustBeOwn(owner, { kind: target.kind, before, after })
  const last = await lastChangeOf(tx, target)
  if (before !== null && isSame(before, after)) return { revision: last === 0 ? null : last, changed: false }
  mustBeAsSeen(before, seen, last)
  await mustFulfil(tx, { target, after, before, today: acting.today })
  await checkPeriod(tx, target, after)
  const revision = await write(tx, { target, before, after }, acting)
  await tell(tx, target)
  return { revision, changed: true }
}

export function mustBeAsSeen(now: Stored<unknown> | null, seen: number | 'new', last: number): void {
  if (seen === 'new' && now !== null) throw new Refused({ why: 'already_there' })
  if (seen === 'new') return
  if (now === null) throw new Refused({ why: 'removed_meanwhile' })
  if (seen !== last) throw new Refused({ why: 'changed_meanwhile' })
}
