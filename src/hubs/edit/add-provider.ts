import type { Db, Tx } from '../../platform/database/index.ts'
import { listProviders, type Stored } from '../items/index.ts'
import type { Acting, Saved } from './acting.ts'
import { checked, mustFulfil } from './check-item.ts'
import { refusedByDatabase } from './database-refusal.ts'
import { EDITABLE, isSame, type Target } from './editable.ts'
import { lastChangeOf } from './history.ts'
import { Refused } from './refusal.ts'
import { isTaken } from './taken-address.ts'
import { lockScope, tell, write } from './write.ts'

export interface NewProvider {
  slug: string
  name: string
  /** The rest of the item as its form has it: kind, description, contact, source. */
  about: Readonly<Record<string, unknown>>
}

/** One more provider, last in the order, to be met at hubs from this moment. Throws `invalid` with the field, as when the address is taken. */
export function addProvider(db: Db, given: NewProvider, acting: Acting): Promise<Saved> {
  return refusedByDatabase(() => db.transaction().execute((tx) => addIn(tx, given, acting)))
}

async function addIn(tx: Tx, { slug, name, about }: NewProvider, acting: Acting): Promise<Saved> {
  const target: Target = { kind: 'provider', scope: 'municipality', key: slug }
  await lockScope(tx, target.scope)
  const others = (await listProviders(tx)).filter((one) => one.slug !== slug)
  const order = Math.max(0, ...others.map((one) => one.order)) + 1
  const item = checked(target, { ...about, slug, order, names: [{ name }], knownFrom: acting.today })
  const after: Stored<unknown> = { item, layer: 'fact' }
  const already = await EDITABLE.provider.find(tx, target.scope, slug)
  if (already !== null && isSame(already, after)) return { revision: await lastChangeOf(tx, target), changed: false }
  if (await isTaken(tx, 'provider', { slug, own: null })) throw new Refused({ why: 'address_taken' })
  await mustFulfil(tx, { target, after, before: null, today: acting.today })
  const revision = await write(tx, { target, before: null, after }, acting)
  await tell(tx, target)
  return { revision, changed: true }
}
