import { show } from '../../platform/content/localized.ts'
import { clockTime, impreciseDate, longDate } from '../../platform/i18n/index.ts'
import { parseDay, parseImprecise } from '../../platform/time/index.ts'
import type { Place } from '../place.ts'
import type { Field } from './field.ts'
import { asExceptions, asLine, asPosition, asString, asText } from './localized-value.ts'

/** A value as one would say it. Null when there is nothing to say. */
export function wordsOf(field: Field, value: unknown, place: Place): string | null {
  if (value === undefined || value === null) return null
  const line = asString(value) ?? ''
  switch (field.kind) {
    case 'text':
      return allLanguages(value)
    case 'tick':
      return value === true ? place.t.yes : place.t.no
    case 'exceptions':
      return exceptionWords(value, place)
    case 'position':
      return positionWords(value, place)
    case 'day':
      return dayWordsOf(line, place)
    case 'imprecise':
      return impreciseWords(line, place)
    case 'moment':
      return momentWords(line, place)
    case 'choice':
      return field.options(place).find((option) => option.value === line)?.label ?? line
    default:
      return asLine(value)
  }
}

/** In the reader's language; the others are there too, but said only in the history. */
export const textIn = (value: unknown, { lang }: Place): string => {
  const text = asText(value)
  return text === null ? '' : show(text, lang).text
}

export function dayWordsOf(iso: string, { lang }: Place): string {
  const day = parseDay(iso)
  return day === null ? iso : longDate(day, lang)
}

export function impreciseWords(text: string, { lang }: Place): string {
  const date = parseImprecise(text)
  return date === null ? text : impreciseDate(date, lang)
}

export function momentWords(wall: string, place: Place): string {
  const minutes = Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16))
  return place.t.history.at(dayWordsOf(wall.slice(0, 10), place), clockTime(minutes, place.lang))
}

export const providerName = (slug: string, { providers }: Place): string => providers.find((one) => one.slug === slug)?.name ?? slug

function allLanguages(value: unknown): string | null {
  const text = asText(value)
  if (text === null) return null
  return [
    text.nb,
    ...(text.nn === undefined ? [] : [`nynorsk: ${text.nn}`]),
    ...(text.en === undefined ? [] : [`English: ${text.en}`]),
  ].join(' · ')
}

function exceptionWords(value: unknown, place: Place): string | null {
  const said = asExceptions(value).map(
    ({ provider, note }) => providerName(provider, place) + (note === undefined ? '' : ` (${show(note, place.lang).text})`),
  )
  return said.length === 0 ? null : said.join(', ')
}

function positionWords(value: unknown, { t }: Place): string | null {
  const position = asPosition(value)
  if (position === null) return null
  const { lat, lon, within } = position
  return `${lat}, ${lon}, ${within === 0 ? t.nouns.contact.exact : t.nouns.contact.metres(within)}`
}
