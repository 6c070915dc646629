import type { Field } from './field.ts'
import { inputId } from './field.ts'
import type { Given, Reading } from './reading.ts'
import { lineOf } from './typed-values.ts'

/** Where Norway is, on the safe side. */
const NORWAY = { south: 57, north: 72, west: 4, east: 32 }
const USUALLY_WITHIN = 100

export function readPosition(field: Field, { typed, work }: Given): Reading {
  const point = pointIn(lineOf(typed, field.name))
  if (point === null) return { faults: [{ field: field.name, message: work.t.faults.position }] }
  const within = lineOf(typed, inputId(field, 'within'))
  if (within !== '' && !/^\d{1,5}$/.test(within))
    return { faults: [{ field: inputId(field, 'within'), message: work.t.faults.number(0, 99_999) }] }
  return { value: { ...point, within: within === '' ? USUALLY_WITHIN : Number(within) } }
}

/** «59.547, 10.567», «59,547 10,567», «59.547 N 10.567 Ø»; null when it is no place in Norway. */
export function pointIn(text: string): { lat: number; lon: number } | null {
  const match = /^(\d{2}(?:[.,]\d{1,8})?)\s*°?\s*[Nn]?\s*[,;]?\s+(\d{1,2}(?:[.,]\d{1,8})?)\s*°?\s*[EeØø]?$/.exec(text.trim())
  if (!match) return null
  const [lat, lon] = [match[1], match[2]].map((number) => Number((number ?? '').replace(',', '.')))
  if (lat === undefined || lon === undefined) return null
  return lat >= NORWAY.south && lat <= NORWAY.north && lon >= NORWAY.west && lon <= NORWAY.east ? { lat, lon } : null
}
