import type { Db, Tx } from '../../platform/database/index.ts'
import { notFound } from '../../platform/http/errors.ts'
import type { Day } from '../../platform/time/index.ts'
import { readHubs, hubScope, type HubItem, type Preposition, type Stored } from '../items/index.ts'
import type { Acting, Saved } from './acting.ts'
import { checked, mustFulfil } from './check-item.ts'
import { refusedByDatabase } from './database-refusal.ts'
import { isSame, type Target } from './editable.ts'
import { lastChangeOf } from './history.ts'
import { moveHub } from './move-hub.ts'
import { mustBeAsSeen } from './put-item.ts'
import { formerSlugsAfter, namedFrom } from './named-from.ts'
import { lockScope, tell, write } from './write.ts'
import { hubFaultSaid } from '../fault-texts.ts'

export interface NewName {
  /** The hub's address now. */
  slug: string
  name: string
  short: string
  /** Before the short name: «i Vollen», «på Tofte». */
  preposition: Preposition
  /** The first day with the name. The name before it keeps its days. */
  from: Day
  /** Another address, from this moment; the old one leads to it for ever. */
  newSlug: string
  seen: number
}

/** A hub takes another name from a day. Throws `invalid` with the field, `conflict`, `not-found`. */
export function renameHub(db: Db, given: NewName, acting: Acting): Promise<Saved> {
  return refusedByDatabase(() => db.transaction().execute((tx) => renameIn(tx, given, acting)))
}

async function renameIn(tx: Tx, given: NewName, acting: Acting): Promise<Saved> {
  const { slug, newSlug, seen } = given
  await lockScope(tx, 'municipality')
  const before = (await readHubs(tx, hubScope(slug), {}))[0]
  const already = (await readHubs(tx, hubScope(newSlug), {}))[0]
  const target: Target = { kind: 'hub', scope: 'municipality', key: newSlug }
  if (already && isNamed(already, given)) return { revision: await lastChangeOf(tx, target), changed: false }
  if (!before) throw notFound(hubFaultSaid((t) => t.noSuchHub(slug)))
  await lockScope(tx, hubScope(slug))
  const item = {
    ...before.item,
    slug: newSlug,
    names: named(before.item, given),
    formerSlugs: formerSlugsAfter(before.item, newSlug),
  }
  const after = { item: checked(target, item), layer: before.layer }
  if (isSame(before, after)) return { revision: null, changed: false }
  mustBeAsSeen(before, seen, await lastChangeOf(tx, { ...target, key: slug }))
  await mustFulfil(tx, { target, after, before, today: acting.today })
  await moveHub(tx, { from: slug, to: newSlug, acting })
  const revision = await write(tx, { target, before, after }, acting)
  await tell(tx, target)
  return { revision, changed: true }
}

/** A preposition alone is put right where it stands; a name has its days. */
function named({ names }: HubItem, { name, short, preposition, from }: NewName): HubItem['names'] {
  const last = names.at(-1)
  if (last?.name === name && last.short === short) return [...names.slice(0, -1), { ...last, preposition }]
  return namedFrom(names, { name, short, preposition, from })
}

const isNamed = ({ item }: Stored<HubItem>, { name, short, preposition, from }: NewName) =>
  item.names.some((one) => one.name === name && one.short === short && one.from === from && one.preposition?.nb === preposition.nb)
