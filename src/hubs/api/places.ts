import { Hono } from 'hono'
import { z } from 'zod'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { describe, listing, listingOf, Paging, readCursor, validated, withETag } from '../../platform/openapi/index.ts'
import { placesAfter, postcodesAfter } from '../queries/find-place.ts'
import { PlaceAnswer, PostcodeAnswer } from './shapes.ts'

const tag = 'Innbyggertorg'
const allPlaces = describe({ tag, summary: 'Steder, og torget hvert av dem hører til', answer: listingOf(PlaceAnswer) })
const allPostcodes = describe({ tag, summary: 'Postnumre, og torget hvert av dem hører til', answer: listingOf(PostcodeAnswer) })

/** `/api/v1/places`, `/api/v1/postcodes`: which hub is whose. */
export const placesApi = new Hono<Env>()
  .get('/api/v1/places', open, allPlaces, validated('query', Paging), async (c) => {
    const { limit, after } = c.req.valid('query')
    const rows = await placesAfter(c.get('deps').db, lastSeen(after), limit + 1)
    return withETag(c, listing(rows, limit, { item: (place) => place, key: ({ slug }) => [slug] }))
  })
  .get('/api/v1/postcodes', open, allPostcodes, validated('query', Paging), async (c) => {
    const { limit, after } = c.req.valid('query')
    const rows = await postcodesAfter(c.get('deps').db, lastSeen(after), limit + 1)
    return withETag(c, listing(rows, limit, { item: (postcode) => postcode, key: ({ code }) => [code] }))
  })

const lastSeen = (after: string | undefined) =>
  after === undefined ? '' : readCursor(after, z.tuple([z.string().regex(/^[a-z0-9-]{1,60}$/)]))[0]
