import type { FieldFault } from '../../platform/http/errors.ts'
import { formatImprecise, typedClock, typedDay, typedImprecise } from '../../platform/time/index.ts'
import { inputId, NO, YES, type Field, type Values } from './field.ts'
import { asExceptions, asText, localized, type Exception } from './localized-value.ts'
import { readPosition } from './read-position.ts'
import type { Given, Reading } from './reading.ts'
import { lineOf, listOf } from './typed-values.ts'

/** What was typed, as an item's fields and what is wrong with them. */
export function readFields(fields: readonly Field[], given: Given): { values: Values; faults: readonly FieldFault[] } {
  const readings = fields.map((field) => ({ field, ...readField(field, given) }))
  const values = readings.flatMap(({ field, value }) => (value === undefined ? [] : [[field.name, value] as const]))
  return { values: Object.fromEntries(values), faults: readings.flatMap(({ faults }) => faults ?? []) }
}

function readField(field: Field, given: Given): Reading {
  switch (field.kind) {
    case 'text':
      return readText(field, given)
    case 'moment':
      return readMoment(field, given)
    case 'tick':
      return { value: lineOf(given.typed, field.name) !== '' }
    case 'choices':
      return readChoices(field, given)
    case 'exceptions':
      return readExceptions(field, given)
    case 'position':
      return readPosition(field, given)
    default:
      return readLine(field, given)
  }
}

const fault = (field: string, message: string): Reading => ({ faults: [{ field, message }] })

function readText(field: Field & { kind: 'text' }, { typed, work }: Given): Reading {
  const { faults: t } = work.t
  const [nb, nn, en] = (['nb', 'nn', 'en'] as const).map((lang) => lineOf(typed, inputId(field, lang)))
  const long = (['nb', 'nn', 'en'] as const).find((lang) => lineOf(typed, inputId(field, lang)).length > field.most)
  if (long !== undefined) return fault(inputId(field, long), t.tooLong(field.most))
  if (nb !== undefined && nb !== '') return { value: localized({ nb, nn, en }) }
  if (nn !== '' || en !== '') return fault(inputId(field, 'nb'), t.bokmalFirst)
  return field.optional ? {} : fault(inputId(field, 'nb'), t.missing)
}

/** Always there, also when nothing is ticked: an empty list is an answer. */
function readChoices(field: Field & { kind: 'choices' }, { typed, work }: Given): Reading {
  const known = new Set(field.options(work).map(({ value }) => value))
  const ticked = listOf(typed, field.name)
  if (ticked.some((one) => !known.has(one))) return fault(field.name, work.t.faults.choose)
  return ticked.length > field.most ? fault(field.name, work.t.faults.chooseFewer(field.most)) : { value: ticked }
}

function readLine(field: Exclude<Field, { kind: 'text' | 'choices' }>, { typed, work }: Given): Reading {
  const { faults: t } = work.t
  const line = lineOf(typed, field.name)
  if (line === '') return field.optional ? {} : fault(field.name, field.kind === 'choice' ? t.choose : t.missing)
  const wrong = (message: string) => fault(field.name, message)
  switch (field.kind) {
    case 'line':
      return line.length > field.most ? wrong(t.tooLong(field.most)) : { value: line }
    case 'list': {
      const words = wordsIn(line)
      return words.some((word) => word.length > field.most) ? wrong(t.tooLong(field.most)) : { value: words }
    }
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(line) && line.length <= 200 ? { value: line } : wrong(t.email)
    case 'link':
      return /^https:\/\/\S+$/.test(line) && URL.canParse(line) && line.length <= 500 ? { value: line } : wrong(t.link)
    case 'postcode':
      return /^\d{4}$/.test(line) ? { value: line } : wrong(t.postcode)
    case 'day':
      return valueOr(typedDay(line, work.today), () => wrong(t.day))
    case 'imprecise': {
      const date = typedImprecise(line, work.today)
      return date === null ? wrong(t.imprecise) : { value: formatImprecise(date) }
    }
    case 'number':
      return /^\d{1,6}$/.test(line) && Number(line) >= field.least && Number(line) <= field.most
        ? { value: Number(line) }
        : wrong(t.number(field.least, field.most))
    case 'either':
      return line === YES || line === NO ? { value: line === YES } : wrong(t.choose)
    case 'choice':
      return field.options(work, line).some(({ value }) => value === line) ? { value: line } : wrong(t.choose)
    default:
      return {}
  }
}

/** «Nordre Vollen, Arnestad» is two. */
const wordsIn = (line: string): string[] => [...new Set(line.split(',').map((word) => word.trim()))].filter((word) => word !== '')

const valueOr = (value: unknown, otherwise: () => Reading): Reading => (value === null ? otherwise() : { value })

/** Day and clock; both empty is now, and either alone is today or eight in the morning. */
function readMoment(field: Field, { typed, work }: Given): Reading {
  const [day, clock] = [lineOf(typed, inputId(field, 'day')), lineOf(typed, inputId(field, 'clock'))]
  if (day === '' && clock === '') return {}
  const onDay = day === '' ? work.today : typedDay(day, work.today)
  const minutes = clock === '' ? 8 * 60 : typedClock(clock)
  if (onDay === null) return fault(inputId(field, 'day'), work.t.faults.day)
  if (minutes === null || minutes === 1440) return fault(inputId(field, 'clock'), work.t.faults.clock)
  return { value: `${onDay}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` }
}

const two = (value: number) => String(value).padStart(2, '0')

const LONGEST_NOTE = 200

/** The form asks for a word in bokmål alone; the other languages stay while that word does. */
function readExceptions(field: Field, { typed, before, work }: Given): Reading {
  const known = asExceptions(before?.[field.name])
  const noteOf = (provider: string) => inputId(field, `note-${provider}`)
  const long = listOf(typed, field.name).find((provider) => lineOf(typed, noteOf(provider)).length > LONGEST_NOTE)
  if (long !== undefined) return fault(noteOf(long), work.t.faults.tooLong(LONGEST_NOTE))
  const value = listOf(typed, field.name).map((provider): Exception => {
    const nb = lineOf(typed, noteOf(provider))
    const old = asText(known.find((one) => one.provider === provider)?.note)
    return { provider, ...(nb === '' ? {} : { note: old?.nb === nb ? old : { nb } }) }
  })
  return { value }
}
