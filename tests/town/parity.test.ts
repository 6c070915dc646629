import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { z } from 'zod'
import { createApp } from '../../src/app.ts'
import { declaredRoutes } from '../../src/platform/access/index.ts'
import { createPageCache } from '../../src/platform/cache/index.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { actKinds } from '../../src/town/index.ts'
import { workplaceIn, type Colleague } from '../../src/workplace/testing.ts'
import { openMovingTown, type MovingTown } from '../moving-town.ts'
import { openOwner, type Owner } from '../own-things.ts'
import { staffAccount } from '../staff-account.ts'
import { shownSuggestion } from '../suggesting.ts'

/** A route, or why there is none. */
type Way = `POST ${string}` | `PATCH ${string}` | `DELETE ${string}` | { none: string }
interface Ways {
  web: Way
  /** For whoever comes, rings or writes on paper: one form with all three. */
  desk: Way
  api: Way
}

const SURELY = { none: 'asks for more than a proven address, which the API cannot show (decision 035)' }

/** How each kind of act is made. A kind without its line fails. */
const MADE: Readonly<Record<string, Ways>> = {
  follow: { web: 'POST /folg/:slag/:slug', desk: 'POST /arbeid/skranke/folg', api: 'POST /api/v1/subscriptions' },
  enquiry: { web: 'POST /kontakt/:slag/:slug', desk: 'POST /arbeid/skranke/sporsmal', api: 'POST /api/v1/enquiries' },
  organisation: { web: 'POST /organisasjoner/ny/hvem', desk: 'POST /arbeid/skranke/organisasjon', api: 'POST /api/v1/organisations' },
  invitation: { web: 'POST /organisasjoner/:id/invitasjoner', desk: 'POST /arbeid/organisasjoner/:id/leder', api: SURELY },
  membership: {
    web: 'POST /kvittering/:token/svar',
    desk: 'POST /arbeid/skranke/kvittering/:id/invitasjon',
    api: 'POST /api/v1/receipts/:token/answer',
  },
  met: { web: { none: 'nobody is met on the web' }, desk: 'POST /arbeid/skranke/hvem', api: { none: 'nobody is met by a program' } },
  'sign-up': {
    web: 'POST /aktiviteter/:key/pamelding/:occurrence',
    desk: 'POST /arbeid/skranke/pamelding',
    api: 'POST /api/v1/sessions/:id/sign-ups',
  },
  'meeting-question': {
    web: 'POST /mote/:key/:occurrence/sporsmal',
    desk: 'POST /arbeid/skranke/motesporsmal',
    api: 'POST /api/v1/sessions/:id/questions',
  },
  'committee-interest': {
    web: 'POST /mote/:key/:occurrence/valgkomite',
    desk: 'POST /arbeid/skranke/valgkomite',
    api: 'POST /api/v1/sessions/:id/committee-interests',
  },
  volunteer: {
    web: 'POST /frivillig/:key/pamelding',
    desk: 'POST /arbeid/skranke/frivillig',
    api: 'POST /api/v1/volunteer-needs/:key/volunteers',
  },
  room: {
    web: 'POST /torg/:hub/lokaler/:rom',
    desk: 'POST /arbeid/skranke/lokale',
    api: 'POST /api/v1/hubs/:slug/rooms/:room/loans',
  },
  appointment: { web: 'POST /timer/:key/bestill', desk: 'POST /arbeid/skranke/time', api: 'POST /api/v1/appointments' },
  'queue-ticket': { web: 'POST /torg/:hub/kolapp', desk: 'POST /arbeid/torg/:hub/ko', api: 'POST /api/v1/hubs/:hub/queue/tickets' },
  proposal: { web: 'POST /aktiviteter/foresla', desk: 'POST /arbeid/skranke/forslag', api: 'POST /api/v1/activities' },
  'proposal-join': {
    web: 'POST /aktiviteter/forslag/:nr/bli-med',
    desk: 'POST /arbeid/skranke/forslag/bli-med',
    api: 'POST /api/v1/proposals/:number/joins',
  },
  suggestion: { web: 'POST /innspill/ny', desk: 'POST /arbeid/skranke/innspill', api: 'POST /api/v1/suggestions' },
  'suggestion-support': {
    web: 'POST /innspill/:nr/stotte',
    desk: 'POST /arbeid/skranke/innspill/stotte',
    api: 'POST /api/v1/suggestions/:number/support',
  },
  candidate: {
    web: 'POST /organ/:slug/sitte/interesse',
    desk: 'POST /arbeid/skranke/utvalg',
    api: 'POST /api/v1/bodies/:slug/interests',
  },
  nominator: {
    web: { none: 'a seat in a nominating committee is given by whoever sets it up, to those who said yes' },
    desk: 'POST /arbeid/torg/:hub/aktiviteter/:key/valgkomite/:day',
    api: { none: 'given by staff' },
  },
}

