import { LANGUAGES, type Language } from '../../platform/content/localized.ts'
import { typedClock } from '../../platform/time/index.ts'
import { LAST_DATE, NTHS, WEEKDAYS, ruleOf, type Pattern } from './pattern.ts'
import { clockOf, type Rhythm, type Skip } from './rhythm.ts'
import { RHYTHM_WORDS, type RhythmWords } from './words.ts'

export type Told = Pick<Rhythm, 'rule' | 'at' | 'ends' | 'skip'>

/** What somebody wrote in plain words: «torsdager kl. 11–13, ikke i skoleferier». Null when it cannot be understood. */
export function readRhythm(text: string): Told | null {
  const { rest: withHours, skip } = takeSkips(plain(text))
  const hours = takeHours(withHours)
  if (hours === null) return null
  for (const lang of LANGUAGES) {
    const days = readDays(hours.rest, RHYTHM_WORDS[lang], lang)
    if (days !== null) return { ...(days === 'once' ? {} : { rule: ruleOf(days) }), ...hours.told, skip }
  }
  return null
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .replaceAll(/[–—]/g, '-')
    // An end at or before the beginning is the next day's as it is.
    .replaceAll(/ (?:neste dag|the next day)\b/g, '')
    .trim()
    .replace(/\.$/, '')

function takeSkips(text: string): { rest: string; skip: Skip[] } {
  const but = /,? ?\(?\b(?:ikke|ikkje|not|unntatt|unnateke|utenom|utanom|except)\b(.*)$/.exec(text)
  if (!but) return { rest: text, skip: [] }
  const said = but[1] ?? ''
  const skip: Skip[] = [
    ...(/skole|skule|school|ferie/.test(said) ? (['school_holidays'] as const) : []),
    ...(/r[øa]u?d|hellig|heilag|public|bank/.test(said) ? (['red_days'] as const) : []),
  ]
  // Words that say something else, «ikke 24. desember», must not be passed over in silence.
  return skip.length === 0 ? { rest: text, skip } : { rest: text.slice(0, but.index), skip }
}

const CLOCK = '\\d{1,2}(?:[.:]\\d{2})?'
const HOURS = new RegExp(
  `,? ?(?:\\b(?:kl\\.?|klokka|klokken|at|from|fra|frå) ?)(${CLOCK})(?: ?(?:-|til|to) ?(${CLOCK}))?$|,? (${CLOCK}) ?(?:-|til|to) ?(${CLOCK})$`,
)

function takeHours(text: string): { rest: string; told: Pick<Rhythm, 'at' | 'ends'> } | null {
  const found = HOURS.exec(text)
  if (!found) return { rest: text, told: {} }
  const at = typedClock(found[1] ?? found[3] ?? '')
  const end = found[2] ?? found[4]
  const ends = end === undefined ? undefined : typedClock(end)
  if (at === null || at >= 1440 || ends === null) return null
  const told = { at: clockOf(at), ...(ends === undefined ? {} : { ends: clockOf(ends % 1440) }) }
  return { rest: text.slice(0, found.index).trim(), told }
}

function readDays(given: string, w: RhythmWords, lang: Language): Pattern | 'once' | null {
  const text = given.replace(/,$/, '').replace(`, ${w.whenThere}`, '')
  if (text === w.once || text === w.once.replace('é', 'e')) return 'once'
  const { rest, interval, unit } = takeInterval(text, w, lang)
  return readDaily(text, w) ?? readMonthly({ rest, interval, unit }, w) ?? readYearly(text, w) ?? readWeekly({ rest, interval, unit }, w)
}

interface Stepped {
  rest: string
  interval: number
  unit: 'week' | 'month' | null
}

/** «… annenhver uke», «… hver 3. måned», «… i måneden», «annenhver torsdag». */
function takeInterval(text: string, w: RhythmWords, lang: Language): Stepped {
  if (text.endsWith(` ${w.inMonth}`)) return { rest: text.slice(0, -w.inMonth.length - 1), interval: 1, unit: 'month' }
  for (let n = 1; n <= 24; n++) {
    const [weeks, months] = [` ${n === 1 ? w.each(WEEK[lang]) : w.everyWeeks(n)}`, ` ${w.everyMonths(n)}`]
    if (text.endsWith(months)) return { rest: text.slice(0, -months.length), interval: n, unit: 'month' }
    if (text.endsWith(weeks)) return { rest: text.slice(0, -weeks.length), interval: n, unit: 'week' }
  }
  const other = w.otherWeekday('').toLowerCase()
  if (text.startsWith(other)) return { rest: text.slice(other.length), interval: 2, unit: 'week' }
  return { rest: text.replace(w.each('').toLowerCase(), ''), interval: 1, unit: null }
}

const WEEK: Record<Language, string> = { nb: 'uke', nn: 'veke', en: 'week' }

function readDaily(text: string, w: RhythmWords): Pattern | null {
  if (text === w.everyDay) return { every: 'day', interval: 1 }
  if (text === w.otherDay) return { every: 'day', interval: 2 }
  const n = Number(/\d+/.exec(text)?.[0] ?? 0)
  return n > 1 && text === w.nthDay(n) ? { every: 'day', interval: n } : null
}

function readWeekly({ rest, interval, unit }: Stepped, w: RhythmWords): Pattern | null {
  if (unit === 'month') return null
  if (rest === w.workdays.toLowerCase()) return { every: 'week', interval, days: [1, 2, 3, 4, 5] }
  const words = rest.replaceAll(` ${w.and} `, ', ').split(/,+ *,* */)
  const days = words.map((word) => WEEKDAYS.find((day) => isWeekday(word, w.weekdays[day].toLowerCase())))
  const known = [...new Set(days.flatMap((day) => day ?? []))].toSorted((a, b) => a - b)
  return days.includes(undefined) || known.length === 0 ? null : { every: 'week', interval, days: known }
}

/** «torsdag», «torsdager», «torsdagene», «Thursdays». */
const isWeekday = (word: string, name: string) =>
  [name, `${name}er`, `${name}ene`, `${name}ar`, `${name}ane`, `${name}s`].includes(word.replace(/^(på|on) /, ''))

function readMonthly({ rest, interval, unit }: Stepped, w: RhythmWords): Pattern | null {
  if (unit !== 'month') return null
  if (rest === w.lastDate) return { every: 'month', interval, date: LAST_DATE }
  const date = Number(/\d+/.exec(rest)?.[0] ?? 0)
  if (date >= 1 && date <= 31 && rest === w.onDate(date)) return { every: 'month', interval, date }
  const nth = NTHS.find((one) => rest.startsWith(`${w.nths[one]} `))
  const weekday = nth === undefined ? undefined : WEEKDAYS.find((one) => rest === `${w.nths[nth]} ${w.weekdays[one].toLowerCase()}`)
  return nth === undefined || weekday === undefined ? null : { every: 'month', interval, nth, weekday }
}

function readYearly(text: string, w: RhythmWords): Pattern | null {
  if (!text.startsWith(`${w.everyYear} `)) return null
  const rest = text.slice(w.everyYear.length + 1)
  const date = Number(/\d+/.exec(rest)?.[0] ?? 0)
  const month = w.months.findIndex((name) => rest === w.monthDate(date, name.toLowerCase())) + 1
  return month > 0 && date >= 1 && date <= 31 ? { every: 'year', month, date } : null
}
