import { z } from 'zod'
import { bookableOnline, MOST_PEOPLE, type Bookable, type Mode } from '../../appointments/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { faultSaid } from '../../platform/http/fault-texts.ts'
import { parseDay } from '../../platform/time/index.ts'
import { caseworkerMet } from './met-before.ts'
import { servicePageSaid } from './texts.ts'

export const DayAsked = z.string().refine((value) => parseDay(value) !== null, 'må være en dato, skrevet ÅÅÅÅ-MM-DD')
export const KeyParam = z.object({ key: z.string().max(80).meta({ description: 'Nøkkelen til temaet' }) })
const HOW_MANY = 'Hvor mange som kommer sammen, der temaet tillater det. Da kan timen være lengre'
export const People = z.coerce.number().int().min(1).max(MOST_PEOPLE).default(1).meta({ description: HOW_MANY })
export const PeopleSent = z.int().min(1).max(MOST_PEOPLE).default(1).meta({ description: HOW_MANY })
export const Same = z
  .string()
  .max(200)
  .optional()
  .meta({ description: 'Nøkkelen i kvitteringen for en time hos den de vil møte igjen: da er bare den sine tider med' })

interface ServiceAsked {
  key: string
  also?: readonly string[] | undefined
  people: number
  mode?: Mode | undefined
}

/** Throws `not-found`, and `invalid` for more people than the topic allows. */
export async function serviceOf(c: Ctx, { people, ...asked }: ServiceAsked): Promise<Bookable> {
  const { db, clock } = c.get('deps')
  const found = await bookableOnline(db, { ...asked, people, day: clock.today() })
  if (found !== null && found.people < people) throw wrong('people', `må være høyst ${found.people} om dette temaet`)
  if (found === null) throw notFound(servicePageSaid((t) => t.notFound))
  return found
}

/** Id of whom they want to meet again; undefined where nothing is asked. Throws `invalid` for what is no receipt of a time. */
export async function metAgain(c: Ctx, token: string | undefined): Promise<number | undefined> {
  if (token === undefined) return undefined
  const caseworker = await caseworkerMet(c, token)
  if (caseworker !== null) return caseworker
  throw wrong('same', 'må være nøkkelen i kvitteringen for en time')
}

export const wrong = (field: string, message: string) =>
  new Fault(
    'invalid',
    faultSaid((t) => t.requestWrong),
    [{ field, message }],
  )
