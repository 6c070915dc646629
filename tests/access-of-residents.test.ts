import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { declaredRoutes, type DeclaredRoute } from '../src/platform/access/index.ts'
import { createApp } from '../src/app.ts'
import { createPageCache } from '../src/platform/cache/index.ts'
import { newActKey } from '../src/people/index.ts'
import type { Fields } from './browser-form.ts'
import { openMovingTown, type MovingTown } from './moving-town.ts'
import { leadsOn, openOwner, ROLE_CLOCK, rowsOf, type Owner } from './own-things.ts'
import { staffAccount } from './staff-account.ts'
import { shownSuggestion } from './suggesting.ts'

let town: MovingTown
let mine: Owner
let anothers: Owner
let routes: readonly DeclaredRoute[]
before(async () => {
  town = await openMovingTown('2020-03-02T08:00')
  const staff = await staffAccount(town)
  const number = await shownSuggestion(town, staff, { title: 'Gatelys på brua' })
  assert.equal(number, 1)
  mine = await openOwner(town, { staff, nth: 1 })
  anothers = await openOwner(town, { staff, nth: 2 })
  await leadsOn(town, number)
  const changes = { areHeard: () => false, stop: async () => undefined }
  routes = declaredRoutes(createApp(town.deps, { cache: createPageCache(1), changes, migrations: [] }))
})

/** What a parameter names that everybody may see: nobody’s own. */
const EVERYBODYS =
  /:(hub|slug|key|occurrence|place|organ|aar|nr|papir|rom|slag|sett|form|name|icon|number|room|body|year|lang)\b(\{[^}]*\})?|(?<=^\/api\/v1\/sessions\/):id/g
/** Where what is somebody’s own begins: there each parameter is declared below. */
const SOMEBODYS = /^\/(min-side|kvittering|bekreft|logg-inn|kalender|organisasjoner|api\/v1\/(receipts|queue-tickets|holds))\b/
const isSomebodys = ({ path, access }: DeclaredRoute) => access?.who === 'resident' || SOMEBODYS.test(path)
const nameOf = ({ method, path }: DeclaredRoute) => `${method} ${path}`

/** A page of the receipt of one kind of act; every other page is of all. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  forslag: ['proposal'],
  plass: ['sign-up'],
  valgkomite: ['committee-interest'],
  vakter: ['volunteer'],
  'bekreftelse-frivillig': ['volunteer'],
  tilbud: ['appointment'],
  tidligere: ['appointment'],
  igjen: ['appointment'],
  'ny-tid': ['appointment'],
  hjelp: ['suggestion-support'],
  innspill: ['suggestion'],
  lokaldager: ['room'],
  kolapp: ['queue-ticket'],
  sporsmal: ['enquiry'],
  folg: ['follow'],
  'stopp-alt': ['follow'],
  kalender: ['follow', 'sign-up', 'appointment', 'room'],
  'kalender/slutt': ['follow', 'sign-up', 'appointment', 'room'],
  utvalg: ['candidate'],
  svar: ['invitation'],
}
const OF_ALL = ['', 'bekreftelse', 'ny-kode', 'adresse', 'avlysning', 'likevel', 'stopp', 'opplysninger', 'opplysninger/fil']
const partOf = (path: string) => /^\/kvittering\/:token\/?(.*)$/.exec(path)?.[1] ?? null

/** Whoever has the secret in the address has the right; the id of another’s thing in its place opens nothing. */
const SECRETS =
  /^\/(kvittering|bekreft|logg-inn\/lenke|organisasjoner\/invitasjon|kalender(\/stilling)?|api\/v1\/(receipts|queue-tickets|holds))\/:(token|file)/
/** Addresses with the id of what is one’s own. */
const BY_ID: readonly [RegExp, (owner: Owner) => readonly string[]][] = [
  [
    /^\/min-side\/kvittering\/:id/,
    // A number in the queue is whose slip it is, and an invitation is another's.
    ({ receipts }) => [...receipts].flatMap(([kind, { id }]) => (['queue-ticket', 'invitation'].includes(kind) ? [] : [id])),
  ],
  [/^\/organisasjoner\/:id/, ({ organisation }) => [organisation]],
]

/** What a form names: of another’s it does nothing, of one’s own it does what it says. */
const IN_FORMS: Readonly<Record<string, (named: Owner) => Fields>> = {
  'POST /min-side/adresser/endring': ({ contact }) => ({ bort: contact }),
  'POST /min-side/innlogginger/slutt': ({ signIn }) => ({ id: signIn }),
  'POST /organisasjoner/:id/roller/slutt': ({ member }) => ({ hvem: member, dag: '10.3.2020' }),
  'POST /organisasjoner/:id/overtakelse': ({ member }) => ({ leder: 'neste-leder@example.no', slutter: member }),
  'POST /organisasjoner/:id/invitasjoner/:invitasjon/trekk': () => ({}),
  'POST /kvittering/:token/lokaldager': ({ loan }) => ({ dager: loan }),
  'POST /kvittering/:token/innspill': ({ question }) => ({ nr: question, svar: 'Ved brua.' }),
}
/** Forms of what is one’s own that name nothing by an id. */
const NAME_NOTHING = new Set([
  'POST /min-side/adresser',
  'POST /min-side/om-deg',
  'POST /min-side/opplysninger',
  'POST /min-side/kvittering/:id/bekreftelse',
  'POST /organisasjoner/ny/hvem',
  'POST /organisasjoner/:id/invitasjoner',
  'POST /organisasjoner/:id/livstegn',
  'POST /logg-inn',
  'POST /logg-inn/kode',
  'POST /logg-inn/utlogging',
  'POST /kvittering',
  'POST /api/v1/receipts/lookup',
])

