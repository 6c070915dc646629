import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { securityHeaders } from '../http/security-headers.ts'
import { loadAssets } from './assets.ts'

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assets-'))
})
after(() => rm(folder, { recursive: true }))

async function built(script: string) {
  await writeFile(join(folder, 'torg-near-1.js'), script)
  await writeFile(join(folder, 'style-1.css'), 'a{color:red}')
  await writeFile(join(folder, 'manifest.json'), '{"torg-near.js":"/assets/torg-near-1.js","style.css":"/assets/style-1.css"}')
  return loadAssets(folder)
}

test('a script is written into its page, has no address, and is the only one that the policy lets run', async () => {
  const assets = await built('go()')
  assert.deepEqual(assets.scripts, { 'torg-near.js': 'go()' })
  assert.deepEqual(
    [assets.find('/assets/torg-near-1.js'), assets.find('/assets/style-1.css')?.identity.toString()],
    [undefined, 'a{color:red}'],
  )
  const sum = createHash('sha256').update('go()').digest('base64')
  const policy = securityHeaders('http://localhost', Object.values(assets.scripts))['content-security-policy']
  assert.equal(policy?.match(/script-src [^;]*/)?.[0], `script-src 'sha256-${sum}'`)
})

test('a script that would end early, or begin a comment, stops the start', async () => {
  for (const script of ['a = "</script>"', 'b = "<!--"']) await assert.rejects(built(script), /torg-near-1\.js cannot stand in a page/)
})
