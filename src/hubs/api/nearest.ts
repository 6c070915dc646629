import { Hono } from 'hono'
import { open } from '../../platform/access/index.ts'
import type { Ctx, Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { describe, validated, withETag } from '../../platform/openapi/index.ts'
import { deskAt, desksByDistance } from '../nearest-desk.ts'
import { byDistance, metresBetween } from '../nearest.ts'
import { nextHubs } from '../next-hubs.ts'
import type { HubPicture } from '../picture.ts'
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
  const { hubs } = await pictureAsked(c, undefined)
  const asked = c.req.valid('query')
  const { label, hub } = await nearestOf(c, hubs, asked)
  const desk = deskAt(hub) ? hub : (desksByDistance(hubs, hub.hub)[0]?.at ?? null)
  const others = nextHubs(hubs, hub).map(({ at, metres }) => ({ hub: at.hub.slug, metresFromHub: Math.round(metres) }))
  return withETag(c, {
    label,
    hub: hub.hub.slug,
    metres: asked.postcode === undefined ? metresFrom(asked, hub) : null,
    desk: desk?.hub.slug ?? null,
    deskMetresFromHub: desk && Math.round(metresBetween(hub.hub, desk.hub)),
    others,
  })
})

function metresFrom({ lat, lon }: Asked, { hub }: HubPicture): number | null {
  return lat === undefined || lon === undefined ? null : Math.round(metresBetween({ lat, lon }, hub))
}

interface Asked {
  postcode?: string | undefined
  lat?: number | undefined
  lon?: number | undefined
}

async function nearestOf(
  c: Ctx,
  hubs: readonly HubPicture[],
  { postcode, lat, lon }: Asked,
): Promise<{ label: string | null; hub: HubPicture }> {
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