/** What each of them asks for, so that it is the secret alone that is wrong. */
const ANY_BODY = JSON.stringify({
  code: '123456',
  question: 'Noe?',
  answer: 'yes',
  hub: 'tofte',
  start: '2020-03-03T10:00:00+01:00',
  contact: 'ny@example.no',
  shifts: ['2020-01-07'],
  giveBack: [],
})
const JSON_BODY = { 'content-type': 'application/json' }

async function knock({ who }: Owner, { method, path }: DeclaredRoute, address: string): Promise<number> {
  if (method === 'GET') return (await who.get(address)).status
  if (!path.startsWith('/api/')) return (await who.send(address, { nokkel: newActKey() })).status
  return (await town.app.request(address, { method, headers: JSON_BODY, body: ANY_BODY })).status
}

describe('every address of what is somebody’s own', () => {
  it('is declared here, and every other names nothing but what everybody may see', () => {
    const open = routes.filter(({ access }) => access?.who === 'anyone' || access?.who === 'resident')
    const unknown = open.filter((route) => !isSomebodys(route) && /:/.test(route.path.replaceAll(EVERYBODYS, '')))
    assert.deepEqual(unknown.map(nameOf), [])
    const own = open.filter(isSomebodys)
    const isDeclared = ({ path }: DeclaredRoute) =>
      !path.includes(':') || SECRETS.test(path) || BY_ID.some(([pattern]) => pattern.test(path))
    assert.deepEqual(own.filter((route) => !isDeclared(route)).map(nameOf), [])
    const parts = [...new Set(own.flatMap(({ path }) => partOf(path) ?? []))]
    assert.deepEqual(parts.toSorted(), [...OF_ALL, ...Object.keys(PARTS)].toSorted())
    const forms = own.filter(({ method, path }) => method === 'POST' && !SECRETS.test(path)).map(nameOf)
    assert.deepEqual(
      forms.filter((name) => IN_FORMS[name] === undefined && !NAME_NOTHING.has(name)),
      [],
    )
  })

  it('opens to no id of another’s in the place of its secret', async () => {
    const before = await rowsOf(town, anothers)
    const ids = [anothers.receipts.get('enquiry')?.id ?? assert.fail(), anothers.invitation, anothers.resident]
    const wrong: string[] = []
    for (const route of routes.filter(({ path }) => SECRETS.test(path)))
      for (const id of ids) {
        const status = await knock(mine, route, route.path.replace(':token', id).replace(':file', `${id}.ics`))
        if (status !== 404) wrong.push(`${nameOf(route)}: ${status}`)
      }
    assert.deepEqual([...new Set(wrong)], [])
    assert.deepEqual(await rowsOf(town, anothers), before)
  })

  it('is found for one’s own and not for another’s, by its id', async () => {
    const before = await rowsOf(town, anothers)
    const wrong: string[] = []
    for (const [pattern, idsOf] of BY_ID)
      for (const route of routes.filter(({ path }) => pattern.test(path) && !SECRETS.test(path))) {
        if (/\/(ny|invitasjon)\b/.test(route.path)) continue
        for (const [whose, owner] of [
          ['mine', mine],
          ['another’s', anothers],
        ] as const)
          for (const id of idsOf(owner)) {
            if (whose === 'mine' && route.method === 'POST') continue
            town.goTo(ROLE_CLOCK)
            const address = route.path.replace(':id', id).replace(':invitasjon', owner.invitation)
            const status = await knock(mine, route, address)
            if (whose === 'mine' ? status >= 400 : status !== 404) wrong.push(`${nameOf(route)} (${whose}): ${status}`)
          }
      }
    assert.deepEqual([...new Set(wrong)], [])
    assert.deepEqual(await rowsOf(town, anothers), before)
  })

  it('is of the kind of act that the receipt is for, and of no other', async () => {
    const before = await rowsOf(town, mine)
    const wrong: string[] = []
    for (const route of routes)
      for (const [kind, { token, now }] of mine.receipts) {
        const part = partOf(route.path)
        if (part === null) continue
        const isRight = OF_ALL.includes(part) || PARTS[part]?.includes(kind) === true
        // What is sent to the right one would be done; of the wrong ones a few are enough.
        if (route.method === 'POST' && (isRight || !['follow', 'appointment', 'suggestion-support'].includes(kind))) continue
        town.goTo(now)
        const status = await knock(mine, route, route.path.replace(':token', token))
        if (isRight ? status >= 400 : status !== 404) wrong.push(`${nameOf(route)} (${kind}): ${status}`)
      }
    assert.deepEqual(wrong, [])
    assert.deepEqual(await rowsOf(town, mine), before)
  })

  for (const [name, fields] of Object.entries(IN_FORMS))
    it(`does nothing to another’s that is named in the form, and does it to one’s own: ${name}`, async () => {
      const [, path = ''] = name.split(' ')
      const part = partOf(path)
      const kind = part === null ? null : (PARTS[part]?.[0] ?? assert.fail(part))
      const receipt = kind === null ? null : (mine.receipts.get(kind) ?? assert.fail(kind))
      const send = async (named: Owner) => {
        town.goTo(receipt?.now ?? ROLE_CLOCK)
        const address = path
          .replace(':token', receipt?.token ?? '')
          .replace(':id', mine.organisation)
          .replace(':invitasjon', named.invitation)
        const { status } = await mine.who.send(address, fields(named))
        assert.ok(status < 500, `${status}`)
      }
      const before = await rowsOf(town, anothers)
      await send(anothers)
      assert.deepEqual(await rowsOf(town, anothers), before)
      const own = await rowsOf(town, mine)
      await send(mine)
      assert.notDeepEqual(await rowsOf(town, mine), own)
    })
})
