import { Hono } from 'hono'
import { z } from 'zod'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { describe, validated, withETag } from '../../platform/openapi/index.ts'
import { bodyOnDay } from '../queries.ts'
import { foundingPaths } from './paths.ts'
import { foundingOf, minutesOf } from './queries.ts'
import { foundingSaid } from './texts.ts'

export const FoundingAnswer = z.object({
  body: z.string(),
  heldOn: z.string(),
  place: z.string(),
  present: z.number().meta({ description: 'Til stede med stemmerett' }),
  votes: z.object({ for: z.number(), against: z.number() }).meta({ description: 'Om foreningen skulle stiftes' }),
  statutesVotes: z.object({ for: z.number().nullable(), against: z.number().nullable() }),
  minutes: z
    .array(
      z.object({
        version: z.number(),
        lang: z.string(),
        text: z.string(),
        reason: z.string().nullable(),
        checksum: z.string(),
        approvedAt: z.string(),
      }),
    )
    .meta({ description: 'Den siste utgaven først. checksum er SHA-256 av sjekksummen før, et linjeskift og teksten' }),
  url: z.string(),
})

const Slug = z.object({ slug: z.string().max(80).meta({ description: 'Organets navn i adressen: omradeforum-tofte' }) })
const one = describe({
  tag: 'Nærdemokrati',
  summary: 'Stiftelsesmøtet til en forening, med protokollen slik den er godkjent',
  answer: FoundingAnswer,
  faults: ['not-found'],
})

/** `/api/v1/bodies/:slug/founding`: what the meeting came to, once its minutes are approved. */
export const foundingApi = new Hono<Env>().get('/api/v1/bodies/:slug/founding', open, one, validated('param', Slug), async (c) => {
  const { db, clock, config } = c.get('deps')
  const { slug } = c.req.valid('param')
  const [body, founding, minutes] = await Promise.all([bodyOnDay(db, slug, clock.today()), foundingOf(db, slug), minutesOf(db, slug)])
  if (body === null || founding === null || minutes.length === 0) throw notFound(foundingSaid((t) => t.faults.noMinutes))
  const answer: z.input<typeof FoundingAnswer> = {
    body: slug,
    heldOn: founding.heldOn,
    place: founding.place,
    present: founding.present,
    votes: { for: founding.votesFor, against: founding.votesAgainst },
    statutesVotes: { for: founding.statutesFor, against: founding.statutesAgainst },
    minutes: minutes.map((version) => ({ ...version, approvedAt: version.approvedAt.toISOString() })),
    url: config.publicUrl + foundingPaths.minutes(slug),
  }
  return withETag(c, answer)
})
