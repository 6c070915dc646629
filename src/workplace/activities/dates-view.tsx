import type { Child } from '#html/jsx-runtime'
import { clockChangeWords, clockWords, sayRhythm, type DaysOff, type RhythmItem } from '../../activities/index.ts'
import { dayAndMonth, listOf, longDate, weekdayName } from '../../platform/i18n/index.ts'
import type { Work } from '../work.ts'
import { datesAhead, skippedAhead, type Scheduled } from './dates-ahead.ts'

/** What a rhythm gives, before it is saved: said in words, and the next dates. */
export interface DatesShown {
  rhythm: RhythmItem
  /** The whole activity as it would be. */
  whole: Scheduled
  off: DaysOff
}

export const DATES = 'datoer'

/**
 * The part that follows what is typed: by a script while one types, and by «Vis datoer» without. Says what to do until
 * there is something to show.
 */
interface DatesProps {
  work: Work
  shown: DatesShown | null
  /** Asked for by the button: it gets the focus. */
  asked: boolean
  children?: Child
}

export function DatesView({ work, shown, asked, children }: DatesProps) {
  const { rhythm: t } = work.t.activities
  return (
    <torg-preview data-part={DATES} data-button="gjor" data-value="vis">
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the answer to what was asked must be where the reader is, also without script */}
      <section class="what-changes" id={DATES} aria-labelledby="slik-blir-det" aria-live="polite" tabindex={-1} autofocus={asked}>
        <h2 id="slik-blir-det">{t.shown}</h2>
        {shown === null ? <p>{t.shownLead}</p> : <Dates work={work} {...shown} />}
        {children}
      </section>
    </torg-preview>
  )
}

function Dates({ work, rhythm, whole, off }: DatesShown & { work: Work }) {
  const { t, lang, today } = work
  const dates = datesAhead(whole, { today, off })
  return (
    <>
      <p class="lead">{rhythmWords(rhythm, work)}</p>
      {dates.length === 0 ? (
        <p>{t.activities.rhythm.noneAhead}</p>
      ) : (
        <ol class="lines dates">
          {dates.map((date) => (
            <li>
              <b>{`${capital(weekdayName(date.day, lang))} ${longDate(date.day, lang)}`}</b>{' '}
              {clockWords({ day: date.day, startsAt: asDate(date.start), endsAt: asDate(date.end) }, lang)}
              {afterStop(clockChangeWords(date.day, rhythm, lang))}
            </li>
          ))}
        </ol>
      )}
      <SkippedWords work={work} rhythm={rhythm} off={off} />
    </>
  )
}

/** «Hopper over 24. desember og 31. desember (skoleferie).» */
function SkippedWords({ work, rhythm, off }: { work: Work; rhythm: RhythmItem; off: DaysOff }) {
  const { t, lang, today } = work
  const skipped = skippedAhead(rhythm, { today, off })
  if (skipped.length === 0) return null
  const words = (['school_holidays', 'red_days'] as const).flatMap((why) => {
    const days = skipped.filter((one) => one.why === why).map(({ day }) => dayAndMonth(day, lang))
    return days.length === 0 ? [] : [`${listOf(days, lang)} (${t.activities.rhythm.skips[why].toLowerCase()})`]
  })
  return <p>{t.activities.rhythm.skipped(listOf(words, lang))}</p>
}

/** «Hver torsdag kl. 11–13, ikke i skoleferier, fra 3. desember 2026 til og med 17. juni 2027» */
export function rhythmWords(rhythm: RhythmItem, work: Work): string {
  const { t, lang } = work
  const said = sayRhythm(rhythm, lang) ?? t.activities.rhythm.keptUnsaid
  const hours = rhythm.at === undefined ? `, ${t.activities.timeUnknown}` : ''
  if (rhythm.rule === undefined) return `${capital(said)}, ${longDate(rhythm.from, lang)}${hours}`
  const from = t.from(longDate(rhythm.from, lang))
  const to = rhythm.to === undefined ? t.untilFurther : t.through(longDate(rhythm.to, lang))
  return `${capital(said)}${hours}, ${from} ${to}`
}

const afterStop = (words: string | null) => (words === null ? '' : `. ${words}`)
const asDate = (at: number | null) => (at === null ? null : new Date(at))
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
