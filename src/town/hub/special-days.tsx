import { ExampleMark, Text, type Ui } from '../../design/index.ts'
import { becauseWords, dayWords, shownDays, type DayHours, type SchoolHolidayOnDay } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import { dayAndMonth, fullDate, listOf } from '../../platform/i18n/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { capital } from '../texts/number-words.ts'
import { townTexts } from '../texts.ts'
import type { Owner } from './hours-rows.tsx'

interface SpecialDaysProps {
  ui: Ui
  owners: readonly Owner[]
  from: Day
  to: Day
  schoolHolidays: readonly SchoolHolidayOnDay[]
}

/** Holidays, closures, overrides and school holidays: what one must know before setting out. */
export function SpecialDays({ ui, owners, from, to, schoolHolidays }: SpecialDaysProps) {
  const days = differingDays(ui, owners, { from, to })
  if (days.length === 0 && schoolHolidays.length === 0) return <p>{townTexts(ui.lang).hub.noSpecialDays}</p>
  return (
    <ul class="lines">
      {days.map(({ day, names, why, example }) => (
        <li>
          <b>{capital(fullDate(day, ui.lang))}</b>, {listOf(names, ui.lang)}: {why}
          {example ? <ExampleMark ui={ui} /> : null}
        </li>
      ))}
      {schoolHolidays.map((holiday) => (
        <li>
          <b>
            <Text of={show(holiday.title, ui.lang)} />
          </b>{' '}
          {dayAndMonth(holiday.from, ui.lang)}–{dayAndMonth(holiday.to, ui.lang)}
          {holiday.layer === 'example' ? <ExampleMark ui={ui} /> : null}
        </li>
      ))}
    </ul>
  )
}

interface Differing {
  day: Day
  names: string[]
  why: string
  example: boolean
}

/** In the order of days; those who differ for the same reason on the same day stand together. */
function differingDays(ui: Ui, owners: readonly Owner[], { from, to }: { from: Day; to: Day }): Differing[] {
  const found = new Map<string, Differing>()
  for (const { name, hours } of owners) {
    for (const { hours: day, example } of shownDays(hours, from, to)) {
      const why = whyOf(ui, day)
      if (why === null) continue
      const key = `${day.day} ${why} ${example}`
      found.set(key, { day: day.day, why, example, names: [...(found.get(key)?.names ?? []), name] })
    }
  }
  return [...found.values()].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

function whyOf(ui: Ui, day: DayHours): string | null {
  if (day.because && day.because.kind !== 'weekly') return becauseWords(day.because, ui.lang, day.day)
  if (!day.isException) return null
  const hours = dayWords(day, ui.lang)
  return day.title ? `${show(day.title, ui.lang).text}, ${hours}` : hours
}
