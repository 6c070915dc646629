import { z } from 'zod'
import { day, parseDay } from '../time/index.ts'

/** Days outside are slips of the pen; PostgreSQL's calendar and ours also part at the far ends. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2199
export const isInTime = (value: string) => Number(value.slice(0, 4)) >= FIRST_YEAR && Number(value.slice(0, 4)) <= LAST_YEAR

/** What a pack and its author read; forms and the API have it in their own language. */
export const NO_SUCH_DAY = `must be a date that exists, from ${FIRST_YEAR} to ${LAST_YEAR}, written YYYY-MM-DD`

export const DayText = z
  .string()
  .refine((value) => parseDay(value) !== null && isInTime(value), NO_SUCH_DAY)
  .meta({ format: 'date', description: 'Dato, skrevet ÅÅÅÅ-MM-DD' })
  .transform(day)
