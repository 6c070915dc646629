import type { ActivityDate, ActivityItem, DaysOff } from '../../activities/index.ts'
import { Notice } from '../../design/index.ts'
import { dayAndMonth, listOf } from '../../platform/i18n/index.ts'
import type { Work } from '../work.ts'
import { Concerned, concernedBy, type TakenByDate } from './concerned.tsx'
import { comparedDates } from './dates-compared.ts'

const MOST = 8

interface ChangeProps {
  work: Work
  before: ActivityItem
  after: ActivityItem
  off: DaysOff
  taken: TakenByDate
}

/** Which of the dates ahead go, and which are on another day or at another hour: whoever was to come must be told. */
export function ChangeOfDates({ work, before, after, off, taken }: ChangeProps) {
  const { activities: a } = work.t
  const { gone, moved, toAnotherDay } = comparedDates(before, after, { today: work.today, off })
  if (gone.length + moved.length + toAnotherDay.length === 0) return null
  return (
    <Notice title={a.changes}>
      <ul class="ds-list">
        {toAnotherDay.length === 0 ? null : (
          <li>
            {a.otherDay(
              wordsOf(
                toAnotherDay.map(({ before, after }) => a.dayTo(dateWords(before, work), dateWords(after, work))),
                work,
              ),
            )}
          </li>
        )}
        {gone.length === 0 ? null : <li>{a.gone(daysWords(gone, work))}</li>}
        {moved.length === 0 ? null : (
          <li>
            {a.otherTime(
              daysWords(
                moved.map((one) => one.before),
                work,
              ),
            )}
          </li>
        )}
      </ul>
      <Concerned work={work} concerned={concernedBy(taken, [...gone, ...[...toAnotherDay, ...moved].map((one) => one.before)])} />
    </Notice>
  )
}

const dateWords = ({ day }: ActivityDate, { lang }: Work) => dayAndMonth(day, lang)

const daysWords = (dates: readonly ActivityDate[], work: Work) =>
  wordsOf(
    dates.map((date) => dateWords(date, work)),
    work,
  )

/** «3. desember, 10. desember og 12 til» */
function wordsOf(all: readonly string[], { t, lang }: Work): string {
  const shown = all.slice(0, MOST)
  return all.length > MOST ? `${shown.join(', ')} ${t.hours.andMore(all.length - MOST)}` : listOf(shown, lang)
}
