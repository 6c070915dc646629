import { Hono } from 'hono'
import { z } from 'zod'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { describe, listing, listingOf, Paging, readCursor, validated, withETag } from '../../platform/openapi/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { houseFromOpening } from '../from-opening.ts'
import { resolveDays } from '../opening-hours/index.ts'
import type { HubPicture, OwnersHours } from '../picture.ts'
import { dayAnswer, hubAnswer } from './answers.ts'
import { detailsOnDay, offersOnDay } from '../queries/details-on-day.ts'
import { checkRange, hubIn, knownOn, pictureAsked, siteOf, type DayRange } from './asked.ts'
import { hubDetailAnswer } from './house-answers.ts'
import { HubDetailAnswer } from './house-shapes.ts'
import { AtDay, HoursAnswer, HoursQuery, HubAnswer, HubSlugParam } from './shapes.ts'

const tag = 'Innbyggertorg'
const allHubs = describe({ tag, summary: 'Alle innbyggertorg, i kommunens rekkefølge', answer: listingOf(HubAnswer) })
const oneHub = describe({ tag, summary: 'Ett innbyggertorg', answer: HubDetailAnswer, faults: ['not-found'] })
const hubHours = describe({
  tag,
  summary: 'Åpningstider dag for dag, for huset og for hver tilbyder',
  answer: HoursAnswer,
  faults: ['not-found'],
})

/** `/api/v1/hubs …`: what the hubs' pages show publicly. */
export const hubApi = new Hono<Env>()
  .get('/api/v1/hubs', open, allHubs, validated('query', AtDay.extend(Paging.shape)), async (c) => {
    const { at, limit, after } = c.req.valid('query')
    const seen = after === undefined ? 0 : readCursor(after, z.tuple([z.number()]))[0]
    const { hubs } = await pictureAsked(c, at)
    const rows = hubs.filter(({ hub }) => hub.position > seen).slice(0, limit + 1)
    return withETag(c, listing(rows, limit, { item: (one) => hubAnswer(one, siteOf(c)), key: (one) => [one.hub.position] }))
  })
  .get('/api/v1/hubs/:slug', open, oneHub, validated('param', HubSlugParam), validated('query', AtDay), async (c) => {
    const { db, clock } = c.get('deps')
    const { at: day = clock.today() } = c.req.valid('query')
    const picture = await pictureAsked(c, day)
    const hub = hubIn(picture, c.req.valid('param').slug)
    const on = { day, known: knownOn(c, day) }
    const [details, offers] = await Promise.all([detailsOnDay(db, hub.hub.id, on), offersOnDay(db, on)])
    return withETag(c, hubDetailAnswer({ hub, picture, details, offers }, siteOf(c)))
  })
  .get('/api/v1/hubs/:slug/hours', open, hubHours, validated('param', HubSlugParam), validated('query', HoursQuery), async (c) => {
    const range = c.req.valid('query')
    checkRange(range)
    const picture = await pictureAsked(c, undefined, range)
    const hub = hubIn(picture, c.req.valid('param').slug)
    return withETag(c, { hub: hub.hub.slug, hours: ownersOf(hub, picture.day).map((owner) => ownerAnswer(owner, range)) })
  })

interface Owner {
  provider: string | null
  name: string
  hours: OwnersHours
}

function ownersOf(picture: HubPicture, today: Day): Owner[] {
  const { hub, presences } = picture
  const met = presences.map(({ provider, hours }) => ({ provider: provider.slug, name: provider.name, hours }))
  return [{ provider: null, name: hub.name, hours: houseFromOpening(picture, today) }, ...met]
}

const ownerAnswer = ({ provider, name, hours }: Owner, { from, to }: DayRange) => ({
  provider,
  name,
  announced: resolveDays(hours.announced.rules, from, to).map(dayAnswer),
  example: hours.example ? resolveDays(hours.example.rules, from, to).map(dayAnswer) : null,
})
