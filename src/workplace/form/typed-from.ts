import type { Typed } from '../../platform/http/forms.ts'
import { formatImprecise, parseDay, parseImprecise, type Day } from '../../platform/time/index.ts'
import { inputId, NO, YES, type Field, type Values } from './field.ts'
import { asExceptions, asLine, asPosition, asString, asText, asWords } from './localized-value.ts'

/** An item as it would be typed: what a form shows when it is opened. */
export function typedFrom(fields: readonly Field[], item: Values): Typed {
  return Object.fromEntries(fields.flatMap((field) => entriesOf(field, item[field.name])))
}

function entriesOf(field: Field, value: unknown): [string, string | readonly string[]][] {
  if (value === undefined || value === null) return []
  switch (field.kind) {
    case 'text': {
      const text = asText(value)
      return (['nb', 'nn', 'en'] as const).map((lang) => [inputId(field, lang), text?.[lang] ?? ''])
    }
    case 'moment': {
      const moment = asString(value) ?? ''
      return [
        [inputId(field, 'day'), typedDayFrom(moment.slice(0, 10))],
        [inputId(field, 'clock'), moment.slice(11).replace(':', '.')],
      ]
    }
    case 'tick':
      return value === true ? [[field.name, '1']] : []
    case 'either':
      return [[field.name, value === true ? YES : NO]]
    case 'exceptions': {
      const exceptions = asExceptions(value)
      const notes = exceptions.map(({ provider, note }): [string, string] => [inputId(field, `note-${provider}`), note?.nb ?? ''])
      return [[field.name, exceptions.map(({ provider }) => provider)], ...notes]
    }
    case 'position':
      return typedPosition(field, value)
    case 'choices':
      return [[field.name, asWords(value)]]
    case 'list':
      return [[field.name, asWords(value).join(', ')]]
    case 'day':
      return [[field.name, typedDayFrom(asString(value) ?? '')]]
    case 'imprecise':
      return [[field.name, typedImpreciseFrom(asString(value) ?? '')]]
    default:
      return [[field.name, asLine(value) ?? '']]
  }
}

function typedPosition(field: Field, value: unknown): [string, string][] {
  const position = asPosition(value)
  if (position === null) return []
  return [
    [field.name, `${position.lat}, ${position.lon}`],
    [inputId(field, 'within'), String(position.within)],
  ]
}

/** «24.12.2026» */
export function typedDayFrom(iso: string): string {
  const day = parseDay(iso)
  return day === null ? iso : figures(day)
}

function typedImpreciseFrom(text: string): string {
  const date = parseImprecise(text)
  if (date === null) return text
  return date.earliest === date.latest ? figures(date.earliest) : formatImprecise(date)
}

const figures = (day: Day) => `${Number(day.slice(8))}.${Number(day.slice(5, 7))}.${day.slice(0, 4)}`
