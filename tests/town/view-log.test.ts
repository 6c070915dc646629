import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { grantRole, listStaff, signIn, type Role } from '../../src/people/index.ts'
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
  workplace = await openWorkplace()
  const desk = await workplace.as('desk_adviser')
  await fill(desk)
  const { db } = workplace.town.deps
  const tables = [
    db.selectFrom('enquiry').select('id'),
    db.selectFrom('act').select('id'),
    db.selectFrom('person').select('id'),
    db.selectFrom('outboundMessage').select('id'),
    db.selectFrom('organisation').select('id'),
  ]
  ids = (await Promise.all(tables.map((query) => query.execute()))).flatMap((rows) => rows.map(({ id }) => id))
})

/** A question, one that is held, somebody to ring, an association with its leader, and what was written to them. */
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
  const scopeOf = (role: Role) => (role === 'hub_manager' ? ('hub:tofte' as const) : ('municipality' as const))
  const by = { id: null, name: 'test' }
  for (const role of ROLES) {
    const grant = { accountId: account.id, role, scope: scopeOf(role), validFrom: day('1900-01-01'), validTo: null, by }
    await grantRole(deps.db, grant, machineNow())
  }
  const headers = { cookie: `torg=${token}`, origin: 'http://localhost', host: 'localhost' }
  const form = { ...headers, 'content-type': 'application/x-www-form-urlencoded' }
  const noted = () => deps.db.selectFrom('auditEntry').select('id').where('actor', '=', account.id).where('action', 'in', VIEWED).execute()
  return {
    get: async (path: string) => app.request(path, { headers }),
    post: async (path: string, fields: Fields) => app.request(path, { method: 'POST', headers: form, body: encoded(fields) }),
    hasNoted: async () => (await noted()).length > 0,
  }
}

/** The addresses of a route that name something here; none where it names what holds no personal data of ours. */
function addressesOf(path: string): readonly string[] {
  const placed = path.replace(':hub', 'tofte').replace(':provider', 'innbyggerservice').replace(':body', 'lsu-tofte')
  if (!placed.includes(':')) return [placed]
  return /:id$|:id\//.test(placed) && !/:(?!id)/.test(placed) ? ids.map((id) => placed.replace(':id', id)) : []
}

describe('whoever looks at personal data at work', () => {
  it('is noted in the log, on every page that shows any', async () => {
    const routes = declaredRoutes(workplace.town.app).filter(
      ({ method, access }) => method === 'GET' && (access?.who === 'role' || access?.who === 'staff'),
    )
    const showing: string[] = []
    const silent: string[] = []
    for (const { path } of routes) {
      const looking = addressesOf(path)
      for (const address of looking) {
        const who = await newcomer()
        const answer = await who.get(address)
        if (answer.status !== 200 || !SHOWN.test(await answer.text())) continue
        showing.push(path)
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
]
