import { z } from 'zod'
import { Fault } from '../http/errors.ts'
import { faultSaid, faultTexts } from '../http/fault-texts.ts'
import { PROBLEM_LANGUAGE } from '../http/problem.ts'

/** A list as the API gives it: `next` is sent as `after` for the rest; null at the end. */
export interface Listing<T> {
  items: readonly T[]
  next: string | null
}

export const listingOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    next: z.string().nullable().meta({ description: 'Send som «after» for å få resten; null når det ikke er mer' }),
  })

const MOST = 200

/** Query parameters of every list. */
export const Paging = z.object({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MOST)
    .default(50)
    .meta({ description: `Hvor mange, høyst ${MOST}` }),
  after: z.string().max(400).optional().meta({ description: 'Feltet «next» fra forrige svar' }),
})

/** What came last, as text that means nothing to others. */
export function cursor(last: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(last)).toString('base64url')
}

/** What a cursor was made of. Throws `bad-request` for anything else. */
export function readCursor<T extends z.ZodType>(after: string, shape: T): z.output<T> {
  try {
    return shape.parse(JSON.parse(Buffer.from(after, 'base64url').toString('utf8')))
  } catch {
    throw new Fault(
      'bad-request',
      faultSaid((t) => t.cursorWrong),
      [{ field: 'after', message: faultTexts(PROBLEM_LANGUAGE).unknownValue }],
    )
  }
}

/** Cuts what was asked for one more than the limit into a page and the way to the next. */
export function listing<R, T>(
  rows: readonly R[],
  limit: number,
  { item, key }: { item: (row: R) => T; key: (row: R) => readonly (string | number)[] },
): Listing<T> {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { items: page.map(item), next: rows.length > limit && last !== undefined ? cursor(key(last)) : null }
}
