import { DateField, errorOf, Field, Select, TimeField, type FormError } from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../form/typed-values.ts'
import type { Work } from '../work.ts'
import { HOURS, roomOptions } from './hours-form.ts'

interface FieldsProps {
  work: Work
  typed: Typed
  errors: readonly FormError[]
  /** It may last for days. */
  hasLastDay?: boolean
}

/** Which room, from when until when. */
export function HoursFields({ work, typed, errors, hasLastDay = false }: FieldsProps) {
  const { roomDay: t, optional } = work.t
  const { rhythm } = work.t.activities
  const field = (name: string) => ({ name, value: lineOf(typed, name), error: errorOf(errors, name) })
  return (
    <>
      <Select {...field(HOURS.room)} label={t.room} options={roomOptions(work)} />
      <div class="side-by-side">
        <DateField {...field(HOURS.day)} label={t.day} />
        <TimeField {...field(HOURS.clock)} label={rhythm.clock} />
      </div>
      <div class="side-by-side">
        {hasLastDay ? <DateField {...field(HOURS.to)} label={t.lastDay} suffix={optional} /> : null}
        <TimeField {...field(HOURS.ends)} label={rhythm.ends} />
      </div>
    </>
  )
}

interface ReasonProps {
  typed: Typed
  errors: readonly FormError[]
  label: string
  hint: string
}

export function ReasonField({ typed, errors, label, hint }: ReasonProps) {
  return <Field name={HOURS.reason} value={lineOf(typed, HOURS.reason)} error={errorOf(errors, HOURS.reason)} label={label} hint={hint} />
}
