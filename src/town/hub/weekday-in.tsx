import type { Child } from '#html/jsx-runtime'
import type { Ui } from '../../design/index.ts'
import { directionOf, isFixed, weekdayName } from '../../platform/i18n/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { capital } from '../texts/number-words.ts'

/** The weekday in the page's language, also where the rest of the page is bokmål. */
export function weekdayIn(ui: Ui, day: Day): Child {
  if (!isFixed(ui.page)) return capital(weekdayName(day, ui.lang))
  return (
    <span lang={ui.page} dir={directionOf(ui.page)}>
      {weekdayName(day, ui.page)}
    </span>
  )
}
