import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { KyselyPlugin } from 'kysely'
import { createApp } from '../../src/app.ts'
import { createPageCache } from '../../src/platform/cache/index.ts'
import { openTown } from '../open-town.ts'

const { deps } = await openTown({ now: '2026-11-25T11:00' })

let questions = 0
const counting: KyselyPlugin = {
  transformQuery: ({ node }) => {
    questions += 1
    return node
  },
  transformResult: async ({ result }) => result,
}
const app = createApp(
  { ...deps, db: deps.db.withPlugin(counting) },
  { cache: createPageCache(1), changes: { areHeard: () => false, stop: async () => undefined }, migrations: [] },
)

/** A page that was rendered a moment ago, rendered anew: whether anything has changed, and what is never remembered. */
async function askedFor(path: string): Promise<number> {
  await app.request(path)
  questions = 0
  assert.equal((await app.request(path)).status, 200)
  return questions
}

test('a page rendered anew asks little of the database that it has asked before', async () => {
  assert.equal(await askedFor('/'), 1)
  for (const slug of ['heggedal', 'tofte', 'borgen']) assert.ok((await askedFor(`/torg/${slug}`)) <= 3, slug)
  assert.ok((await askedFor('/torg/heggedal?dato=2020-06-01')) <= 2)
})
