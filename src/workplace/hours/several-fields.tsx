import { ADD_SPAN, Button, Checkbox, errorOf, Select, TimeField, WEEK_DAYS } from '../../design/index.ts'
import { lineOf, listOf } from '../form/typed-values.ts'
import { SEVERAL } from './hours-fields.ts'
import type { HoursState } from './hours-state.ts'
import { modeChoices } from './modes.ts'

/** «man–fre 10–15» in one go. */
export function SeveralDays({ state: { work, typed, errors } }: { state: HoursState }) {
  const { t } = work
  const ticked = listOf(typed, SEVERAL.days)
  const error = errorOf(errors, SEVERAL.days)
  const clock = (name: string, label: string) => (
    <TimeField name={name} label={label} value={lineOf(typed, name)} error={errorOf(errors, name)} />
  )
  return (
    <fieldset
      class="ds-fieldset several"
      id={SEVERAL.days}
      aria-describedby={error === undefined ? undefined : `${SEVERAL.days}-feil`}
      tabindex={error === undefined ? undefined : -1}
    >
      <legend>{t.hours.several}</legend>
      {error === undefined ? null : (
        <p class="ds-validation-message" id={`${SEVERAL.days}-feil`}>
          {error}
        </p>
      )}
      <div class="days">
        {WEEK_DAYS.map((day, k) => (
          <DayBox day={day} label={t.hours.weekdays[k] ?? ''} checked={ticked.includes(day)} />
        ))}
      </div>
      <div class="side-by-side">
        {clock(SEVERAL.from, t.hours.clockFrom)}
        {clock(SEVERAL.to, t.hours.clockTo)}
        <Select name={SEVERAL.mode} label={t.hours.mode} value={lineOf(typed, SEVERAL.mode)} options={modeChoices(work)} />
        <Checkbox name={SEVERAL.next} label={t.hours.nextDay} checked={lineOf(typed, SEVERAL.next) !== ''} />
        <Button weight="secondary" name={ADD_SPAN} value={SEVERAL.button}>
          {t.hours.putSeveral}
        </Button>
      </div>
    </fieldset>
  )
}

function DayBox({ day, label, checked }: { day: string; label: string; checked: boolean }) {
  const id = `${SEVERAL.days}-${day}`
  return (
    <div class="ds-field">
      <input class="ds-input" type="checkbox" id={id} name={SEVERAL.days} value={day} checked={checked} />
      <label class="ds-label" for={id}>
        {label}
      </label>
    </div>
  )
}
