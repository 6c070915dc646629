import { Hono } from 'hono'
import { z } from 'zod'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { describe, listing, listingOf, Paging, readCursor, validated, withETag } from '../../platform/openapi/index.ts'
import { bodyOnDay } from '../queries.ts'
import { bodySaid } from '../texts.ts'
import { agreed } from './count.ts'
import { ELECTION_METHODS, ELECTION_POSTS, type Election } from './election.ts'
import { lotSeal, lotSeed } from './lot.ts'
import { electionPaths } from './paths.ts'
import { electionsOf } from './queries.ts'

export const ElectionAnswer = z.object({
  body: z.string(),
  number: z.number(),
  post: z.enum(ELECTION_POSTS),
  seats: z.number(),
  method: z.enum(ELECTION_METHODS),
  heldOn: z.string(),
  acclaimed: z.boolean().meta({ description: 'Valgt uten stemmesedler' }),
  candidates: z
    .array(z.object({ number: z.number(), name: z.string().nullable(), elected: z.number().nullable() }))
    .meta({ description: 'Bare de som ble valgt, har navn' }),
  rounds: z.array(
    z.object({
      round: z.number(),
      papers: z.number(),
      blank: z.number(),
      spoiled: z.number(),
      votes: z.array(z.object({ candidate: z.number(), votes: z.number() })),
      lot: z
        .object({ seal: z.string(), seed: z.string() })
        .nullable()
        .meta({ description: 'Lavest SHA-256 av seed, bindestrek og kandidatens nummer er trukket først. seal er SHA-256 av første del' }),
    }),
  ),
  url: z.string(),
})

const Slug = z.object({ slug: z.string().max(80).meta({ description: 'Organets navn i adressen: lsu-tofte' }) })
const all = describe({
  tag: 'Nærdemokrati',
  summary: 'Avsluttede valg i et organ, det siste først, med opptellingen',
  answer: listingOf(ElectionAnswer),
  faults: ['not-found'],
})

/** `/api/v1/bodies/:slug/elections`: what is closed, with names of those who were elected alone. */
export const electionsApi = new Hono<Env>().get(
  '/api/v1/bodies/:slug/elections',
  open,
  all,
  validated('param', Slug),
  validated('query', Paging),
  async (c) => {
    const { db, clock, config } = c.get('deps')
    const { limit, after } = c.req.valid('query')
    const seen = after === undefined ? 0 : readCursor(after, z.tuple([z.number().int().min(0)]))[0]
    const body = await bodyOnDay(db, c.req.valid('param').slug, clock.today())
    if (body === null) throw notFound(bodySaid((t) => t.faults.noBody))
    const closed = (await electionsOf(db, body.slug)).filter(({ closedAt }) => closedAt !== null)
    const page = closed.map((election, k) => ({ election, place: k + 1 })).filter(({ place }) => place > seen)
    const item = ({ election }: { election: Election }) => answerOf(election, config.publicUrl)
    return withETag(c, listing(page.slice(0, limit + 1), limit, { item, key: ({ place }) => [place] }))
  },
)

function answerOf(election: Election, publicUrl: string): z.input<typeof ElectionAnswer> {
  const { body, number, post, seats, method, heldOn, acclaimedAt, candidates, rounds, lots } = election
  return {
    body,
    number,
    post,
    seats,
    method,
    heldOn,
    acclaimed: acclaimedAt !== null,
    candidates: candidates.map((one) => ({ number: one.number, elected: one.elected, name: one.elected === null ? null : one.name })),
    rounds: rounds.flatMap((told) => {
      const count = agreed(told)
      if (count === null) return []
      const lot = lots.get(told.round)
      const { papers, blank, spoiled } = count
      return [
        {
          round: told.round,
          papers,
          blank,
          spoiled,
          votes: [...count.votes].map(([candidate, votes]) => ({ candidate, votes })),
          lot: lot === undefined ? null : { seal: lotSeal(lot.key), seed: lotSeed(lot) },
        },
      ]
    }),
    url: publicUrl + electionPaths.election(body, number),
  }
}
