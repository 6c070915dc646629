import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import type { Acting, Saved } from './acting.ts'
import { unmetFields } from './check-item.ts'
import { checkPeriod } from './check-period.ts'
import { refusedByDatabase } from './database-refusal.ts'
import { fromRecord, inShapeOfToday, isSame, kindOf, type Target } from './editable.ts'
import { laterChanges, oneChange, type Change } from './history.ts'
import type { KeptElsewhere } from './kept-elsewhere.ts'
import { moveBack } from './move-item.ts'
import { withAddressesOfNow } from './addresses-of-now.ts'
import { Refused } from './refusal.ts'
import { takeWithHub } from './take-with-hub.ts'
import { targetOf } from './target-of.ts'
import { lockScope, tell, write } from './write.ts'
import { hubFaultSaid } from '../fault-texts.ts'

export interface Undo {
  change: number
  mayUndo: (change: Change, target: Target) => boolean
  /** Sorts of things that other slices keep. */
  kept?: readonly KeptElsewhere[]
}

/**
 * Puts back what a change took away, or takes away what it put: a new change, which can be undone in its turn.
 * Refused when the thing has been changed since. `mayUndo` says whether the actor may, of this change of this thing.
 */
export function undo(db: Db, given: Undo, acting: Acting): Promise<Saved> {
  return refusedByDatabase(() => db.transaction().execute((tx) => undoIn(tx, given, acting)))
}

/** Several changes at once, all or none: what was done in one press is taken back in one. Answers with the new changes. */
export function undoAll(db: Db, { changes, ...given }: Omit<Undo, 'change'> & { changes: readonly number[] }, acting: Acting) {
  return refusedByDatabase(() =>
    db.transaction().execute(async (tx) => {
      const revisions: number[] = []
      for (const change of changes.toReversed()) {
        const { revision } = await undoIn(tx, { change, ...given }, acting)
        if (revision !== null) revisions.push(revision)
      }
      return revisions
    }),
  )
}

async function undoIn(tx: Tx, given: Undo, acting: Acting): Promise<Saved> {
  const change = await oneChange(tx, given.change)
  if (!change) throw notFound(hubFaultSaid((t) => t.noSuchChange))
  const target = await targetOf(tx, change, given.kept)
  if (!given.mayUndo(change, target))
    throw new Fault(
      'not-allowed',
      hubFaultSaid((t) => t.roleTooSmall),
    )
  await lockScope(tx, target.scope)
  const [now, later] = [await kindOf(target).find(tx, target.scope, target.key), await laterChanges(tx, target, change.id)]
  const own = later.at(-1)
  if (own?.undoes === change.id) return { revision: own.id, changed: false }
  const before = inShapeOfToday(target, await withAddressesOfNow(tx, fromRecord(change.before)))
  const after = inShapeOfToday(target, await withAddressesOfNow(tx, fromRecord(change.after)))
  if (!isSame(now, after)) throw new Refused({ why: 'changed_later', revisions: later.map(({ id }) => id) })
  if (target.kind === 'hub' && before === null) await takeWithHub(tx, change, acting)
  if (before !== null) {
    if ((await unmetFields(tx, { target, after: before, today: acting.today })).length > 0) throw new Refused({ why: 'impossible' })
    await checkPeriod(tx, target, before)
  }
  const put = before === null ? target : await moveBack(tx, target, { now, earlier: before, acting })
  const revision = await write(tx, { target: put, before: now, after: before, undoes: change.id }, acting)
  await tell(tx, put)
  return { revision, changed: true }
}
