import type { Db, Tx } from '../../platform/database/index.ts'
import { notFound } from '../../platform/http/errors.ts'
import { Facility } from '../content/shapes.ts'
import { hubFaultSaid } from '../fault-texts.ts'
import type { Scope } from '../items/index.ts'
import type { Acting } from './acting.ts'
import { EDITABLE, isSame, type Target } from './editable.ts'
import { lockScope, tell, write } from './write.ts'

export interface FacilityCheck {
  scope: Scope
  /** Of the facilities that somebody has been there and seen: all of them are as it says, or none is written. */
  keys: readonly string[]
}

/** Each is checked today, as a change of its own. Answers with the changes; none for what was checked today already. */
export function checkFacilities(db: Db, given: FacilityCheck, acting: Acting): Promise<number[]> {
  return db.transaction().execute((tx) => checkIn(tx, given, acting))
}

async function checkIn(tx: Tx, { scope, keys }: FacilityCheck, acting: Acting): Promise<number[]> {
  await lockScope(tx, scope)
  const revisions: number[] = []
  for (const key of new Set(keys)) revisions.push(...(await checkOne(tx, { kind: 'facility', scope, key }, acting)))
  const [first] = keys
  if (first !== undefined && revisions.length > 0) await tell(tx, { kind: 'facility', scope, key: first })
  return revisions
}

async function checkOne(tx: Tx, target: Target, acting: Acting): Promise<number[]> {
  const before = await EDITABLE.facility.find(tx, target.scope, target.key)
  if (before === null) throw notFound(hubFaultSaid((t) => t.noSuchItem(target.key)))
  const after = { item: { ...Facility.parse(before.item), checkedOn: acting.today }, layer: before.layer }
  return isSame(before, after) ? [] : [await write(tx, { target, before, after }, acting)]
}
