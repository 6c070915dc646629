import type { Db, Tx } from '../../platform/database/index.ts'
import type { Acting, Saved } from './acting.ts'
import { refusedByDatabase } from './database-refusal.ts'
import { kindOf, type Target } from './editable.ts'
import { lastChangeOf } from './history.ts'
import { mustBeOwn, type Owner } from './owner.ts'
import { mustBeAsSeen } from './put-item.ts'
import { lockScope, tell, write } from './write.ts'

interface Removal {
  target: Target
  seen: number
  /** Whose it must be, where somebody may edit that alone. */
  owner?: Owner
}

/** Takes a thing away; the history keeps it and can put it back. Throws `conflict`, `not-found`. */
export function removeItem(db: Db, given: Removal, acting: Acting): Promise<Saved> {
  return refusedByDatabase(() => db.transaction().execute((tx) => removeIn(tx, given, acting)))
}

async function removeIn(tx: Tx, { target, seen, owner }: Removal, acting: Acting): Promise<Saved> {
  await lockScope(tx, target.scope)
  const before = await kindOf(target).find(tx, target.scope, target.key)
  mustBeOwn(owner, { kind: target.kind, before, after: null })
  const last = await lastChangeOf(tx, target)
  // Sent twice: it is gone already, and by this very form.
  if (before === null && last > seen) return { revision: last, changed: false }
  mustBeAsSeen(before, seen, last)
  const revision = await write(tx, { target, before, after: null }, acting)
  await tell(tx, target)
  return { revision, changed: true }
}
