import { WEEK_DAYS } from '../../design/index.ts'
import { faultOf, unmetBy } from '../../hubs/edit/index.ts'
import type { OpeningPeriodItem, Stored } from '../../hubs/items/index.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import type { Values } from '../form/field.ts'
import { said } from '../form/form-errors.ts'
import type { Work } from '../work.ts'
import { BEGIN, SEVERAL, WHO } from './hours-fields.ts'

interface Hours {
  stored: Stored<OpeningPeriodItem> | null
  work: Work
}

/** What is wrong in the fields and what is not there at all, in one round and in the order of the form. */
export function withLacking(read: readonly FieldFault[], told: Values, { stored, work }: Hours): FieldFault[] {
  const lacking = unmetBy('opening_period', told, {
    layer: 'fact',
    others: [],
    rivals: [],
    today: work.today,
    before: stored?.item ?? null,
  })
    .map(faultOf)
    .map((fault) => said({ ...fault, field: fault.field === 'spans' ? SEVERAL.days : fault.field }, work))
    .filter(({ field }) => !read.some((one) => one.field === field) && !(field === SEVERAL.days && read.some(isOfWeek)))
  return [...read, ...lacking].toSorted((one, other) => placeOf(one) - placeOf(other))
}

const isOfWeek = ({ field }: FieldFault) => WEEK_DAYS.some((day) => field.startsWith(`${day}-`))

const ORDER = [WHO, BEGIN, 'title-nb', 'title-nn', 'title-en', 'from', 'to', SEVERAL.days, SEVERAL.from, SEVERAL.to]

/** The week stands after all that is named here, the source after the week. */
const placeOf = (fault: FieldFault) =>
  fault.field === 'source' ? ORDER.length + 1 : isOfWeek(fault) ? ORDER.length : ORDER.indexOf(fault.field)
