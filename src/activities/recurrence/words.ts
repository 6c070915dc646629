import type { Language } from '../../platform/content/localized.ts'
import type { Weekday } from '../../platform/time/index.ts'
import type { Nth } from './pattern.ts'

/** The words that rhythms are said and read with, in one language. */
export interface RhythmWords {
  weekdays: Record<Weekday, string>
  months: readonly string[]
  nths: Record<Nth, string>
  and: string
  /** «mandag til fredag» */
  workdays: string
  once: string
  everyDay: string
  /** «hver torsdag» */
  each(days: string): string
  /** «annenhver dag» */
  otherDay: string
  nthDay(n: number): string
  /** «annenhver torsdag» */
  otherWeekday(day: string): string
  /** «annenhver uke», «hver 3. uke» */
  everyWeeks(n: number): string
  /** «hver måned», «annenhver måned», «hver 3. måned» */
  everyMonths(n: number): string
  inMonth: string
  lastDate: string
  onDate(date: number): string
  whenThere: string
  everyYear: string
  /** «17. mai» */
  monthDate(date: number, month: string): string
  notHolidays: string
  nextDay: string
  notRedDays: string
  notEither: string
  /** Of the night of the clock change: this hour is not there, or comes twice. */
  clockChange: Record<'missing' | 'twice', (clock: string) => string>
}

const nb: RhythmWords = {
  weekdays: { 1: 'mandag', 2: 'tirsdag', 3: 'onsdag', 4: 'torsdag', 5: 'fredag', 6: 'lørdag', 7: 'søndag' },
  months: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'],
  nths: { 1: 'første', 2: 'andre', 3: 'tredje', 4: 'fjerde', [-1]: 'siste' },
  and: 'og',
  workdays: 'mandag til fredag',
  once: 'én gang',
  everyDay: 'hver dag',
  each: (days) => `hver ${days}`,
  otherDay: 'annenhver dag',
  nthDay: (n) => `hver ${n}. dag`,
  otherWeekday: (day) => `annenhver ${day}`,
  everyWeeks: (n) => (n === 2 ? 'annenhver uke' : `hver ${n}. uke`),
  everyMonths: (n) => (n === 1 ? 'hver måned' : n === 2 ? 'annenhver måned' : `hver ${n}. måned`),
  inMonth: 'i måneden',
  lastDate: 'siste dag',
  onDate: (date) => `den ${date}.`,
  whenThere: 'når måneden har så mange dager',
  everyYear: 'hvert år',
  monthDate: (date, month) => `${date}. ${month}`,
  nextDay: 'neste dag',
  notHolidays: 'ikke i skoleferier',
  notRedDays: 'ikke på røde dager',
  notEither: 'ikke i skoleferier eller på røde dager',
  clockChange: {
    missing: (clock) => `Klokka stilles fram denne natta, så ${clock} finnes ikke`,
    twice: (clock) => `Klokka stilles tilbake denne natta, så ${clock} kommer to ganger. Den første gjelder`,
  },
}

const nn: RhythmWords = {
  ...nb,
  weekdays: { 1: 'måndag', 2: 'tysdag', 3: 'onsdag', 4: 'torsdag', 5: 'fredag', 6: 'laurdag', 7: 'søndag' },
  workdays: 'måndag til fredag',
  once: 'éin gong',
  everyDay: 'kvar dag',
  each: (days) => `kvar ${days}`,
  otherDay: 'annankvar dag',
  nthDay: (n) => `kvar ${n}. dag`,
  otherWeekday: (day) => `annankvar ${day}`,
  everyWeeks: (n) => (n === 2 ? 'annankvar veke' : `kvar ${n}. veke`),
  everyMonths: (n) => (n === 1 ? 'kvar månad' : n === 2 ? 'annankvar månad' : `kvar ${n}. månad`),
  inMonth: 'i månaden',
  whenThere: 'når månaden har så mange dagar',
  everyYear: 'kvart år',
  nextDay: 'neste dag',
  notHolidays: 'ikkje i skuleferiar',
  notRedDays: 'ikkje på raude dagar',
  notEither: 'ikkje i skuleferiar eller på raude dagar',
  clockChange: {
    missing: (clock) => `Klokka blir stilt fram denne natta, så ${clock} finst ikkje`,
    twice: (clock) => `Klokka blir stilt tilbake denne natta, så ${clock} kjem to gonger. Den første gjeld`,
  },
}

const en: RhythmWords = {
  weekdays: { 1: 'Monday', 2: 'Tuesday', 3: 'Wednesday', 4: 'Thursday', 5: 'Friday', 6: 'Saturday', 7: 'Sunday' },
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  nths: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', [-1]: 'last' },
  and: 'and',
  workdays: 'Monday to Friday',
  once: 'once',
  everyDay: 'every day',
  each: (days) => `every ${days}`,
  otherDay: 'every other day',
  nthDay: (n) => `every ${n} days`,
  otherWeekday: (day) => `every other ${day}`,
  everyWeeks: (n) => (n === 2 ? 'every other week' : `every ${n} weeks`),
  everyMonths: (n) => (n === 1 ? 'every month' : n === 2 ? 'every other month' : `every ${n} months`),
  inMonth: 'of the month',
  lastDate: 'last day',
  onDate: (date) => `day ${date}`,
  whenThere: 'when the month has so many days',
  everyYear: 'every year on',
  monthDate: (date, month) => `${date} ${month}`,
  nextDay: 'the next day',
  notHolidays: 'not in school holidays',
  notRedDays: 'not on public holidays',
  notEither: 'not in school holidays or on public holidays',
  clockChange: {
    missing: (clock) => `The clocks go forward this night, so there is no ${clock}`,
    twice: (clock) => `The clocks go back this night, so ${clock} comes twice. The first counts`,
  },
}

export const RHYTHM_WORDS: Record<Language, RhythmWords> = { nb, nn, en }
