import { Hono } from 'hono'
import { z } from 'zod'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { PROBLEM_LANGUAGE } from '../../platform/http/problem.ts'
import { describe, validated } from '../../platform/openapi/index.ts'
import type { ActKinds } from '../acts/act.ts'
import { TokenParam } from '../acts/api/shapes.ts'
import { actOfAddress } from '../acts/pages/receipts.ts'
import { erasePersons } from './erase.ts'
import { dataOf, personsOf } from './receipt-data.ts'
import { staysOf } from './stays.ts'

const Kept = z
  .record(z.string(), z.array(z.record(z.string(), z.unknown())))
  .meta({ description: 'Tabell for tabell, slik det står. Hva hver tabell er til og hvor lenge det er der, står på /personvern' })
const Erased = z.object({
  acts: z.int().meta({ description: 'Handlinger som er avlyst og slettet' }),
  addresses: z.int(),
  messages: z.int(),
  stays: z
    .array(z.object({ table: z.string(), what: z.string(), because: z.string() }))
    .meta({ description: 'Det som blir stående, og hvorfor' }),
})

const tag = 'Kvitteringer'
const kept = describe({ tag, summary: 'Alt som er lagret sammen med kvitteringen', answer: Kept, faults: ['not-found'] })
const erased = describe({
  tag,
  summary: 'Sletter alt som er lagret sammen med kvitteringen, og avlyser det den er for. Kvitteringen finnes ikke etterpå',
  answer: Erased,
  faults: ['not-found'],
})

/** `/api/v1/receipts/{token}/data`: insight and erasure, as on the page of the receipt. */
export const ownDataApi = (kinds: ActKinds): Hono<Env> =>
  new Hono<Env>()
    .get('/api/v1/receipts/:token/data', open, kept, validated('param', TokenParam), async (c) => {
      const { act } = await actOfAddress(c)
      return c.json(Object.fromEntries((await dataOf(c, act)).map(({ table, rows }) => [table, rows])))
    })
    .delete('/api/v1/receipts/:token/data', open, erased, validated('param', TokenParam), async (c) => {
      const { db, clock, privacy } = c.get('deps')
      const { act } = await actOfAddress(c)
      const stays = staysOf(privacy, await dataOf(c, act), PROBLEM_LANGUAGE)
      const gone = await erasePersons(db, { personIds: personsOf(act), kinds, actor: null, ground: null, at: clock.now() })
      return c.json({ acts: gone.acts, addresses: gone.addresses, messages: gone.messages, stays })
    })
