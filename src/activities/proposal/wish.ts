import type { Language } from '../../platform/content/localized.ts'
import { clockTime, fullDate } from '../../platform/i18n/index.ts'
import { addDays, dayNumber, weekdayOf, type Day } from '../../platform/time/index.ts'
import { RhythmShape, type RhythmItem } from '../activity.ts'
import { clockChangeWords, isNextDaySaid, ruleOf, sayPattern, WEEKDAYS, type Pattern } from '../recurrence/index.ts'
import { RHYTHM_WORDS } from '../recurrence/words.ts'
import type { Wish } from './proposal.ts'
import { proposalTexts } from './texts.ts'

/** «hver fredag, 18.00–21.00», «søndag 28. mars 2027, 02.30. Klokka stilles fram denne natta, så 2.30 finnes ikke» */
export function wishWords(wish: Wish, lang: Language): string {
  const t = proposalTexts(lang).wish
  const pattern = patternOf(wish)
  const days =
    wish.often === 'once'
      ? wish.day === null
        ? t.onceOpen
        : fullDate(wish.day, lang)
      : pattern
        ? sayPattern(pattern, lang)
        : t[wish.often]
  return `${days}${clockWords(wish, lang)}${ofClockChange(wish, lang)}`
}

/** Of one day alone: a wish for every week is set up by staff, who see each date. */
function ofClockChange({ often, day, starts, ends }: Wish, lang: Language): string {
  if (often !== 'once' || day === null || starts === null) return ''
  const words = clockChangeWords(day, { at: starts, ...(ends === null ? {} : { ends }) }, lang)
  return words === null ? '' : `. ${words}`
}

function clockWords({ starts, ends }: Wish, lang: Language): string {
  if (starts === null) return ''
  const [from, to] = [minutesOf(starts), ends === null ? null : minutesOf(ends)]
  const next = to !== null && isNextDaySaid(from, to) ? ` ${RHYTHM_WORDS[lang].nextDay}` : ''
  return `, ${clockTime(from, lang)}${to === null ? '' : `–${clockTime(to, lang)}${next}`}`
}

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** Null where they have not said which day. */
function patternOf({ often, weekday }: Wish): Pattern | null {
  const day = WEEKDAYS.find((one) => one === weekday)
  if (day === undefined) return null
  if (often === 'weekly') return { every: 'week', interval: 1, days: [day] }
  if (often === 'fortnightly') return { every: 'week', interval: 2, days: [day] }
  return often === 'monthly' ? { every: 'month', interval: 1, nth: 1, weekday: day } : null
}

/** A week, so that those who come have time to hear of it. */
const NOTICE = 7

/** What staff begin with when they set it up; null where too little was said to make a rhythm of. */
export function draftRhythm(wish: Wish, today: Day): RhythmItem | null {
  const pattern = patternOf(wish)
  const from = wish.often === 'once' ? wish.day : pattern === null ? null : nextWeekday(addDays(today, NOTICE), wish.weekday)
  if (from === null || (wish.often === 'once' && from < today)) return null
  const hours = wish.starts === null ? {} : { at: wish.starts, ...(wish.ends === null ? {} : { ends: wish.ends }) }
  const { data } = RhythmShape.safeParse({
    from,
    ...(pattern === null || wish.often === 'once' ? {} : { rule: ruleOf(pattern) }),
    ...hours,
  })
  return data ?? null
}

const nextWeekday = (from: Day, weekday: number | null): Day => {
  const ahead = Array.from({ length: 7 }, (_, k) => addDays(from, k))
  return ahead.find((day) => weekdayOf(dayNumber(day)) === weekday) ?? from
}
