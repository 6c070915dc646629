import { Hono } from 'hono'
import { open } from '../../platform/access/index.ts'
import type { Ctx, Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { describe, validated, withETag } from '../../platform/openapi/index.ts'
import { deskAt, desksByDistance } from '../nearest-desk.ts'
import { byDistance } from '../nearest.ts'
import type { HubPicture, TownPicture } from '../picture.ts'
import { placeOfPostcode } from '../queries/find-place.ts'
import { pictureAsked } from './asked.ts'
import { NearestAnswer, NearestQuery } from './shapes.ts'
import { hubFaultSaid, hubFaultTexts } from '../fault-texts.ts'
import { PROBLEM_LANGUAGE } from '../../platform/http/problem.ts'

const nearest = describe({
  tag: 'Innbyggertorg',
  summary: 'Nærmeste torg etter postnummer eller posisjon, og nærmeste skranke i drift',
  answer: NearestAnswer,
  faults: ['not-found'],
})

/** `/api/v1/nearest?postcode=3484` or `?lat=59.55&lon=10.57`. Nothing of what is asked is kept. */
export const nearestApi = new Hono<Env>().get('/api/v1/nearest', open, nearest, validated('query', NearestQuery), async (c) => {
  const picture = await pictureAsked(c, undefined)
  const { label, hub } = await nearestOf(c, picture, c.req.valid('query'))
  const desk = deskAt(hub) ? hub : (desksByDistance(picture.hubs, hub.hub)[0]?.at ?? null)
  return withETag(c, { label, hub: hub.hub.slug, desk: desk?.hub.slug ?? null })
})

interface Asked {
  postcode?: string | undefined
  lat?: number | undefined
  lon?: number | undefined
}

async function nearestOf(c: Ctx, { hubs }: TownPicture, { postcode, lat, lon }: Asked): Promise<{ label: string | null; hub: HubPicture }> {
  if (postcode !== undefined) {
    const place = await placeOfPostcode(c.get('deps').db, postcode)
    const hub = hubs.find((one) => one.hub.id === place?.hubId)
    if (!place || !hub) throw notFound(hubFaultSaid((t) => t.outside(postcode)))
    return { label: place.label, hub }
  }
  if (lat === undefined || lon === undefined) {
    const missing = { field: 'postcode', message: hubFaultTexts(PROBLEM_LANGUAGE).missing }
    throw new Fault(
      'bad-request',
      hubFaultSaid((t) => t.nearestOfWhat),
      [missing],
    )
  }
  const closest = byDistance(
    { lat, lon },
    hubs.map((one) => ({ lat: one.hub.lat, lon: one.hub.lon, one })),
  )[0]
  if (!closest) throw notFound(hubFaultSaid((t) => t.noHubs))
  return { label: null, hub: closest.one }
}
