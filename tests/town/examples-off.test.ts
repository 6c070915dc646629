import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { detailsOnDay, hubsOnDay } from '../../src/hubs/index.ts'
import { openDatabase } from '../../src/platform/database/index.ts'
import { day } from '../../src/platform/time/index.ts'
import { declaredRoutes } from '../../src/platform/access/index.ts'
import { openWorkplace, type Workplace } from '../../src/workplace/testing.ts'
import { textOf } from '../first-of-stream.ts'
import { openTown, type OpenTown } from '../open-town.ts'

const NOW = '2020-11-23T11:20'
const OFF = { EXAMPLES: 'off' }
const HUBS = ['tofte', 'saetre', 'spikkestad', 'holmen', 'slemmestad', 'heggedal', 'borgen', 'asker']
const QUERIES: Readonly<Record<string, readonly string[]>> = {
  '/sok': ['?q=teleslynge', '?q=saksbehandler', '?q=strikkekafe', '?q=rom', '?q=heggedal', '?q=grovlaper'],
  '/finn': ['?sted=Tofte', '?sted=3484', '?sted=Vollen'],
  '/api/v1/search': ['?q=teleslynge', '?q=saksbehandler', '?q=rom'],
  '/api/v1/nearest': ['?postcode=3484', '?lat=59.55&lon=10.57'],
  '/api/v1/hubs/:slug/hours': ['?from=2020-11-23&to=2021-01-10'],
}

let off: Workplace
let never: OpenTown
let on: OpenTown
before(async () => {
  off = await openWorkplace({ kind: 'town', now: NOW, env: OFF })
  never = await openTown({ kind: 'facts', now: NOW, env: OFF })
  on = await openTown({ kind: 'town', now: NOW })
})

/** Each open address, of every hub, provider and news item, also those of the examples. */
async function addresses(): Promise<string[]> {
  const open = declaredRoutes(never.app).filter(({ method, access }) => method === 'GET' && access?.who === 'anyone')
  const { db } = on.deps
  const news = await db.selectFrom('news').leftJoin('hub', 'hub.id', 'news.hubId').select(['hub.slug as hub', 'key']).execute()
  const providers = await db.selectFrom('provider').select('slug').execute()
  const addressesOf = (path: string): string[] => {
    if (path === '/torg/:hub/nytt/:key' || path === '/nytt/:key')
      return news.map(({ hub, key }) => (hub === null ? `/nytt/${key}` : `/torg/${hub}/nytt/${key}`))
    if (path.includes(':slug'))
      return (path.includes('hubs') ? HUBS : providers.map(({ slug }) => slug)).map((slug) => path.replace(':slug', slug))
    if (path.includes(':hub')) return HUBS.map((slug) => path.replace(':hub', slug))
    return /[:*]|^\/(helse|testinnlogging|assets|arbeid)/.test(path) ? [] : [path]
  }
  const all = open.flatMap(({ path }) => addressesOf(path).flatMap((address) => (QUERIES[path] ?? ['']).map((query) => address + query)))
  return [
    ...new Set(all),
    ...HUBS.flatMap((slug) => [`/torg/${slug}?dato=2020-10-20`, `/torg/${slug}?dato=2020-12-24`, `/nn/torg/${slug}`]),
  ]
}

/** What differs from one request to the next: the moment, the number of the request, the key of a form, and the counter of changes. */
const PASSING = /^SEQUENCE:.*$|data-offset="-?\d+"|name="nokkel" value="[^"]*"|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gm

async function answerOf(town: OpenTown, path: string): Promise<string> {
  const answer = await town.get(path)
  return `${answer.status} ${(await textOf(answer)).replaceAll(PASSING, '')}`
}

const SEEN_ENOUGH = 40

/** The mark on page, paper and wall, in the open data and in a calendar. */
const MARK = /class="example|>eksempel<|"layer":"example"|SUMMARY:.*eksempel/

describe('a town that was loaded with examples, and has them switched off', () => {
  it('answers on every open address as one that never had any', async () => {
    const paths = await addresses()
    assert.ok(paths.length > 150, `only ${paths.length} addresses`)
    const [different, marked, changed]: [string[], string[], string[]] = [[], [], []]
    for (const path of paths) {
      const [now, wanted] = [await answerOf(off.town, path), await answerOf(never, path)]
      if (now !== wanted) different.push(path)
      if (MARK.test(now)) marked.push(path)
      if (changed.length < SEEN_ENOUGH && wanted !== (await answerOf(on, path))) changed.push(path)
    }
    assert.deepEqual([different, marked], [[], []])
    assert.equal(changed.length, SEEN_ENOUGH, 'so many addresses do show examples when they are on')
  })

  it('shows staff none to edit, and lets them write on', async () => {
    const admin = await off.as('municipality_admin')
    const { db } = off.town.deps
    const room = await db
      .selectFrom('room')
      .innerJoin('hub', 'hub.id', 'room.hubId')
      .select('key')
      .where('hub.slug', '=', 'tofte')
      .executeTakeFirstOrThrow()
    for (const path of ['', '/rom', '/tider', '/hjelp', '/nytt', '/tilgjengelighet']) {
      assert.doesNotMatch((await admin.open(`/arbeid/torg/tofte${path}`)).html, /class="example/, path)
    }
    assert.equal((await admin.open(`/arbeid/torg/tofte/rom/${room.key}`)).status, 404)
    await admin.done('/arbeid/torg/tofte/tider/ny', { 'several-from': '10', 'several-to': '15', from: '2.1.2020', gjor: 'lagre' })
    assert.match((await off.town.page('/torg/tofte/apningstider')).text, /10–15/)
  })

  it('has them all again when they are switched on: they were left out, not taken away', async () => {
    const { db, close } = openDatabase(off.town.database.connection)
    const [hub] = await hubsOnDay(db, day('2020-11-23'))
    const rooms = hub ? (await detailsOnDay(db, hub.id, { day: day('2020-11-23') })).rooms : []
    await close()
    assert.ok(rooms.some(({ layer }) => layer === 'example'))
  })
})
