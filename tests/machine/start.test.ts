import assert from 'node:assert/strict'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { openBrowser } from '../../src/people/testing/browser.ts'
import { listen } from '../../src/platform/http/index.ts'
import { startProgram, temporaryFolder } from './program.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let dataDir = ''
before(async () => {
  folder = await temporaryFolder()
  dataDir = join(folder.path, 'data')
})
after(() => folder.remove())

async function front(address: string): Promise<string> {
  const answer = await fetch(`${address}/torg`)
  assert.equal(answer.status, 200)
  return answer.text()
}

const serverPid = async () => Number((await readFile(join(dataDir, 'db/pg/postmaster.pid'), 'utf8')).split('\n')[0])

test('two first starts at once on an empty folder both serve the eight hubs', async () => {
  const [first, second] = await Promise.all([1, 2].map(() => startProgram({ DATA_DIR: dataDir })))
  assert.ok(first && second)
  const pages = await Promise.all([front(first.address), front(second.address)])
  for (const name of ['Tofte', 'Sætre', 'Spikkestad', 'Holmen', 'Slemmestad', 'Heggedal', 'Borgen', 'Asker']) {
    assert.ok(
      pages.every((page) => page.includes(name)),
      `${name} is missing`,
    )
  }
  assert.equal((await first.end('SIGTERM')).code, 0)
  assert.equal((await fetch(`${second.address}/helse/klar`)).status, 200)
  const { code, err } = await second.end('SIGINT')
  assert.equal(code, 0)
  assert.equal(err, '')
  await assert.rejects(stat(join(dataDir, 'db/pg/postmaster.pid')), { code: 'ENOENT' })
})

test('after kill -9 the next start serves what was there', async () => {
  const killed = await startProgram({ DATA_DIR: dataDir })
  const before = await front(killed.address)
  await killed.end('SIGKILL')
  const next = await startProgram({ DATA_DIR: dataDir })
  const main = (page: string) => /<main[\s\S]*<\/main>/.exec(page)?.[0]
  assert.ok(main(before))
  assert.equal(main(await front(next.address)), main(before))
  await next.end('SIGTERM')
})

test('a program whose database server is killed answers again by itself', async () => {
  const program = await startProgram({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' })
  process.kill(await serverPid(), 'SIGKILL')
  let status = 0
  for (const until = Date.now() + 30_000; status !== 200 && Date.now() < until; await wait(100)) {
    status = (await fetch(`${program.address}/helse/klar`)).status
  }
  assert.equal(status, 200)
  await program.end('SIGTERM')
})

test('a port that is taken is told in one line, and the data is let go of', async () => {
  const program = await startProgram({ DATA_DIR: dataDir })
  const port = new URL(program.address).port
  await assert.rejects(startProgram({ DATA_DIR: dataDir, PORT: port }), new RegExp(`PORT: ${port} is already in use\\n$`))
  await front(program.address)
  await program.end('SIGTERM')
  await assert.rejects(stat(join(dataDir, 'db/pg/postmaster.pid')), { code: 'ENOENT' })
})

test('one signs in to the program as it is built: what brings the issuer and its library is whole', async () => {
  const program = await startProgram({ DATA_DIR: dataDir, PORT: await freePort() })
  const browser = openBrowser()
  const choice = await browser.open(`${program.address}/arbeid`)
  const person = /name="person" value="([^"]+)"/.exec(choice.text)?.[1]
  assert.ok(person, choice.url)
  const work = await browser.submit(choice.url, { person })
  assert.deepEqual([work.status, new URL(work.url).pathname], [200, '/arbeid'], work.text.slice(0, 500))
  await program.end('SIGTERM')
})

// The issuer answers at the public address, which has the port that was asked for.
async function freePort(): Promise<string> {
  const { address, stop } = await listen(() => new Response(), { port: 0, host: '127.0.0.1' })
  await stop()
  return new URL(address).port
}
