import assert from 'node:assert/strict'
import { pino } from 'pino'
import { createApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { grantRole, HELD_AT, listStaff, ROLES, signIn, type Role, type Scope } from '../src/people/index.ts'
import type { ScopeKind } from '../src/people/scopes.ts'
import { declaredRoutes, type Access, type DeclaredRoute } from '../src/platform/access/index.ts'
import { plainAssets } from '../src/platform/assets/index.ts'
import { createPageCache } from '../src/platform/cache/index.ts'
import { freshDatabase } from '../src/platform/database/testing.ts'
import type { Deps } from '../src/platform/http/context.ts'
import { PRIVACY } from '../src/privacy-register.ts'
import { day, machineNow, townClock } from '../src/platform/time/index.ts'
import { MAY } from './may.ts'
import { makeObjects, sortOf, type Objects } from './others-objects.ts'
import { makeWithin, withThing } from './others-within.ts'
import { PLACES } from './places.ts'

/** Everybody who could knock: each role at each sort of place it is held at, and somebody without any. */
export const KNOCKING: readonly { role: Role | null; scope: Scope }[] = [
  { role: null, scope: 'municipality' },
  ...ROLES.flatMap((role) => HELD_AT[role].map((kind) => ({ role, scope: ownScope(kind) }))),
]
export type Knocking = (typeof KNOCKING)[number]

function ownScope(kind: ScopeKind): Scope {
  return kind === 'municipality' ? kind : `${kind}:${PLACES[kind].own}`
}

let deps: Deps
let app: ReturnType<typeof createApp>
let objects: Objects
/** Opens a town with something of one’s own and something of another’s at every sort of place. */
export async function openTown(): Promise<void> {
  const { db } = await freshDatabase('town')
  const config = readConfig({ PUBLIC_URL: 'http://localhost:3000', METRICS_TOKEN: 'a token that nobody has', LOG_LEVEL: 'silent' })
  deps = { config, db, clock: townClock(null, machineNow), log: pino({ level: 'silent' }), assets: plainAssets(), privacy: PRIVACY }
  const changes = { areHeard: () => false, stop: async () => undefined }
  app = createApp(deps, { cache: createPageCache(1_000_000), changes, migrations: [] })
  objects = await makeObjects(db, config.publicUrl)
}

/** Every address the product answers at, and what is said about who may come in. */
export const routes = () => declaredRoutes(app)

/**
 * Knocks at every address. Whoever has a role that is refused is so by the guard, which the stranger and whoever has no role meet at
 * every address: of those with a role it is asked at one address of each sort, and at all of them in the long suite.
 */
export async function compare(who: Knocking | null, { atAll = false } = {}): Promise<void> {
  const wrong: string[] = []
  const asked = routes().filter(({ access }) => isWorthAsking(access, who))
  for (const route of atAll || who === null || who.role === null ? asked : withoutSameRefusal(asked, who)) {
    for (const whose of whoseToAsk(route, who)) {
      const answer = await ask(route, addressOf(route, whose, who), who)
      // A stream goes on until somebody hangs up.
      await answer.body?.cancel()
      const came = !isRefusal(answer) && !(isAnothers(route, whose, who) && answer.status === 404)
      if (route.access === null || came !== mayEnter(route, whose, who)) wrong.push(`${nameOf(route)} (${whose}) answered ${answer.status}`)
      if (answer.status >= 500 && answer.status !== 503) wrong.push(`${nameOf(route)} failed with ${answer.status}`)
    }
  }
  assert.deepEqual(wrong, [])
}

function withoutSameRefusal(asked: readonly DeclaredRoute[], who: Knocking): DeclaredRoute[] {
  const seen = new Set<string>()
  return asked.filter((route) => {
    const sort = JSON.stringify([route.access, sortOf(route.path)])
    const isSame = !mayEnter(route, 'own', who) && seen.has(sort)
    seen.add(sort)
    return !isSame
  })
}

type Whose = 'own' | 'foreign'

/** Whoever may not come to their own is not asked for another’s as well: the guard has said the same. */
function whoseToAsk(route: DeclaredRoute, who: Knocking | null): readonly Whose[] {
  const isOf = /:(hub|provider|body)\b/.test(route.path) || ['question', 'act'].includes(sortOf(route.path) ?? '') || isOfHubs(route, who)
  return isOf && mayEnter(route, 'own', who) ? ['own', 'foreign'] : ['own']
}

/** A proposal is a hub's; a volunteer centre answers wherever it is met. */
const isOfHubs = ({ path }: Pick<DeclaredRoute, 'path'>, who: Knocking | null) =>
  sortOf(path) === 'proposal' && who?.scope.startsWith('hub:') === true

const isAnothers = ({ path }: DeclaredRoute, whose: Whose, who: Knocking | null) =>
  (isOfHubs({ path }, who) && whose === 'foreign') ||
  (['question', 'act'].includes(sortOf(path) ?? '') &&
    who !== null &&
    who.scope !== 'municipality' &&
    (whose === 'foreign' || !hasQuestions(who)))
const hasQuestions = ({ scope }: Knocking) => objects.questions.has(scope)

async function ask(route: DeclaredRoute, address: string, who: Knocking | null): Promise<Response> {
  const cookie = who === null ? null : await cookieOf(who, route.path)
  const method = methodOf(route)
  const headers = headersOf(cookie)
  if (method !== 'POST' || sortOf(route.path) === null) return app.request(address, { method, redirect: 'manual', headers })
  // A form, so that the handler looks for the thing; to what is of no thing nothing is sent, so that nothing is done.
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  return app.request(address, { method, redirect: 'manual', headers: { ...headers, ...form }, body: 'seen=0' })
}

/** Of each address within a place: one's own thing is found there, and another's is as if it were not there. */
export async function knockWithin(who: Knocking): Promise<void> {
  const [question] = objects.questions.values()
  const within = await (things ??= makeWithin(deps.db, question?.actId ?? assert.fail('nobody has asked')))
  const wrong: string[] = []
  for (const route of routes().filter(({ path }) => sortOf(path) === 'within')) {
    if (!mayEnter(route, 'own', who)) continue
    for (const whose of ['own', 'anothers'] as const) {
      // What is sent to one's own would be done; that it is there is seen where it is shown.
      if (whose === 'own' && (found.has(nameOf(route)) || (methodOf(route) === 'POST' && isShownToo(route)) || isOneDeed(route))) continue
      const address = withThing(within, route.path, whose)
      if (address === null) wrong.push(`${nameOf(route)}: nobody has said what is one's own there, and what another's`)
      else {
        const { status } = await ask(route, deps.config.publicUrl + placed(address, 'own'), who)
        const isRight = whose === 'own' ? status < 500 && status !== 404 && status !== 403 : isHidden(route, status)
        if (!isRight) wrong.push(`${nameOf(route)} answered ${status} at ${address}`)
        if (whose === 'own') found.add(nameOf(route))
      }
    }
  }
  assert.deepEqual(wrong, [])
}

/** Where one’s own has been found: once is enough, whoever asked. */
const found = new Set<string>()
/** Made for those who knock within a place, once. */
let things: ReturnType<typeof makeWithin> | null = null
/** The slip of what one took down oneself, seen where it is taken down (`write-page.test`). */
const isOneDeed = ({ path }: DeclaredRoute) => path.endsWith('/meldt/:id')
const isHidden = (route: DeclaredRoute, status: number) => status === 404 || (methodOf(route) === 'POST' && status === 403)
const isShownToo = ({ path }: DeclaredRoute) =>
  /\/(fjern|avgjorelse)$/.test(path) || routes().some((one) => one.path === path && one.method === 'GET')

// What is open is asked by those with the least; asking as everybody would only draw the same pages again.
const isWorthAsking = (access: Access | null, who: Knocking | null) => access?.who !== 'anyone' || who === null || who.role === null

function mayEnter({ access, path }: DeclaredRoute, whose: Whose, who: Knocking | null): boolean {
  if (access === null || access.who === 'key-holder' || access.who === 'resident') return false
  if (access.who === 'anyone') return true
  if (access.who === 'staff') return who !== null
  if (who === null || who.role === null || !MAY[who.role].includes(access.permission)) return false
  if (who.scope === 'municipality') return true
  if (access.at === 'anywhere') return !isAnothers({ access, path, method: 'GET' }, whose, who)
  return access.at !== 'municipality' && whose === 'own' && who.scope === ownScope(access.at)
}

function isRefusal(answer: Response): boolean {
  const toSignIn = answer.status === 303 && (answer.headers.get('location') ?? '').match(/^\/(arbeid\/)?logg-inn\?til=/) !== null
  return toSignIn || answer.status === 401 || answer.status === 403
}

/** One sign-in for all knocks of somebody, and a new one after the addresses that end it. */
async function cookieOf(who: Knocking, path: string): Promise<string> {
  const name = `${who.role} ${who.scope}`
  const cookie = cookies.get(name) ?? (await signedIn(who))
  if (/logg-ut|innlogging/.test(path)) cookies.delete(name)
  else cookies.set(name, cookie)
  return cookie
}
const cookies = new Map<string, string>()

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
export const nameOf = ({ method, path }: DeclaredRoute) => `${method} ${path}`
const methodOf = ({ method }: DeclaredRoute) => (method === 'ALL' ? 'GET' : method)
const placed = (path: string, whose: Whose) =>
  path.replaceAll(/:(hub|provider|body)\b(\{[^}]*\})?/g, (found, kind: string) =>
    kind === 'hub' || kind === 'provider' || kind === 'body' ? PLACES[kind][whose] : found,
  )

/** With the place, or the question, of one's own or another's. */
function addressOf({ path }: DeclaredRoute, whose: Whose, who: Knocking | null): string {
  const sort = sortOf(path)
  const question = objects.questions.get(topicOf(who, whose))
  const id =
    sort === 'proposal'
      ? String(objects.proposals.get(PLACES.hub[whose]))
      : sort === 'question'
        ? question?.id
        : sort === 'act'
          ? question?.actId
          : undefined
  return (
    deps.config.publicUrl +
    placed(path, whose)
      .replaceAll(/:\w+(\{[^}]*\})?\??/g, id ?? '1')
      .replaceAll('*', 'x')
  )
}

function topicOf(who: Knocking | null, whose: Whose): string {
  const kind = who?.scope.startsWith('provider:') === true ? 'provider' : 'hub'
  return `${kind}:${PLACES[kind][whose]}`
}
