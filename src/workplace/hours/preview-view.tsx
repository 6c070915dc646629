import { ExampleMark, Notice, Table } from '../../design/index.ts'
import type { HoursWarning, PreviewDay } from '../../hubs/edit/index.ts'
import { dayWords, type ShownDay } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import { dayAndMonth, listOf, weekdayShort } from '../../platform/i18n/index.ts'
import { isoWeek, type Day } from '../../platform/time/index.ts'
import { rangeWords } from '../form/form-errors.ts'
import type { Work } from '../work.ts'
import { LeftLines } from './left-lines.tsx'
import type { ShownPreview } from './shown-preview.ts'

/** Four weeks as they are and as they would be, and what to think of before saving. */
export function PreviewView({ work, preview }: { work: Work; preview: ShownPreview }) {
  const { hours: t } = work.t
  const weeks = [0, 7, 14, 21].map((from) => preview.days.slice(from, from + 7)).filter((days) => days.length > 0)
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- the answer to what was asked must be where the reader is, also without script
    <section class="what-changes" aria-labelledby="slik-blir-det" tabindex={-1} autofocus>
      <h2 id="slik-blir-det">{t.previewTitle}</h2>
      <p>{preview.affected.length === 0 ? t.noChanges : t.previewLead}</p>
      <Warnings work={work} preview={preview} />
      <div class="weeks">
        {weeks.map((days) => (
          <Week work={work} days={days} />
        ))}
      </div>
    </section>
  )
}

function Week({ work, days }: { work: Work; days: readonly PreviewDay[] }) {
  const { t, lang, today } = work
  const first = days[0]?.after.hours.day ?? today
  return (
    <Table
      caption={t.hours.previewWeek(isoWeek(first).week)}
      captionShown
      head={[t.hours.weekdayHead, t.hours.before, t.hours.after]}
      rows={days.map(({ before, after, changed }) => ({
        filled: changed,
        cells: [
          `${capital(weekdayShort(after.hours.day, lang))} ${dayAndMonth(after.hours.day, lang)}`,
          <Shown work={work} day={before} />,
          changed ? <Shown work={work} day={after} /> : t.hours.same,
        ],
      }))}
    />
  )
}

/** As the public reads it; an example with its mark. */
const Shown = ({ work: { ui, lang }, day }: { work: Work; day: ShownDay }) => (
  <>
    {dayWords(day.hours, lang)}
    {day.example ? <ExampleMark ui={ui} /> : null}
  </>
)

function Warnings({ work, preview: { warnings, left } }: { work: Work; preview: ShownPreview }) {
  if (warnings.length + left.length === 0) return null
  return (
    <Notice kind="urgent" title={work.t.hours.warnings}>
      <ul class="ds-list">
        {warnings.map((warning) => (
          <li>{warningWords(warning, work)}</li>
        ))}
        <LeftLines work={work} left={left} />
      </ul>
    </Notice>
  )
}

function warningWords(warning: HoursWarning, work: Work): string {
  const { warn: t } = work.t.hours
  switch (warning.kind) {
    case 'closes':
      return t.closes(daysWords(warning.days, work))
    case 'shrinks':
      return t.shrinks(daysWords(warning.days, work))
    case 'withdrawn':
      return t.withdrawn(daysWords(warning.days, work))
    case 'desk_without_hours':
      return t.desk(daysWords(warning.days, work))
    case 'outside_house':
      return outsideWords(warning, work)
    case 'replaces_example':
      return t.example(daysWords(warning.days, work))
    case 'past':
      return t.past(warning.days.length)
    case 'override_goes_before':
      return t.override(overrideWords(warning, work))
    case 'override_goes_after':
      return t.overrideAfter(overrideWords(warning, work))
    case 'closure_goes_before':
      return t.closure(`«${show(warning.reason, work.lang).text}», ${rangeWords(warning, work)}`)
    case 'holiday':
      return (warning.open ? t.holidayOpen : t.holidayClosed)(
        capital(dayAndMonth(warning.day, work.lang)),
        show(warning.name, work.lang).text,
      )
    case 'eve':
      return t.eve(
        capital(dayAndMonth(warning.day, work.lang)),
        warning.day.endsWith('-24') ? t.eves.christmas : t.eves.newYear,
        dayWords(warning.hours, work.lang),
      )
    case 'not_in_use':
      return t.notInUse
  }
}

/** «Innbyggerservice står igjen utenfor husets tid: 12–18 mens huset har 10–12 (8. juni og 9. juni).» */
function outsideWords({ providerId, parts }: Extract<HoursWarning, { kind: 'outside_house' }>, work: Work): string {
  const { warn: t } = work.t.hours
  const said = parts.map(({ own, house, days }) => {
    const [hours, when] = [dayWords(own, work.lang), daysWords(days, work)]
    return house.state === 'open' ? t.outsidePart(hours, dayWords(house, work.lang), when) : t.outsideShut(hours, when)
  })
  return t.outside(work.providers.find(({ id }) => id === providerId)?.name ?? '', listOf(said, work.lang))
}

const overrideWords = ({ title, ...range }: Extract<HoursWarning, { kind: 'override_goes_before' | 'override_goes_after' }>, work: Work) =>
  [...(title === null ? [] : [`«${show(title, work.lang).text}»`]), rangeWords(range, work)].join(', ')

const MOST_DAYS = 8

/** «24. desember, 31. desember og 12 til» */
function daysWords(days: readonly Day[], { t, lang }: Work): string {
  const shown = days.slice(0, MOST_DAYS).map((day) => dayAndMonth(day, lang))
  return days.length > MOST_DAYS ? `${shown.join(', ')} ${t.hours.andMore(days.length - MOST_DAYS)}` : listOf(shown, lang)
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
