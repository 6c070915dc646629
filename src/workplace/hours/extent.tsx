import { DateField, errorOf, Notice, RadioGroup } from '../../design/index.ts'
import type { Field } from '../form/field.ts'
import { lineOf } from '../form/typed-values.ts'
import { BEGIN, EXTENT, FROM, FROM_KNOWN, FROM_UNKNOWN } from './hours-fields.ts'
import type { HoursState } from './hours-state.ts'
import { isInForce } from './read-period.ts'

/** How the first day is asked for. */
export function fromField(state: HoursState): Field {
  if (asksExtent(state)) return FROM_KNOWN
  return state.stored !== null && state.stored.item.from === undefined ? FROM_UNKNOWN : FROM
}

const asksExtent = ({ stored, work }: HoursState) => stored !== null && isInForce(stored.item, work.today)

/** Asked only of hours in force: what has been must not change by the way. */
export function Extent({ state }: { state: HoursState }) {
  const { work, stored, typed, errors } = state
  const { hours: t } = work.t
  if (stored === null) return null
  if (!asksExtent(state)) {
    return stored.item.to !== undefined && stored.item.to < work.today ? (
      <Notice kind="urgent">
        <p>{t.isPast}</p>
      </Notice>
    ) : null
  }
  const options = [
    { value: 'from', label: t.extentFrom, hint: t.extentFromHint },
    { value: 'whole', label: t.extentWhole, hint: t.extentWholeHint },
  ]
  return (
    <>
      <RadioGroup name={EXTENT} legend={t.extent} options={options} value={lineOf(typed, EXTENT) === 'whole' ? 'whole' : 'from'} />
      <DateField name={BEGIN} label={t.beginOn} value={lineOf(typed, BEGIN)} error={errorOf(errors, BEGIN)} />
    </>
  )
}
