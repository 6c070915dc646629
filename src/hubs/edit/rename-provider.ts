import type { Db, Tx } from '../../platform/database/index.ts'
import { notFound } from '../../platform/http/errors.ts'
import type { Day } from '../../platform/time/index.ts'
import { providerScope, readProviders, type ProviderItem, type Stored } from '../items/index.ts'
import type { Acting, Saved } from './acting.ts'
import { checked, mustFulfil } from './check-item.ts'
import { refusedByDatabase } from './database-refusal.ts'
import { isSame, type Target } from './editable.ts'
import { lastChangeOf } from './history.ts'
import { moveProvider } from './move-provider.ts'
import { formerSlugsAfter, namedFrom } from './named-from.ts'
import { mustBeAsSeen } from './put-item.ts'
import { Refused } from './refusal.ts'
import { lockScope, tell, write } from './write.ts'
import { hubFaultSaid } from '../fault-texts.ts'

export interface NewProviderName {
  /** The provider's address now. */
  slug: string
  name: string
  /** The first day with the name. The name before it keeps its days. */
  from: Day
  /** Another address, from this moment; the old one leads to it for ever. */
  newSlug: string
  seen: number
}

/** A provider takes another name from a day. Throws `invalid` with the field, `conflict`, `not-found`. */
export function renameProvider(db: Db, given: NewProviderName, acting: Acting): Promise<Saved> {
  return refusedByDatabase(() => db.transaction().execute((tx) => renameIn(tx, given, acting)))
}

async function renameIn(tx: Tx, given: NewProviderName, acting: Acting): Promise<Saved> {
  const { slug, name, from, newSlug, seen } = given
  await lockScope(tx, 'municipality')
  const before = (await readProviders(tx, providerScope(slug), {}))[0]
  const already = (await readProviders(tx, providerScope(newSlug), {}))[0]
  const target: Target = { kind: 'provider', scope: 'municipality', key: newSlug }
  if (already && isNamed(already, given)) return { revision: await lastChangeOf(tx, target), changed: false }
  if (!before) throw notFound(hubFaultSaid((t) => t.noProviderAtAddress))
  mustBeAsSeen(before, seen, await lastChangeOf(tx, { ...target, key: slug }))
  if (before.item.to !== undefined && from > before.item.to) throw new Refused({ why: 'ends_before_it_begins' })
  const names = namedFrom(before.item.names, { name, from })
  const item = { ...before.item, slug: newSlug, names, formerSlugs: formerSlugsAfter(before.item, newSlug) }
  const after = { item: checked(target, item), layer: before.layer }
  if (isSame(before, after)) return { revision: null, changed: false }
  await mustFulfil(tx, { target, after, before, today: acting.today })
  await moveProvider(tx, { from: slug, to: newSlug, acting })
  const revision = await write(tx, { target, before, after }, acting)
  await tell(tx, target)
  return { revision, changed: true }
}

const isNamed = ({ item }: Stored<ProviderItem>, { name, from }: NewProviderName) =>
  item.names.some((one) => one.name === name && one.from === from)
