import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { createApp } from '../../src/app.ts'
import { Activity, activityKind } from '../../src/activities/index.ts'
import { findItem, lastChangeOf, putItem } from '../../src/hubs/edit/index.ts'
import { hubScope } from '../../src/hubs/items/index.ts'
import { createPageCache, followChanges, heardEverywhere, type Changes, type PageCache } from '../../src/platform/cache/index.ts'
import { appliedMigrations } from '../../src/platform/database/index.ts'
import { freshDatabase, type TestDatabase } from '../../src/platform/database/testing.ts'
import { testDeps } from '../../src/platform/http/testing.ts'
import { day } from '../../src/platform/time/index.ts'

const KEY = 'onsdagsforedrag-holmen'
/** A Friday; the lecture is on the Wednesday after. */
const NOW = '2020-03-06T12:00'
const PATHS = [
  '/',
  '/aktiviteter',
  '/aktiviteter?torg=holmen',
  `/aktiviteter/${KEY}`,
  '/api/v1/sessions?hub=holmen&limit=20',
  '/aktiviteter/kalender',
  `/aktiviteter/${KEY}/kalender`,
  '/aktiviteter/atom?torg=holmen',
]

/** One of two processes: it keeps answers of its own. */
interface Program {
  app: ReturnType<typeof createApp>
  cache: PageCache
  changes: Changes
}

let database: TestDatabase
let deps: ReturnType<typeof testDeps>
const programs: Program[] = []
before(async () => {
  database = await freshDatabase('town')
  deps = testDeps(database.db, { now: NOW })
  programs.push(await openProgram(), await openProgram())
})
after(() => Promise.all(programs.map(({ changes }) => changes.stop())))

async function openProgram(): Promise<Program> {
  const cache = createPageCache(24_000_000)
  const changes = followChanges({ connection: database.connection, onChange: cache.drop, log: deps.log })
  const app = createApp(deps, { cache, changes, migrations: await appliedMigrations(database.pool) })
  while (!changes.areHeard()) await wait(5)
  return { app, cache, changes }
}

const text = async ({ app }: Program, path: string) => (await (await app.request(path)).text()).replaceAll('\r\n ', '')

/** What all have in memory now; the answers then come from there, or the test would prove nothing. */
async function allKeep(): Promise<void> {
  for (const program of programs) {
    for (const path of PATHS) await text(program, path)
    for (const path of PATHS) {
      const { hits } = program.cache.figures()
      await text(program, path)
      assert.equal(program.cache.figures().hits, hits + 1, `${path} is not kept`)
    }
  }
}

/** As a host saves it, from one of the processes. */
async function change(changes: readonly unknown[], title: string): Promise<void> {
  const { db, clock } = deps
  const target = { kind: activityKind.name, scope: hubScope('holmen'), key: KEY, keptBy: activityKind }
  const found = (await findItem(db, target)) ?? assert.fail('no lecture')
  const item = { ...Activity.parse(found.item), title: { nb: title }, changes }
  const seen = await lastChangeOf(db, target)
  await putItem(
    db,
    { target, item, layer: found.layer, seen },
    { actor: { id: crypto.randomUUID(), name: 'Test' }, today: clock.today(), at: clock.now() },
  )
  // As the program does before it answers whoever saved it.
  await heardEverywhere(db)
}

test('what staff change of the programme is in list, data, calendar and feed at the next request, on every process, which else have it in memory', async () => {
  for (let round = 0; round < 5; round += 1) {
    await allKeep()
    const title = `Foredrag nummer ${round}`
    await change([], title)
    for (const program of programs)
      for (const path of PATHS.slice(1)) assert.match(await text(program, path), new RegExp(title), `${path}, round ${round}`)
  }
})

test('a date that is called off is so in each of them, and on again', async () => {
  await allKeep()
  await change([{ on: day('2020-03-11'), cancelled: { nb: 'Foredragsholderen er syk' } }], 'Onsdagsforedrag')
  for (const program of programs) {
    for (const path of ['/aktiviteter?torg=holmen', `/aktiviteter/${KEY}`, '/aktiviteter/kalender', `/aktiviteter/${KEY}/kalender`])
      assert.match(await text(program, path), /Foredragsholderen er syk/, path)
    assert.match(await text(program, '/api/v1/sessions?hub=holmen&limit=20'), /"status":"cancelled"/)
  }
  await allKeep()
  await change([], 'Onsdagsforedrag')
  for (const program of programs) for (const path of PATHS) assert.doesNotMatch(await text(program, path), /Foredragsholderen er syk/, path)
})
