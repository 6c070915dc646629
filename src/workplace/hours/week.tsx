import { RadioGroup, WEEK_DAYS, WeekEditor } from '../../design/index.ts'
import { HOLIDAYS, onHolidays } from './hours-fields.ts'
import type { HoursState } from './hours-state.ts'
import { modeChoices } from './modes.ts'
import { SeveralDays } from './several-fields.tsx'

/** Days and times, and how it is on holidays. */
export function Week({ state }: { state: HoursState }) {
  const { work, week, typed, errors, focus } = state
  const { t, ui } = work
  const holidays = [
    { value: 'closed', label: t.hours.holidaysClosed },
    { value: 'as_usual', label: t.hours.holidaysAsUsual, hint: t.hours.holidaysAsUsualHint },
    { value: 'not_announced', label: t.hours.holidaysUnknown, hint: t.hours.holidaysUnknownHint },
  ]
  return (
    <>
      <h2>{t.hours.week}</h2>
      <SeveralDays state={state} />
      <WeekEditor
        ui={ui}
        days={WEEK_DAYS.map((day, k) => ({ day, name: t.hours.weekdays[k] ?? '', spans: week[day] }))}
        modes={modeChoices(work)}
        errors={errors}
        {...(focus === null ? {} : { focus })}
      />
      <RadioGroup name={HOLIDAYS} legend={t.hours.holidays} options={holidays} value={onHolidays(typed)} />
    </>
  )
}
