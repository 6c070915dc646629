import type { Db, Tx } from '../../platform/database/index.ts'
import type { Acting, Saved } from './acting.ts'
import { refusedByDatabase } from './database-refusal.ts'
import { EDITABLE, type Target } from './editable.ts'
import { lastChangeOf } from './history.ts'
import { mustBeAsSeen } from './put-item.ts'
import { lockScope, tell, write } from './write.ts'

/** Takes a thing away; the history keeps it and can put it back. Throws `conflict`, `not-found`. */
export function removeItem(db: Db, given: { target: Target; seen: number }, acting: Acting): Promise<Saved> {
  return refusedByDatabase(() => db.transaction().execute((tx) => removeIn(tx, given, acting)))
}

async function removeIn(tx: Tx, { target, seen }: { target: Target; seen: number }, acting: Acting): Promise<Saved> {
  await lockScope(tx, target.scope)
  const before = await EDITABLE[target.kind].find(tx, target.scope, target.key)
  const last = await lastChangeOf(tx, target)
  // Sent twice: it is gone already, and by this very form.
  if (before === null && last > seen) return { revision: last, changed: false }
  mustBeAsSeen(before, seen, last)
  const revision = await write(tx, { target, before, after: null }, acting)
  await tell(tx, target)
  return { revision, changed: true }
}
