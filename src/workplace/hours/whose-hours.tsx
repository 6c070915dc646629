import { errorOf, RadioGroup, Select } from '../../design/index.ts'
import { lineOf } from '../form/typed-values.ts'
import { hereChoices } from '../nouns/noun.ts'
import { SORT, WHO } from './hours-fields.ts'
import type { HoursState } from './hours-state.ts'

/** The house or somebody in it; ordinary hours or an exception. Whose they are is settled once. */
export function WhoseHours({ state: { work, stored, typed, errors } }: { state: HoursState }) {
  const { hours: t, house } = work.t
  const options = [
    { value: 'ordinary', label: t.ordinary, hint: t.ordinaryHint },
    { value: 'override', label: t.override, hint: t.overrideHint },
  ]
  return (
    <>
      {stored === null && work.own === null ? (
        <Select
          name={WHO}
          label={t.who}
          hint={t.whoHint}
          value={lineOf(typed, WHO)}
          error={errorOf(errors, WHO)}
          options={[{ value: '', label: house }, ...hereChoices(work)]}
        />
      ) : null}
      <RadioGroup name={SORT} legend={t.sort} options={options} value={lineOf(typed, SORT) === 'override' ? 'override' : 'ordinary'} />
    </>
  )
}
