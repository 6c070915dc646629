import type { Layer } from '../../platform/content/localized.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { dayBefore, type Day } from '../../platform/time/index.ts'
import { OpeningPeriod } from '../content/shapes.ts'
import { readOpeningPeriods, type OpeningPeriodItem, type Scope, type Stored } from '../items/index.ts'
import type { Acting, Saved } from './acting.ts'
import { checkPeriod, mustCollideWithNone } from './check-period.ts'
import { checked, mustFulfil } from './check-item.ts'
import { refusedByDatabase } from './database-refusal.ts'
import { EDITABLE, isSame, type Target } from './editable.ts'
import { lastChangeOf } from './history.ts'
import { mustBeOwn, type Owner } from './owner.ts'
import { mustBeAsSeen } from './put-item.ts'
import { Refused } from './refusal.ts'
import { lockScope, tell, write } from './write.ts'

export interface EndAndBegin {
  scope: Scope
  /** Of the hours in force. */
  key: string
  /** The new hours, with a key and a first day of their own. */
  next: OpeningPeriodItem & { from: Day }
  layer: Layer
  seen: number
  /** Whose they must be, where somebody may edit that alone. */
  owner?: Owner
}

/**
 * New hours from a day: the old ones end the day before, so that the days until then keep their truth.
 * Answers with the change that put the new ones.
 */
export function endAndBeginPeriod(db: Db, given: EndAndBegin, acting: Acting): Promise<Saved> {
  return refusedByDatabase(() => db.transaction().execute((tx) => endAndBegin(tx, given, acting)))
}

async function endAndBegin(tx: Tx, { scope, key, next, layer, seen, owner }: EndAndBegin, acting: Acting): Promise<Saved> {
  const old: Target = { kind: 'opening_period', scope, key }
  const target: Target = { kind: 'opening_period', scope, key: next.key }
  const after = { item: checked(target, next), layer }
  await lockScope(tx, scope)
  const already = await EDITABLE.opening_period.find(tx, scope, next.key)
  if (already !== null && isSame(already, after)) return { revision: await lastChangeOf(tx, target), changed: false }
  const before = await EDITABLE.opening_period.find(tx, scope, key)
  mustBeOwn(owner, { kind: target.kind, before, after })
  mustBeAsSeen(before, seen, await lastChangeOf(tx, old))
  mustBeAsSeen(already, 'new', 0)
  if (before !== null) {
    const ended = { item: endedBefore(OpeningPeriod.parse(before.item), next.from), layer: before.layer }
    if (!isSame(before, ended)) await write(tx, { target: old, before, after: ended }, acting)
  }
  await mustFulfil(tx, { target, after, before: null, today: acting.today })
  await checkPeriod(tx, target, after)
  const revision = await write(tx, { target, before: null, after }, acting)
  await tell(tx, target)
  return { revision, changed: true }
}

/** Refuses beforehand what the hours would collide with. `ends`: key of those that end as these begin. */
export async function checkHoursBeforehand(
  db: Db,
  { scope, next, ends }: { scope: Scope; next: Stored<OpeningPeriodItem>; ends: string | null },
): Promise<void> {
  const stored = await readOpeningPeriods(db, scope, {})
  const { from } = next.item
  const then = stored.map((one) => (one.item.key === ends && from !== undefined ? { ...one, item: endedBefore(one.item, from) } : one))
  mustCollideWithNone(next, then)
}

/** The hours as they are when others take over from a day. Throws `invalid` when nothing would be left of them. */
export function endedBefore(period: OpeningPeriodItem, day: Day): OpeningPeriodItem {
  if (period.from !== undefined && period.from >= day) throw new Refused({ why: 'ends_before_it_begins' })
  return period.to !== undefined && period.to < day ? period : { ...period, to: dayBefore(day) }
}
