import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createApp } from '../../src/app.ts'
import { createPageCache, type Changes } from '../../src/platform/cache/index.ts'
import { appliedMigrations } from '../../src/platform/database/index.ts'
import { openTown } from '../open-town.ts'

const HEARD: Changes = { areHeard: () => true, stop: async () => undefined }

test('only whoever comes from a page of ours is told what may be fetched ahead, kept page or not', async () => {
  const { deps, database } = await openTown({ now: '2020-03-04T12:01' })
  const migrations = await appliedMigrations(database.pool)
  const app = createApp(deps, { cache: createPageCache(9_000_000), changes: HEARD, migrations })
  const get = async (path: string, headers = {}) => app.request(path, { headers })
  const told = async (site: string, path: string) =>
    (await get(path, { 'sec-fetch-site': site, 'accept-encoding': 'br' })).headers.get('speculation-rules')
  // The first of each makes the page and the next has it as it was kept; whoever came first must not have a say.
  for (const path of ['/', '/torg/tofte'])
    for (const order of [
      ['same-origin', 'none', 'cross-site', 'same-origin'],
      ['none', 'same-origin'],
    ])
      for (const site of order)
        assert.equal(await told(site, path), site === 'same-origin' ? '"/assets/speculation-rules.json"' : null, `${path} ${site}`)
  const etag = (await get('/')).headers.get('etag') ?? ''
  const unchanged = await get('/', { 'if-none-match': etag, 'sec-fetch-site': 'same-origin' })
  assert.deepEqual([unchanged.status, unchanged.headers.get('speculation-rules')], [304, '"/assets/speculation-rules.json"'])
  const rules = await get('/assets/speculation-rules.json', { 'sec-fetch-site': 'same-origin' })
  assert.match(rules.headers.get('content-type') ?? '', /^application\/speculationrules\+json/)
})

test('the first page asks for nothing but its rules, its letters and what moves on it', async () => {
  const town = await openTown({ now: '2020-03-04T12:01' })
  const asked = (html: string) => [...html.matchAll(/<(?:link rel="(?:stylesheet|preload)"|script type="module")[^>]*>/g)].length
  // A phone on a slow line shares it among all that are asked for at once: a fourth file beside the rules cost 150 ms.
  for (const [path, most] of Object.entries({
    '/': 5,
    '/torg/tofte': 3,
    '/aktiviteter/onsdagsforedrag-holmen': 4,
    '/timer/barnehageplass': 4,
  }))
    assert.ok(asked(await (await town.get(path)).text()) <= most, path)
})
