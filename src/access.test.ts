import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { pino } from 'pino'
import { createApp } from './app.ts'
import { readConfig } from './config.ts'
import { grantRole, listStaff, signIn, type Role, type Scope } from './people/index.ts'
import { declaredRoutes, type Access, type DeclaredRoute } from './platform/access/index.ts'
import { plainAssets } from './platform/assets/index.ts'
import { createPageCache } from './platform/cache/index.ts'
import { freshDatabase } from './platform/database/testing.ts'
import type { Deps } from './platform/http/context.ts'
import { PRIVACY } from './privacy-register.ts'
import { day, machineNow, townClock } from './platform/time/index.ts'

// Written down again here, so that a role cannot grow by a slip in people/roles.ts.
const MAY: Record<Role, readonly string[]> = {
  municipality_admin: [
    'workplace.see',
    'hub.edit',
    'hub.add',
    'municipality.edit',
    'news.write',
    'translations.approve',
    'history.undo',
    'users.grant',
    'outbox.see',
    'enquiry.answer',
    'provider.edit',
    'body.see',
    'body.edit',
    'desk.act',
    'organisation.decide',
  ],
  editor: [
    'workplace.see',
    'hub.edit',
    'municipality.edit',
    'news.write',
    'translations.approve',
    'history.undo',
    'enquiry.answer',
    'provider.edit',
    'body.see',
    'body.edit',
  ],
  hub_manager: ['workplace.see', 'hub.edit', 'news.write', 'history.undo', 'enquiry.answer', 'desk.act'],
  desk_adviser: ['workplace.see', 'enquiry.answer', 'desk.act', 'organisation.decide'],
  caseworker: ['workplace.see', 'enquiry.answer'],
  provider_member: ['workplace.see', 'provider.edit', 'enquiry.answer'],
  volunteer_centre_leader: ['workplace.see', 'provider.edit', 'enquiry.answer'],
  committee_secretary: ['workplace.see', 'body.see', 'body.edit'],
  committee_member: ['workplace.see', 'body.see'],
  privacy_officer: ['workplace.see', 'privacy.see', 'privacy.erase'],
  archivist: ['workplace.see', 'records.see'],
}

/** Everybody who could knock; every address with a hub in it is asked for Tofte. */
const KNOCKING: readonly { role: Role | null; scope: Scope }[] = [
  { role: null, scope: 'municipality' },
  { role: 'municipality_admin', scope: 'municipality' },
  { role: 'editor', scope: 'municipality' },
  { role: 'editor', scope: 'hub:tofte' },
  { role: 'editor', scope: 'hub:heggedal' },
  { role: 'hub_manager', scope: 'municipality' },
  { role: 'hub_manager', scope: 'hub:tofte' },
  { role: 'hub_manager', scope: 'hub:heggedal' },
  { role: 'desk_adviser', scope: 'municipality' },
  { role: 'desk_adviser', scope: 'hub:tofte' },
  { role: 'privacy_officer', scope: 'municipality' },
]
type Knocking = (typeof KNOCKING)[number]

let deps: Deps
let app: ReturnType<typeof createApp>
before(async () => {
  const { db } = await freshDatabase('town')
  const config = readConfig({ PUBLIC_URL: 'http://localhost:3000', METRICS_TOKEN: 'a token that nobody has', LOG_LEVEL: 'silent' })
  deps = { config, db, clock: townClock(null, machineNow), log: pino({ level: 'silent' }), assets: plainAssets(), privacy: PRIVACY }
  const changes = { areHeard: () => false, stop: async () => undefined }
  app = createApp(deps, { cache: createPageCache(1_000_000), changes, migrations: [] })
})

describe('every address of the product', () => {
  it('says who may come in', () => {
    const routes = declaredRoutes(app)
    assert.ok(routes.length >= 30, `only ${routes.length} addresses were seen`)
    assert.deepEqual(routes.filter(({ access }) => access === null).map(nameOf), [])
  })

  it('lets in whom it says and nobody else: stranger', async () => {
    await compare(null)
  })

  for (const who of KNOCKING) {
    it(`lets in whom it says and nobody else: ${who.role ?? 'without a role'}, ${who.scope}`, async () => {
      await compare(who)
    })
  }
})

async function compare(who: Knocking | null): Promise<void> {
  const wrong: string[] = []
  for (const route of declaredRoutes(app).filter(({ access }) => isWorthAsking(access, who))) {
    const cookie = who === null ? null : await signedIn(who)
    const answer = await app.request(addressOf(route), { method: methodOf(route), redirect: 'manual', headers: headersOf(cookie) })
    const came = !isRefusal(answer)
    if (route.access === null || came !== mayEnter(route.access, who)) wrong.push(`${nameOf(route)} answered ${answer.status}`)
    if (answer.status >= 500 && answer.status !== 503) wrong.push(`${nameOf(route)} failed with ${answer.status}`)
  }
  assert.deepEqual(wrong, [])
}

// What is open is asked by those with the least; asking as everybody would only draw the same pages again.
const isWorthAsking = (access: Access | null, who: Knocking | null) => access?.who !== 'anyone' || who === null || who.role === null

function mayEnter(access: Access, who: Knocking | null): boolean {
  if (access.who === 'anyone') return true
  if (access.who === 'key-holder' || access.who === 'resident') return false
  if (access.who === 'staff') return who !== null
  if (who === null || who.role === null || !MAY[who.role].includes(access.permission)) return false
  return access.at === 'anywhere' || who.scope === 'municipality' || (access.at === 'hub' && who.scope === 'hub:tofte')
}

function isRefusal(answer: Response): boolean {
  const toSignIn = answer.status === 303 && (answer.headers.get('location') ?? '').match(/^\/(arbeid\/)?logg-inn\?til=/) !== null
  return toSignIn || answer.status === 401 || answer.status === 403
}

/** A sign-in of its own for each knock: some addresses end it. */
async function signedIn({ role, scope }: Knocking): Promise<string> {
  const who = { issuer: 'test', subject: `${role} ${scope}`, name: `Test ${role} ${scope}` }
  const token = await signIn(deps.db, { who, idToken: null, browser: '', replaces: null }, machineNow())
  const account = (await listStaff(deps.db)).find(({ subject }) => subject === who.subject) ?? assert.fail()
  if (role !== null && !given.has(account.id)) {
    const grant = { accountId: account.id, role, scope, validFrom: day('1900-01-01'), validTo: null, by: { id: null, name: 'test' } }
    await grantRole(deps.db, grant, machineNow())
    given.add(account.id)
  }
  return `torg=${token}`
}
const given = new Set<string>()

const headersOf = (cookie: string | null) => ({
  host: 'localhost:3000',
  origin: deps.config.publicUrl,
  ...(cookie === null ? {} : { cookie }),
})
const nameOf = ({ method, path }: DeclaredRoute) => `${method} ${path}`
const methodOf = ({ method }: DeclaredRoute) => (method === 'ALL' ? 'GET' : method)
const addressOf = ({ path }: DeclaredRoute) =>
  deps.config.publicUrl +
  path
    .replaceAll(/:hub(\{[^}]*\})?/g, 'tofte')
    .replaceAll(/:\w+(\{[^}]*\})?\??/g, '1')
    .replaceAll('*', 'x')
