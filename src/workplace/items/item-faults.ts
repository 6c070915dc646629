import { unmetFields } from '../../hubs/edit/index.ts'
import { ITEM_KINDS, type Stored } from '../../hubs/items/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import type { Field, Values } from '../form/field.ts'
import { firstOfEach, said } from '../form/form-errors.ts'
import type { Noun } from '../nouns/noun.ts'
import type { Work } from '../work.ts'
import { fieldsOf } from './compose-item.ts'
import { targetOfItem } from './item-target.ts'

interface Wanted {
  work: Work
  key: string
  after: { item: Values } & Pick<Stored<unknown>, 'layer'>
  before: Stored<unknown> | null
  /** What could not be read. */
  read: readonly FieldFault[]
}

/** All that is wrong in one round, in the order of the form: what cannot be read, what the shape refuses, what is not fulfilled. */
export async function itemFaults(db: Db, noun: Noun, { work, key, after, before, read }: Wanted): Promise<FieldFault[]> {
  const { today } = work
  const unmet = await unmetFields(db, { target: targetOfItem(noun, work, key), after, before, today })
  const found = [...read, ...[...shapeFaults(noun, after.item), ...unmet].map((fault) => said(fault, work))]
  const fields = fieldsOf(noun)
  return firstOfEach(found).toSorted((one, other) => placeOf(one, fields) - placeOf(other, fields))
}

/** Of what is filled in; what is missing was found when the fields were read. */
function shapeFaults(noun: Noun, item: Values): FieldFault[] {
  const { shape } = noun.keptBy ?? ITEM_KINDS[noun.kind]
  const parsed = shape.safeParse(item)
  if (parsed.success) return []
  return parsed.error.issues
    .filter(({ path: [field] }) => item[String(field)] !== undefined)
    .map(({ path, message }) => ({ field: path.join('-'), message }))
}

const placeOf = ({ field }: FieldFault, fields: readonly Field[]) =>
  fields.findIndex(({ name }) => field === name || field.startsWith(`${name}-`))
