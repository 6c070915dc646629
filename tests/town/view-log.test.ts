import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { grantRole, listStaff, signIn, type Role, type Scope } from '../../src/people/index.ts'
import { declaredRoutes } from '../../src/platform/access/index.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { day, machineNow } from '../../src/platform/time/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { encoded, type Fields } from '../browser-form.ts'
import { openResident } from '../resident.ts'

// Names and addresses that nothing else has: whatever page shows one of them shows personal data.
const NAME = 'Zebulon'
const SHOWN = /zebulon|66 90 77 66/i
const ROLES: readonly Role[] = ['municipality_admin', 'desk_adviser', 'privacy_officer', 'archivist', 'hub_manager']
const VIEWED = ['personal-data-viewed', 'message-seen']

let workplace: Workplace
let ids: readonly string[]
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-01-03T12:00' })
  const desk = await workplace.as('desk_adviser')
  await fill(desk)
  const { db } = workplace.town.deps
  const tables = [
    db.selectFrom('enquiry').select('id'),
    db.selectFrom('act').select('id'),
    db.selectFrom('person').select('id'),
    db.selectFrom('outboundMessage').select('id'),
    db.selectFrom('organisation').select('id'),
    db.selectFrom('roomBooking').select('id'),
  ]
  ids = (await Promise.all(tables.map((query) => query.execute()))).flatMap((rows) => rows.map(({ id }) => id))
})

/** A question, one that is held, somebody to ring, an association with its leader, a place at an activity, a shift, a room, a proposal, and what was written to them. */
async function fill(desk: Colleague): Promise<void> {
  const asked = { navn: `${NAME} Prøve`, adresse: 'zebulon@example.no' }
  await openResident(workplace.town).done('/kontakt/torg/tofte', { ...asked, sporsmal: 'Når åpner dere?' })
  const links = 'https://a.example https://b.example https://c.example https://d.example https://e.example'
  await openResident(workplace.town).submit('/kontakt/torg/tofte', { ...asked, sporsmal: links })
  await desk.done('/arbeid/skranke/folg', { navn: `${NAME} Prøve`, adresse: '66 90 77 66', om: 'hub:tofte' })
  const slip = { navn: `${NAME} Leder`, adresse: 'zebulon-leder@example.no', organisasjon: 'Prøve kor' }
  await desk.done('/arbeid/skranke/organisasjon', slip)
  const rung = { navn: `${NAME} Ringes`, adresse: '66 90 77 66', sporsmal: 'Kan noen ringe?', om: 'hub:tofte' }
  await desk.done('/arbeid/skranke/sporsmal', rung)
  await desk.done('/arbeid/skranke/pamelding?til=babysang-spikkestad.2020-01-06', asked)
  await desk.done('/arbeid/skranke/frivillig?til=kaffekoker-heggedal', { ...asked, vakter: '2020-01-10T0900' })
  const loan = { fra: '720', til: '780', antall: '12', laner: 'private', voksen: 'ja' }
  await desk.done('/arbeid/skranke/lokale?rom=tofte.storsalen&dag=7.1', { ...asked, ...loan })
  const idea = { tittel: 'Sangstund', hva: 'Vi synger.', for: 'seniors', torg: 'tofte', ofte: 'open', hvem: 'resident', kanal: 'paper' }
  await desk.done('/arbeid/skranke/forslag', { ...asked, ...idea })
  const { db } = workplace.town.deps
  const questions = await db.selectFrom('enquiry').select('id').where('body', 'in', ['Kan noen ringe?', 'Når åpner dere?']).execute()
  for (const { id } of questions) await desk.done(`/arbeid/sporsmal/${id}`, { svar: 'Ja, i morgen.' })
}

let accounts = 0