const AT_DESK = '/arbeid/skranke/kvittering/:id'
const BY_API = '/api/v1/receipts/:token'

/** What a receipt lets its owner do, by the page of it where that is done. A page without its line fails. */
const DONE: Readonly<Record<string, Pick<Ways, 'desk' | 'api'>>> = {
  avlysning: { desk: `POST ${AT_DESK}/avlysning`, api: `DELETE ${BY_API}` },
  stopp: { desk: `POST ${AT_DESK}/avlysning`, api: `DELETE ${BY_API}` },
  likevel: { desk: `POST ${AT_DESK}/likevel`, api: `POST ${BY_API}/return` },
  bekreftelse: { desk: `POST ${AT_DESK}/bekreftelse`, api: `POST ${BY_API}/confirmation` },
  'ny-kode': { desk: `POST ${AT_DESK}/ny-kode`, api: `POST ${BY_API}/confirmation-code` },
  adresse: { desk: `POST ${AT_DESK}/adresse`, api: `POST ${BY_API}/contact` },
  opplysninger: { desk: 'POST /arbeid/personvern/person/:id/sletting', api: `DELETE ${BY_API}/data` },
  kalender: { desk: `POST ${AT_DESK}/kalender`, api: `POST ${BY_API}/calendar` },
  'kalender/slutt': { desk: `POST ${AT_DESK}/kalender/slutt`, api: `DELETE ${BY_API}/calendar` },
  folg: { desk: `POST ${AT_DESK}/folg`, api: `PATCH ${BY_API}/subscriptions` },
  'stopp-alt': { desk: `POST ${AT_DESK}/stopp-alt`, api: `DELETE ${BY_API}/subscriptions` },
  sporsmal: { desk: `POST ${AT_DESK}/sporsmal`, api: `PATCH ${BY_API}/question` },
  vakter: { desk: `POST ${AT_DESK}/vakter`, api: `PATCH ${BY_API}/shifts` },
  lokaldager: { desk: `POST ${AT_DESK}/lokaldager`, api: `PATCH ${BY_API}/dates` },
  'ny-tid': { desk: `POST ${AT_DESK}/ny-tid`, api: `PATCH ${BY_API}` },
  tidligere: { desk: `POST ${AT_DESK}/tidligere`, api: `POST ${BY_API}/earlier` },
  tilbud: { desk: `POST ${AT_DESK}/plass`, api: `POST ${BY_API}/answer` },
  plass: { desk: `POST ${AT_DESK}/plass`, api: `POST ${BY_API}/answer` },
  forslag: { desk: `POST ${AT_DESK}/endring`, api: `POST ${BY_API}/answer` },
  innspill: { desk: `POST ${AT_DESK}/svar`, api: `POST ${BY_API}/answer` },
  hjelp: { desk: `POST ${AT_DESK}/svar`, api: `POST ${BY_API}/answer` },
  valgkomite: { desk: `POST ${AT_DESK}/svar`, api: `POST ${BY_API}/answer` },
  utvalg: { desk: `POST ${AT_DESK}/svar`, api: `POST ${BY_API}/answer` },
  svar: { desk: `POST ${AT_DESK}/invitasjon`, api: `POST ${BY_API}/answer` },
}

const Receipt = z.object({ kind: z.string(), state: z.string(), code: z.string(), canBeCancelled: z.boolean() })
const Found = z.object({ receipt: z.object({ token: z.string() }) })

