import assert from 'node:assert/strict'
import { before, it } from 'node:test'
import { protectPersons, type Role, type Scope } from '../../src/people/index.ts'
import { day } from '../../src/platform/time/index.ts'
import { workplaceIn, type Workplace } from '../../src/workplace/testing.ts'
import { crawl, type Opened } from '../crawl.ts'
import { openMovingTown, type MovingTown } from '../moving-town.ts'
import { openOwner, ROLE_CLOCK, type Owner } from '../own-things.ts'
import { staffAccount } from '../staff-account.ts'
import { shownSuggestion } from '../suggesting.ts'

/** Her name, her addresses, and her children, in every list where she stands. */
const TOLD = /Test Eier7|eier-(ny-)?7@|Qwxbarn|Qwxsøsken/
const AWAY = /^\/arbeid\/(logg-ut|innlogging|personvern)|\/slutt$|^\/(logg-inn|logg-ut)/

let town: MovingTown
let workplace: Workplace
let her: Owner
let seeds: string[]
before(async () => {
  town = await openMovingTown(ROLE_CLOCK)
  workplace = workplaceIn(town)
  const staff = await staffAccount(town)
  const number = await shownSuggestion(town, staff, { title: 'Gatelys på brua' })
  her = await openOwner(town, { staff, nth: 7 })
  await standsInTheBody()
  seeds = await whereSheStands(number)
})

/** She and one more sit in a committee: she by her candidacy, which the other no longer has. */
async function standsInTheBody(): Promise<void> {
  const { db } = town.deps
  const id = her.receipts.get('candidate')?.id ?? assert.fail()
  const { personId } = await db.selectFrom('act').select('personId').where('id', '=', id).executeTakeFirstOrThrow()
  const seat = { body: 'lsu-slemmestad', substitute: 0, since: day('2020-03-01') }
  await db
    .insertInto('seat')
    .values([
      { ...seat, name: 'Test Eier7', personId },
      { ...seat, name: 'Test Uvernet' },
    ])
    .execute()
}

async function whereSheStands(suggestion: number): Promise<string[]> {
  const { db } = town.deps
  const acts = [...her.receipts.values()].flatMap(({ id }) => [`/arbeid/skranke/kvittering/${id}`])
  const messages = await db.selectFrom('outboundMessage').select('id').where('toAddress', 'like', '%eier-7%').execute()
  const enquiry = await db.selectFrom('enquiry').select('id').executeTakeFirstOrThrow()
  return [
    '/arbeid',
    ...acts,
    ...messages.slice(0, 8).map(({ id }) => `/arbeid/utboks/${id}`),
    `/arbeid/sporsmal/${enquiry.id}`,
    `/arbeid/innspill/${suggestion}`,
    '/arbeid/torg/borgen/aktiviteter/teaterskole-borgen/pameldte/2020-01-11',
    '/arbeid/torg/borgen/frivillige/vert-sprakkafe-borgen/folk',
    `/arbeid/torg/tofte/lokaler/lan/${her.loan}`,
    '/arbeid/utvalg/lsu-slemmestad/verv',
    '/arbeid/utvalg/lsu-slemmestad/kandidater',
    `/arbeid/organisasjoner/${her.organisation}`,
    '/arbeid/ringeliste',
    '/arbeid/ringeliste/brev',
    '/arbeid/timer',
  ]
}

const ROLES: readonly [Role, Scope][] = [
  ['municipality_admin', 'municipality'],
  ['hub_manager', 'hub:borgen'],
  ['hub_manager', 'hub:tofte'],
  ['committee_secretary', 'body:lsu-slemmestad'],
]
/** When her dates are ahead, and when her candidacy is open. */
const CLOCKS = ['2020-01-06T08:00', ROLE_CLOCK]

/** All that each of them can reach by links from where she stands; without `far`, where she stands alone. */
async function openedAtWork({ far }: { far: boolean }): Promise<Opened[]> {
  const all: Opened[] = []
  for (const now of CLOCKS) {
    town.goTo(now)
    for (const [role, scope] of ROLES) {
      const { get } = await workplace.as(role, scope)
      const found = await crawl({
        from: seeds,
        get,
        follows: (path) => far && now === ROLE_CLOCK && path.startsWith('/arbeid') && !AWAY.test(path),
        mostOfASort: 1,
      })
      all.push(...found.filter(({ status }) => status === 200).map((one) => ({ ...one, path: `${one.path} (${role} ${scope} ${now})` })))
    }
  }
  return all
}

const openedByAll = () => {
  town.goTo(ROLE_CLOCK)
  const get = async (path: string) => town.app.request(path, { headers: { host: 'localhost' } })
  const from = ['/', '/organ/lsu-slemmestad', '/aktiviteter/teaterskole-borgen', '/innspill/1', '/frivillig/vert-sprakkafe-borgen']
  return crawl({ from, get, follows: (path) => !/^\/(arbeid|assets|merke|[a-z]{2})\b/.test(path) && !AWAY.test(path), mostOfASort: 1 })
}

const told = (opened: readonly Opened[]) => opened.filter(({ text }) => TOLD.test(text)).map(({ path }) => path)

it('stands by name where those are who may see it, before her address is protected', async () => {
  const seen = told(await openedAtWork({ far: false })).join('\n')
  for (const place of [/pameldte/, /frivillige/, /verv/, /kandidater/, /skranke\/kvittering/, /sporsmal/]) assert.match(seen, place)
  assert.deepEqual(told(await openedByAll()), ['/organ/lsu-slemmestad'])
})

it('and nowhere afterwards: not on any page that staff or others can reach', async () => {
  const { db, clock } = town.deps
  const { id: actor } = await db.selectFrom('staffAccount').select('id').executeTakeFirstOrThrow()
  const acts = await db.selectFrom('act').select(['personId']).where('residentId', '=', her.resident).execute()
  await protectPersons(db, { personIds: acts.map(({ personId }) => personId), actor, at: clock.now() })
  const [atWork, open] = [await openedAtWork({ far: true }), await openedByAll()]
  assert.ok(atWork.length > 150 && open.length > 20, `${atWork.length} and ${open.length} pages`)
  assert.deepEqual(told(atWork), [])
  assert.deepEqual(told(open), [])
  assert.match(open.find(({ path }) => path === '/organ/lsu-slemmestad')?.text ?? '', /Skjermet person/)
})

it('nor does somebody who sits, whose candidacy has gone and whose name the secretary hides, until it is shown again', async () => {
  town.goTo(ROLE_CLOCK)
  const secretary = await workplace.as('committee_secretary', 'body:lsu-slemmestad')
  const seats = '/arbeid/utvalg/lsu-slemmestad/verv'
  const { id } = await town.deps.db.selectFrom('seat').select('id').where('name', '=', 'Test Uvernet').executeTakeFirstOrThrow()
  const isNamed = async () => /Test Uvernet/.test((await town.page('/organ/lsu-slemmestad')).text)
  assert.ok(await isNamed())
  assert.equal((await secretary.send(seats, { verv: String(id), gjor: 'skjul' })).status, 303)
  assert.ok(!(await isNamed()))
  const page = await secretary.open(seats)
  assert.doesNotMatch(page.text, /Uvernet/)
  assert.match(page.text, /Vis navnet igjen/)
  assert.equal((await secretary.send(seats, { verv: String(id), gjor: 'vis' })).status, 303)
  assert.ok(await isNamed())
  assert.equal((await secretary.send(seats, { verv: '999999', gjor: 'skjul' })).status, 404)
})
