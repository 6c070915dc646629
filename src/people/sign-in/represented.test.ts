import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { day, machineNow } from '../../platform/time/index.ts'
import { grantRole } from '../grants.ts'
import { approvedOrganisation, staffOf } from '../organisations/testing.ts'
import { BENT_CLIENT, startBentIssuer, type BentIssuer } from '../testing/bent-issuer.ts'
import { openBrowser } from '../testing/browser.ts'
import { startServer, type TestServer } from '../testing/server.ts'

const OWN = '920125298'
const CENTRE = '974760673'
const LOOSE = '971032081'
const RESOURCE = 'urn:altinn:resource:innbyggertorg-arbeid'

let issuer: BentIssuer
let server: TestServer
let centre: string
before(async () => {
  issuer = await startBentIssuer()
  const asks = { OIDC_STAFF_REPRESENTS: RESOURCE, OIDC_STAFF_ORGANISATION: OWN }
  server = await startServer({ OIDC_STAFF_ISSUER: issuer.url, ...asks, ...BENT_CLIENT })
  const { db } = server.deps
  const staffId = await staffOf(db)
  const at = machineNow()
  const made = await approvedOrganisation(db, { address: 'sentral@example.no', number: CENTRE, name: 'Prøve sentral', at, staffId })
  centre = made.organisationId
  await db.updateTable('organisation').set({ provider: 'prove-sentral' }).where('id', '=', centre).execute()
  await approvedOrganisation(db, { address: 'los@example.no', number: LOOSE, name: 'Prøve kor', at, staffId })
})
after(async () => {
  await server.stop()
  await issuer.stop()
})

const chose = (...numbers: string[]) => [
  {
    type: 'ansattporten:altinn:resource',
    resource: RESOURCE,
    authorized_parties: numbers.map((number) => ({ orgno: { authority: 'iso6523-actorid-upis', ID: `0192:${number}` } })),
  },
]

async function signInWith(details: unknown) {
  const browser = openBrowser()
  const response = await browser.step(`${server.url}/arbeid/logg-inn?til=/arbeid`)
  const asked = new URL(response.headers.get('location') ?? '').searchParams
  issuer.expect(asked.get('nonce') ?? '', { claims: (right) => ({ ...right, authorization_details: details }) })
  const page = await browser.open(`${server.url}/arbeid/logg-inn/svar?code=c&state=${asked.get('state') ?? ''}`)
  return { browser, page, asked }
}

describe('whoever chooses an organisation as they sign in', () => {
  it('is asked for one, and is known by it in the log', async () => {
    const { page, asked } = await signInWith(chose(CENTRE))
    assert.deepEqual(JSON.parse(asked.get('authorization_details') ?? ''), [
      { type: 'ansattporten:altinn:resource', resource: RESOURCE, representation_is_required: true },
    ])
    assert.match(page.text, /Du er logget inn for Prøve sentral \(974.760.673\)\. Bare rollene du har der, gjelder nå/)
    const { subject } = await server.deps.db
      .selectFrom('auditEntry')
      .select('subject')
      .where('action', '=', 'sign-in')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    assert.match(subject, / for:974760673$/)
  })

  it('has the roles of that organisation and no other; for the municipality, all', async () => {
    const { db } = server.deps
    const { id: accountId } = await db.selectFrom('staffAccount').select('id').where('issuer', '=', issuer.url).executeTakeFirstOrThrow()
    const since = { accountId, validFrom: day('2000-01-01'), validTo: null, by: { id: null, name: 'test' } }
    await grantRole(db, { ...since, role: 'hub_manager', scope: 'hub:tofte' }, machineNow())
    await grantRole(db, { ...since, role: 'provider_member', scope: 'provider:prove-sentral' }, machineNow())
    const own = await signInWith(chose(OWN))
    assert.equal(own.page.text, 'Arbeid: Test Fra Utsteder')
    assert.equal((await own.browser.open(`${server.url}/arbeid/torg/tofte`)).status, 200)
    const there = await signInWith(chose(CENTRE))
    assert.equal(there.page.status, 200)
    assert.equal((await there.browser.open(`${server.url}/arbeid/torg/tofte`)).status, 403, 'a role elsewhere does not count')
    const account = await there.browser.open(`${server.url}/arbeid/innlogging`)
    assert.match(account.text, /prove-sentral/)
    assert.doesNotMatch(account.text, /tofte</)
  })

  it('loses them when it loses its place here, at once', async () => {
    const { db } = server.deps
    const { browser, page } = await signInWith(chose(CENTRE))
    assert.equal(page.status, 200)
    const step = { organisationId: centre, what: 'dormant', reason: null, paper: null, byStaff: null, at: new Date(machineNow()) } as const
    await db.insertInto('organisationStep').values(step).execute()
    assert.equal((await browser.open(`${server.url}/arbeid`)).status, 403)
    await db
      .insertInto('organisationStep')
      .values({ ...step, what: 'woken' })
      .execute()
    assert.equal((await browser.open(`${server.url}/arbeid`)).status, 200)
  })

  const refused: [string, unknown, number, RegExp][] = [
    ['themselves', [{ type: 'ansattporten:altinn:resource' }], 403, /Du valgte ingen organisasjon/],
    ['one that nobody here knows', chose('889640782'), 403, /har ingen plass i Innbyggertorg/],
    ['one that is no provider of the hubs', chose(LOOSE), 403, /har ingen plass i Innbyggertorg/],
    ['two at once', chose(OWN, CENTRE), 400, /holdt ikke mål/],
    ['one with a wrong check digit', chose('974760674'), 400, /holdt ikke mål/],
    ['nothing that was asked for', undefined, 400, /holdt ikke mål/],
    ['one by another resource', [{ ...chose(OWN)[0], resource: 'urn:altinn:resource:annet' }], 400, /holdt ikke mål/],
  ]
  for (const [what, details, status, words] of refused) {
    it(`is refused, and told why, when they choose ${what}`, async () => {
      const { browser, page } = await signInWith(details)
      assert.equal(page.status, status)
      assert.match(page.text, words)
      assert.equal(browser.cookie('torg'), undefined)
    })
  }
})