/** Somebody who may see everything and has looked at nothing: what one has seen within the hour is noted once. */
async function newcomer() {
  const { deps, app } = workplace.town
  const who = { issuer: 'test', subject: `ny ${(accounts += 1)}`, name: 'Test Ny' }
  const token = await signIn(deps.db, { who, idToken: null, browser: '', replaces: null }, machineNow())
  const account = (await listStaff(deps.db)).find(({ subject }) => subject === who.subject) ?? assert.fail()
  const scopesOf = (role: Role): Scope[] => (role === 'hub_manager' ? PLACES.map(({ hub }) => `hub:${hub}` as const) : ['municipality'])
  const by = { id: null, name: 'test' }
  for (const role of ROLES)
    for (const scope of scopesOf(role))
      await grantRole(deps.db, { accountId: account.id, role, scope, validFrom: day('1900-01-01'), validTo: null, by }, machineNow())
  const headers = { cookie: `torg=${token}`, origin: 'http://localhost', host: 'localhost' }
  const form = { ...headers, 'content-type': 'application/x-www-form-urlencoded' }
  const noted = () => deps.db.selectFrom('auditEntry').select('id').where('actor', '=', account.id).where('action', 'in', VIEWED).execute()
  return {
    get: async (path: string) => app.request(path, { headers }),
    post: async (path: string, fields: Fields) => app.request(path, { method: 'POST', headers: form, body: encoded(fields) }),
    hasNoted: async () => (await noted()).length > 0,
  }
}

/** Where there is something of somebody's; the first is where all else is asked. */
const PLACES: readonly Readonly<Record<string, string>>[] = [
  { hub: 'tofte', provider: 'innbyggerservice', body: 'lsu-tofte', nr: '1', key: 'folkemote-tofte-2019', day: '2019-11-21' },
  { hub: 'spikkestad', provider: 'kirken-i-teglen', key: 'babysang-spikkestad', day: '2020-01-06', nr: '1' },
  { hub: 'heggedal', provider: 'naermiljosentralen-heggedal', key: 'kaffekoker-heggedal' },
]

/** The addresses of a route that name something here; none where it names what no place here has. */
function addressesOf(path: string): readonly string[] {
  const places = /:(key|day)/.test(path) ? PLACES : PLACES.slice(0, 1)
  const placed = places.map((place) => path.replaceAll(/:([a-z]+)/g, (whole, name: string) => place[name] ?? whole))
  return placed.flatMap((one) => (one.includes(':id') ? ids.map((id) => one.replace(':id', id)) : one.includes(':') ? [] : [one]))
}

describe('whoever looks at personal data at work', () => {
  it('is noted in the log, on every page that shows any', async () => {
    const routes = declaredRoutes(workplace.town.app).filter(
      ({ method, access }) => method === 'GET' && (access?.who === 'role' || access?.who === 'staff'),
    )
    const scout = await newcomer()
    const showing: string[] = []
    const silent: string[] = []
    for (const { path } of routes) {
      const looking = addressesOf(path)
      for (const address of looking) {
        const first = await scout.get(address)
        if (first.status !== 200 || !SHOWN.test(await first.text())) continue
        showing.push(path)
        const who = await newcomer()
        await who.get(address)
        if (!(await who.hasNoted())) silent.push(address)
      }
    }
    assert.deepEqual(silent, [])
    const seen = new Set(showing)
    for (const path of EXPECTED) assert.ok(seen.has(path), `${path} showed nobody: ${[...seen].join(', ')}`)
  })

  it('is noted when a search has found somebody, and not when it has found nobody', async () => {
    for (const [path, field] of [
      ['/arbeid/skranke', 'sok'],
      ['/arbeid/personvern', 'hvem'],
    ] as const) {
      const [finds, misses] = [await newcomer(), await newcomer()]
      const found = await readPage(await finds.post(path, { [field]: NAME }))
      assert.match(found.text, SHOWN)
      assert.ok(await finds.hasNoted(), path)
      await misses.post(path, { [field]: 'Finnes Ikke Her' })
      if (path === '/arbeid/personvern') assert.ok(!(await misses.hasNoted()), 'nobody was found')
    }
  })
})

/** That these show somebody is how it is known that the test sees anything. */
const EXPECTED = [
  '/arbeid/sporsmal/:id',
  '/arbeid/organisasjoner/:id',
  '/arbeid/skranke',
  '/arbeid/skranke/kvittering/:id',
  '/arbeid/ringeliste',
  '/arbeid/utboks/:id',
  '/arbeid/personvern/person/:id',
  '/arbeid/personvern/person/:id/fil',
  '/arbeid/torg/:hub/aktiviteter/:key/pameldte/:day',
  '/arbeid/torg/:hub/frivillige/:key/folk',
  '/arbeid/forslag/:nr',
]
