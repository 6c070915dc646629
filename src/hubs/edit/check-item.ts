import type { Db } from '../../platform/database/index.ts'
import { Fault, type FieldFault } from '../../platform/http/errors.ts'
import type { Day } from '../../platform/time/index.ts'
import { hubFaultSaid } from '../fault-texts.ts'
import { faultOf, unmetBy } from '../content/requirements/index.ts'
import { hubSlugOf, isKindName, type Stored } from '../items/index.ts'
import { kindOf, type Target } from './editable.ts'
import { isHere } from './is-here.ts'
import { listItems } from './list-items.ts'
import { asTold } from './told.ts'

export interface Checked {
  target: Target
  after: Stored<unknown>
  /** As it was; null when it is new. Absent for what is put back: it need not tell more than it did. */
  before?: Stored<unknown> | null
  today: Day
}

/** What the thing does not fulfil beside its shape, each at its field. A form may ask before all is filled in. */
export async function unmetFields(db: Db, given: Checked): Promise<FieldFault[]> {
  const { target, after, before, today } = given
  if ('keptBy' in target) return target.keptBy.unmet(db, { scope: target.scope, after, today })
  if (!isKindName(target.kind)) return []
  const all = (await listItems(db, target.kind, target.scope)).map(({ item, layer }) => ({ item: asTold(item), layer }))
  const others = all.filter(({ item }) => (item['key'] ?? item['slug']) !== target.key)
  const among = {
    layer: after.layer,
    others,
    rivals: others,
    today,
    ...(before === undefined ? {} : { before: before === null ? null : asTold(before.item) }),
  }
  return [...unmetBy(target.kind, asTold(after.item), among).map(faultOf), ...(await ofStrangers(db, given))]
}

/** What is said at a hub in the name of somebody who is not there would stand nowhere, or as if they were. */
const SAID_BY_SOMEBODY: ReadonlySet<string> = new Set(['news', 'closure', 'opening_period', 'offer'])

/** Whoever said it once and has left since may still be corrected. */
async function ofStrangers(db: Db, { target: { kind, scope }, after, before, today }: Checked): Promise<FieldFault[]> {
  const hub = hubSlugOf(scope)
  const { provider } = asTold(after.item)
  if (hub === null || before === undefined || !SAID_BY_SOMEBODY.has(kind) || typeof provider !== 'string') return []
  if (before !== null && asTold(before.item)['provider'] === provider) return []
  return (await isHere(db, { hub, provider }, today)) ? [] : [faultOf({ path: ['provider'], requirement: 'not_here' })]
}

/** Throws `invalid` with the fields. */
export async function mustFulfil(db: Db, given: Checked): Promise<void> {
  const faults = await unmetFields(db, given)
  if (faults.length > 0) throw new Fault('invalid', notSaved(), faults)
}

/** The item in its shape. Throws `invalid` with the fields, as «title.nb». */
export function checked(target: Target, item: unknown): unknown {
  const parsed = kindOf(target).shape.safeParse(item)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }))
  throw new Fault('invalid', notSaved(), fields)
}

const notSaved = () => hubFaultSaid((t) => t.formCannotBeSaved)
