import assert from 'node:assert/strict'
import { test } from 'node:test'
import { townsAt } from './notice.ts'

/** So many are opened. */
const OPENED = 50

for (const town of townsAt('2020-03-02T08:00'))
  test(`every page that search engines are told of says in a line what it is (${town.how})`, async () => {
    const map = await town.get('/sitemap.xml')
    const all = [...(await map.text()).matchAll(/<loc>[^<]*?(\/[^<]*)<\/loc>/g)].map(
      ([, path = '']) => path.replace(/^\/\/[^/]+/, '') || '/',
    )
    assert.ok(all.length > 50, String(all.length))
    const every = Math.max(1, Math.floor(all.length / OPENED))
    const missing: string[] = []
    for (const path of all.filter((_, k) => k % every === 0)) {
      const [, said = ''] = /<meta name="description" content="([^"]*)"/.exec(await (await town.get(path)).text()) ?? []
      if (said.length < 20 || said.length > 300) missing.push(`${path}: ${said}`)
    }
    assert.deepEqual(missing, [])
  })
