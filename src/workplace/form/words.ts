import { show } from '../../platform/content/localized.ts'
import { clockTime, impreciseDate, longDate } from '../../platform/i18n/index.ts'
import { parseDay, parseImprecise } from '../../platform/time/index.ts'
import type { Work } from '../work.ts'
import type { Field } from './field.ts'
import { asExceptions, asLine, asPosition, asString, asText, asWords } from './localized-value.ts'

/** A value as one would say it. Null when there is nothing to say. */
export function wordsOf(field: Field, value: unknown, work: Work): string | null {
  if (value === undefined || value === null) return null
  const line = asString(value) ?? ''
  switch (field.kind) {
    case 'text':
      return allLanguages(value)
    case 'tick':
      return value === true ? work.t.yes : work.t.no
    case 'either':
      return value === true ? field.yes(work.t) : field.no(work.t)
    case 'exceptions':
      return exceptionWords(value, work)
    case 'position':
      return positionWords(value, work)
    case 'choices':
      return (
        asWords(value)
          .map((one) => field.options(work).find((option) => option.value === one)?.label ?? one)
          .join(', ') || null
      )
    case 'list':
      return asWords(value).join(', ') || null
    case 'day':
      return dayWordsOf(line, work)
    case 'imprecise':
      return impreciseWords(line, work)
    case 'moment':
      return momentWords(line, work)
    case 'choice':
      return field.options(work, line).find((option) => option.value === line)?.label ?? line
    default:
      return asLine(value)
  }
}

/** In the reader's language; the others are there too, but said only in the history. */
export const textIn = (value: unknown, { lang }: Work): string => {
  const text = asText(value)
  return text === null ? '' : show(text, lang).text
}

export function dayWordsOf(iso: string, { lang }: Work): string {
  const day = parseDay(iso)
  return day === null ? iso : longDate(day, lang)
}

export function impreciseWords(text: string, { lang }: Work): string {
  const date = parseImprecise(text)
  return date === null ? text : impreciseDate(date, lang)
}

export function momentWords(wall: string, work: Work): string {
  const minutes = Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16))
  return work.t.history.at(dayWordsOf(wall.slice(0, 10), work), clockTime(minutes, work.lang))
}

export const providerName = (slug: string, { providers }: Work): string => providers.find((one) => one.slug === slug)?.name ?? slug

function allLanguages(value: unknown): string | null {
  const text = asText(value)
  if (text === null) return null
  return [
    text.nb,
    ...(text.nn === undefined ? [] : [`nynorsk: ${text.nn}`]),
    ...(text.en === undefined ? [] : [`English: ${text.en}`]),
  ].join(' · ')
}

function exceptionWords(value: unknown, work: Work): string | null {
  const said = asExceptions(value).map(
    ({ provider, note }) => providerName(provider, work) + (note === undefined ? '' : ` (${show(note, work.lang).text})`),
  )
  return said.length === 0 ? null : said.join(', ')
}

function positionWords(value: unknown, { t }: Work): string | null {
  const position = asPosition(value)
  if (position === null) return null
  const { lat, lon, within } = position
  return `${lat}, ${lon}, ${within === 0 ? t.nouns.contact.exact : t.nouns.contact.metres(within)}`
}
