import { asPeriod } from '../../hubs/edit/index.ts'
import { hubTexts, spanWords } from '../../hubs/index.ts'
import type { OpeningPeriodItem } from '../../hubs/items/index.ts'
import { spanFromItem } from '../../hubs/opening-hours/index.ts'
import { rangeWords } from '../form/form-errors.ts'
import { asString } from '../form/localized-value.ts'
import { providerName, textIn } from '../form/words.ts'
import type { Work } from '../work.ts'

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** «Huset, Jul og nyttår», «Innbyggerservice, fra 1. juni 2026 inntil videre» */
export function periodTitle(item: Readonly<Record<string, unknown>>, work: Work): string {
  const name = textIn(item['title'], work)
  const days = rangeWords({ from: asString(item['from']), to: asString(item['to']) }, work)
  return `${ownerName(asString(item['provider']), work)}, ${name === '' ? days : name}`
}

export const ownerName = (provider: string | null | undefined, work: Work): string =>
  provider === null || provider === undefined || provider === '' ? work.t.house : providerName(provider, work)

/** As it stands within a sentence: «tider for huset». */
export const ownerWithin = (provider: string | null | undefined, work: Work): string =>
  provider === null || provider === undefined || provider === '' ? work.t.theHouse : providerName(provider, work)

/** One line per span: «man–fre 10–15», «lør 20–02 neste dag selvbetjent» */
export function spanLines({ spans }: Pick<OpeningPeriodItem, 'spans'>, work: Work): string[] {
  const { hours: t } = work.t
  if (spans.length === 0) return [t.noOpenings]
  return spans.map((span) => {
    const mode = span.mode === 'staffed' ? '' : ` ${hubTexts(work.lang).mode[span.mode]}`
    const note = span.note === undefined ? '' : ` (${textIn(span.note, work)})`
    return t.spans(daysWords(span.days, work), `${spanWords(spanFromItem(span), work.lang)}${mode}${note}`)
  })
}

/** «man–fre», «man, ons, fre» */
function daysWords(days: readonly string[], work: Work): string {
  const runs: { first: number; last: number }[] = []
  DAYS.forEach((day, k) => {
    if (!days.includes(day)) return
    const run = runs.at(-1)
    if (run?.last === k - 1) run.last = k
    else runs.push({ first: k, last: k })
  })
  const name = (k: number) => work.t.hours.weekdaysShort[k] ?? ''
  return runs.map(({ first, last }) => (first === last ? name(first) : `${name(first)}–${name(last)}`)).join(', ')
}

const onHolidaysWords = (on: OpeningPeriodItem['onHolidays'], { t }: Work) =>
  ({ closed: t.hours.holidaysClosed, as_usual: t.hours.holidaysAsUsual, not_announced: t.hours.holidaysUnknown })[on]

/** What the history says of hours: each fact with its words, null where there is nothing. */
export function periodFacts(item: unknown, work: Work): { term: string; text: string | null }[] {
  const { hours: t } = work.t
  const period = asPeriod(item)
  if (period === null) return []
  return [
    { term: t.who, text: ownerName(period.provider, work) },
    { term: t.sort, text: period.override ? t.override : t.ordinary },
    { term: t.name, text: period.title === undefined ? null : textIn(period.title, work) },
    { term: t.period, text: rangeWords(period, work) },
    { term: t.week, text: spanLines(period, work).join(', ') },
    { term: t.holidays, text: onHolidaysWords(period.onHolidays, work) },
    { term: work.t.nouns.source.label, text: period.source ?? null },
  ]
}
