import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import { messageLines } from '../../src/hubs/index.ts'
import { sendTidings, startFollowing } from '../../src/messages/index.ts'
import { readContact, tellFollowers } from '../../src/people/index.ts'
import { freshDatabase } from '../../src/platform/database/testing.ts'
import { connectionUrl } from '../../src/platform/database/testing/index.ts'
import { startSmtp } from '../../src/platform/mail/testing.ts'
import { until, workDeps } from '../../src/platform/outbox/testing.ts'
import { machineNow, townClock } from '../../src/platform/time/index.ts'
import { topics } from '../../src/town/index.ts'
import { startProgram, temporaryFolder } from '../machine/program.ts'

const FOLLOWERS = 60
/** On the wire, or sent and not written down, when the program is killed. */
const IN_FLIGHT = 100

const address = (k: number) => `folger-${k}@post.example`

test('sixty who follow hear of a piece of news though the program is killed while it tells them, and whoever stops with one click hears no more', async (t) => {
  const database = await freshDatabase('facts')
  const { db } = database
  const smtp = await startSmtp({ onMailFrom: (_address, _session, done) => void setTimeout(done, 20) })
  const folder = await temporaryFolder()
  t.after(async () => Promise.all([smtp.stop(), folder.remove()]))
  const settings = {
    DATA_DIR: folder.path,
    DATABASE_URL: connectionUrl(database.connection),
    SMTP_URL: smtp.url,
    MAIL_FROM: 'torg@kommune.example',
  }
  // What nobody listens to yet is not kept: the program comes first.
  const first = await startProgram(settings)
  t.after(() => first.end('SIGKILL'))
  const at = machineNow()
  for (let k = 0; k < FOLLOWERS; k += 1) {
    const contact = readContact(address(k)) ?? assert.fail()
    await startFollowing(db, {
      topics: [{ id: 'hub:tofte', desk: 'hub:tofte' }],
      about: ['news'],
      rhythm: 'at_once',
      person: { name: null, language: 'nb', contacts: [contact] },
      channel: 'web',
      proven: [contact],
      key: randomUUID(),
      publicUrl: 'http://localhost',
      at,
    })
  }
  const work = { ...workDeps(db), clock: townClock(null) }
  const tellAll = sendTidings(({ clock }) => topics.names(clock), messageLines)
  const mails = async (title: string) => (await smtp.parsed()).filter(({ subject }) => subject === `Tofte: ${title}`)
  /** Published; what the program does each minute is done at once. */
  const publish = async (title: string, followers: number) => {
    const news = { topics: ['hub:tofte'], about: 'news', title: { nb: title }, text: null, path: '/torg/tofte/nytt' } as const
    await db.transaction().execute((tx) => tellFollowers(tx, { ...news, topics: [...news.topics] }, machineNow()))
    const heard = async () =>
      (
        await db
          .selectFrom('tiding')
          .select('id')
          .where(sql`title ->> 'nb'`, '=', title)
          .execute()
      ).length
    await until('the program has heard of it', async () => (await heard()) === followers, 60_000)
    await tellAll.run(work)
  }
  const unsent = () => db.selectFrom('outboundMessage').select('id').where('sentAt', 'is', null).execute()

  await until('the receipts are sent', async () => smtp.received.length >= FOLLOWERS && (await unsent()).length === 0, 60_000)
  const before = smtp.received.length
  await publish('Kafé', FOLLOWERS)
  await until('some are told', () => smtp.received.length > before + 5, 60_000)
  await first.end('SIGKILL')
  const toldBefore = smtp.received.length - before
  assert.ok(toldBefore < FOLLOWERS, `all ${toldBefore} were told before the kill: it proves nothing`)

  const second = await startProgram(settings)
  t.after(() => second.end('SIGKILL'))
  await until('everybody is told', async () => (await unsent()).length === 0, 60_000)
  const told = await mails('Kafé')
  const names = (some: typeof told) => new Set(some.map(({ to }) => [to ?? []].flat()[0]?.text))
  assert.equal(names(told).size, FOLLOWERS, 'lost')
  assert.equal(new Set(told.map(({ messageId }) => messageId)).size, FOLLOWERS, 'a repeat has the Message-ID of what it repeats')
  const repeats = told.length - FOLLOWERS
  assert.ok(repeats <= IN_FLIGHT)

  const stop = told.find(({ to }) => [to ?? []].flat()[0]?.text === address(0))?.headerLines.find(({ key }) => key === 'list-unsubscribe')
  const path = /<http:\/\/[^/]+(\/[^>]+)>/.exec(stop?.line ?? '')?.[1] ?? assert.fail('no way to stop')
  const pressed = await fetch(second.address + path, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) })
  assert.equal(pressed.status, 204)
  await publish('Konsert', FOLLOWERS - 1)
  await until('the others are told', async () => (await unsent()).length === 0, 60_000)
  const later = names(await mails('Konsert'))
  assert.deepEqual([later.size, later.has(address(0))], [FOLLOWERS - 1, false])
  t.diagnostic(`killed after ${toldBefore} of ${FOLLOWERS}; ${repeats} came twice`)
  assert.equal((await second.end('SIGTERM')).code, 0)
})
