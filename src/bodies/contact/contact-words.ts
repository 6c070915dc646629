import type { Language } from '../../platform/content/localized.ts'
import { catalogues, clockTime, type CatalogueOf, weekdayName } from '../../platform/i18n/index.ts'
import { addDays, day } from '../../platform/time/index.ts'
import { CONTACT_WEEKDAYS, type ContactTime } from './contact-time.ts'

const nb = {
  every: (weekday: string) => `hver ${weekday}`,
  first: (weekday: string) => `første ${weekday} i måneden`,
  second: (weekday: string) => `andre ${weekday} i måneden`,
  third: (weekday: string) => `tredje ${weekday} i måneden`,
  fourth: (weekday: string) => `fjerde ${weekday} i måneden`,
  last: (weekday: string) => `siste ${weekday} i måneden`,
  between: (from: string, to: string) => `klokka ${from}–${to}`,
}
type ContactWords = CatalogueOf<typeof nb>
const nn: ContactWords = {
  every: (weekday) => `kvar ${weekday}`,
  first: (weekday) => `første ${weekday} i månaden`,
  second: (weekday) => `andre ${weekday} i månaden`,
  third: (weekday) => `tredje ${weekday} i månaden`,
  fourth: (weekday) => `fjerde ${weekday} i månaden`,
  last: (weekday) => `siste ${weekday} i månaden`,
  between: (from, to) => `klokka ${from}–${to}`,
}
const en: ContactWords = {
  every: (weekday) => `every ${weekday}`,
  first: (weekday) => `the first ${weekday} of the month`,
  second: (weekday) => `the second ${weekday} of the month`,
  third: (weekday) => `the third ${weekday} of the month`,
  fourth: (weekday) => `the fourth ${weekday} of the month`,
  last: (weekday) => `the last ${weekday} of the month`,
  between: (from, to) => `from ${from} to ${to}`,
}
const contactTexts = catalogues<ContactWords>({ nb, nn, en })

const A_MONDAY = day('2020-01-06')

/** «første torsdag i måneden klokka 17.00–18.00» */
export function contactRhythm({ weekday, week, from, to }: ContactTime, lang: Language): string {
  const t = contactTexts(lang)
  const name = weekdayName(addDays(A_MONDAY, CONTACT_WEEKDAYS.indexOf(weekday)), lang)
  return `${t[week](name)} ${t.between(clockTime(minutesOf(from), lang), clockTime(minutesOf(to), lang))}`
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