let town: MovingTown
let owner: Owner
let desk: Colleague
let routes: ReadonlySet<string>
before(async () => {
  town = await openMovingTown('2020-03-02T08:00')
  const changes = { areHeard: () => false, stop: async () => undefined }
  const app = createApp(town.deps, { cache: createPageCache(1), changes, migrations: [] })
  routes = new Set(declaredRoutes(app).map(({ method, path }) => `${method} ${path}`))
  const staff = await staffAccount(town)
  await shownSuggestion(town, staff, { title: 'Gatelys på brua' })
  owner = await openOwner(town, { staff, nth: 1 })
  desk = await workplaceIn(town).as('desk_adviser')
})

/** Ways on from a receipt, in the page itself, that lead nowhere. */
async function deadEnds(what: string, token: string): Promise<string[]> {
  const page = await readPage(await owner.who.get(`/kvittering/${token}`))
  const own = page.links.filter(({ href }) => href.startsWith(`/kvittering/${token}/`))
  const answers = await Promise.all(own.map(async ({ href, text }) => ({ text, status: (await owner.who.get(href)).status })))
  return answers.flatMap(({ text, status }) => (status < 400 ? [] : [`${what}: «${text}» answers ${status}`]))
}

const missing = (ways: readonly Way[]) => ways.filter((way) => typeof way === 'string' && !routes.has(way))

describe('what a resident can do', () => {
  it('is made on the web, at the desk, by phone, on paper and as data, for every kind of act', () => {
    assert.deepEqual(Object.keys(MADE).toSorted(), [...actKinds(town.deps).keys()].toSorted())
    assert.deepEqual(missing(Object.values(MADE).flatMap(({ web, desk: at, api }) => [web, at, api])), [])
  })

  it('is changed, answered and called off from the receipt, at the desk and as data alike, on every page of it', () => {
    const pages = [...routes].flatMap((route) => /^POST \/kvittering\/:token\/(.+)$/.exec(route)?.[1] ?? [])
    assert.deepEqual(Object.keys(DONE).toSorted(), pages.toSorted())
    assert.deepEqual(missing(Object.values(DONE).flatMap(({ desk: at, api }) => [at, api])), [])
  })

  it('is found, read and called off as data and at the desk, whatever it is', async () => {
    const ask = (path: string, init: RequestInit = {}) =>
      town.app.request(path, { headers: { 'content-type': 'application/json' }, ...init })
    const wrong: string[] = []
    for (const [kind, { id, token, now }] of owner.receipts) {
      town.goTo(now)
      await town.deps.db.deleteFrom('brakeCount').execute()
      const read = Receipt.parse(await (await ask(`/api/v1/receipts/${token}`)).json())
      if (read.kind !== kind || read.state !== 'done') wrong.push(`${kind}: ${JSON.stringify(read)}`)
      // A number in the queue has no name, and an invitation on paper no address.
      const second = kind === 'invitation' ? 'Spurt' : kind === 'queue-ticket' ? null : 'eier-1@example.no'
      if (second !== null) {
        const found = await ask('/api/v1/receipts/lookup', { method: 'POST', body: JSON.stringify({ code: read.code, second }) })
        if (found.status !== 200 || Found.parse(await found.json()).receipt.token === '') wrong.push(`${kind}: not found by its words`)
      }
      const slip = await desk.get(`/arbeid/skranke/kvittering/${id}`)
      if (slip.status !== 200 || !(await slip.text()).includes(read.code.split(' ')[0] ?? ''))
        wrong.push(`${kind}: ${slip.status} at the desk`)
      wrong.push(...(await deadEnds(kind, token)))
      const off = await ask(`/api/v1/receipts/${token}`, { method: 'DELETE' })
      const then = off.status === 200 ? Receipt.parse(await off.json()).state : String(off.status)
      if (read.canBeCancelled && then !== 'cancelled') wrong.push(`${kind}: ${then} when called off`)
      wrong.push(...(await deadEnds(`${kind}, called off`, token)))
    }
    assert.deepEqual(wrong, [])
    assert.ok(owner.receipts.size >= 14, `${owner.receipts.size} kinds`)
  })
})
