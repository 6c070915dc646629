import type { Language } from '../../platform/content/localized.ts'
import { listOf, spokenTime } from '../../platform/i18n/index.ts'
import { LAST_DATE, patternOf, type Pattern } from './pattern.ts'
import { isNextDaySaid } from './overnight.ts'
import { minutesOf, type Rhythm } from './rhythm.ts'
import { RHYTHM_WORDS, type RhythmWords } from './words.ts'

/** «hver torsdag», «første mandag i måneden». */
export function sayPattern(pattern: Pattern, lang: Language): string {
  const w = RHYTHM_WORDS[lang]
  switch (pattern.every) {
    case 'day':
      return pattern.interval === 1 ? w.everyDay : pattern.interval === 2 ? w.otherDay : w.nthDay(pattern.interval)
    case 'week':
      return sayWeekly(pattern, lang)
    case 'month':
      return sayMonthly(pattern, w)
    case 'year':
      return `${w.everyYear} ${w.monthDate(pattern.date, w.months[pattern.month - 1] ?? '')}`
  }
}

function sayWeekly({ days, interval }: Pattern & { every: 'week' }, lang: Language): string {
  const w = RHYTHM_WORDS[lang]
  const isWorkdays = days.join('') === '12345'
  const names = isWorkdays
    ? w.workdays
    : listOf(
        days.map((day) => w.weekdays[day]),
        lang,
      )
  if (interval === 1) return isWorkdays ? names : w.each(names)
  if (interval === 2 && days.length === 1) return w.otherWeekday(names)
  return `${names} ${w.everyWeeks(interval)}`
}

function sayMonthly(pattern: Pattern & { every: 'month' }, w: RhythmWords): string {
  const { interval } = pattern
  if (!('date' in pattern)) {
    const which = `${w.nths[pattern.nth]} ${w.weekdays[pattern.weekday]}`
    return interval === 1 ? `${which} ${w.inMonth}` : `${which} ${w.everyMonths(interval)}`
  }
  const { date } = pattern
  if (date === LAST_DATE) return interval === 1 ? `${w.lastDate} ${w.inMonth}` : `${w.lastDate} ${w.everyMonths(interval)}`
  return `${w.onDate(date)} ${w.everyMonths(interval)}${date > 28 ? `, ${w.whenThere}` : ''}`
}

/** «kl. 11–13», «11:00–13:00», «kl. 18–10 neste dag»; null where no hour is announced. */
export function sayHours({ at, ends }: Pick<Rhythm, 'at' | 'ends'>, lang: Language): string | null {
  if (at === undefined) return null
  const from = spokenTime(minutesOf(at), lang)
  const isNext = ends !== undefined && isNextDaySaid(minutesOf(at), minutesOf(ends))
  const till = ends === undefined ? '' : `–${spokenTime(minutesOf(ends), lang)}${isNext ? ` ${RHYTHM_WORDS[lang].nextDay}` : ''}`
  const hours = `${from}${till}`
  return lang === 'en' ? `${ends === undefined ? 'at ' : ''}${hours}` : `kl. ${hours}`
}

/** «hver torsdag kl. 11–13, ikke i skoleferier». Null when the rule is more than our words can say. */
export function sayRhythm({ rule, at, ends, skip }: Pick<Rhythm, 'rule' | 'at' | 'ends' | 'skip'>, lang: Language): string | null {
  const w = RHYTHM_WORDS[lang]
  const pattern = rule === undefined ? null : patternOf(rule)
  if (rule !== undefined && pattern === null) return null
  const days = pattern === null ? w.once : sayPattern(pattern, lang)
  const hours = sayHours({ at, ends }, lang)
  const [holidays, red] = [skip.includes('school_holidays'), skip.includes('red_days')]
  const but = holidays && red ? w.notEither : holidays ? w.notHolidays : red ? w.notRedDays : null
  return [hours === null ? days : `${days} ${hours}`, ...(but === null ? [] : [but])].join(', ')
}
