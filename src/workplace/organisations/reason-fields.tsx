import { errorOf, Field, Select } from '../../design/index.ts'
import { PAPERS } from '../../people/index.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { State } from './organisation-state.ts'

/** Why, and what was seen; `suffix` tells the forms of one page apart. */
export function ReasonFields({ state: { work, typed, errors }, suffix = '', hint }: { state: State; suffix?: string; hint?: string }) {
  const t = work.t.organisations
  const [reason, paper] = [`grunn${suffix}`, `papir${suffix}`]
  return (
    <>
      <Field
        name={reason}
        label={t.reason}
        hint={hint ?? t.reasonHint}
        value={lineOf(typed, reason)}
        error={errorOf(errors, reason)}
        autocomplete="off"
        size={40}
      />
      <Select
        name={paper}
        label={t.paper}
        hint={t.paperHint}
        value={lineOf(typed, paper)}
        options={[{ value: '', label: t.choose }, ...PAPERS.map((value) => ({ value, label: t.papers[value] }))]}
      />
    </>
  )
}
