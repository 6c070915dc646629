import assert from 'node:assert/strict'
import { randomInt, randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { z } from 'zod'
import { freshDatabase, type TestDatabase } from '../../src/platform/database/testing.ts'
import { connectionUrl } from '../../src/platform/database/testing/index.ts'
import { startProgram, temporaryFolder, type Started } from '../machine/program.ts'

const CONTENDERS = 64
const KILLS = 2
const AT_ONCE = 8
const LONGEST_MS = 30_000
const SERVICE = 'bygge-pa-egen-tomt'

const Slots = z.object({ items: z.array(z.object({ start: z.string(), hub: z.string() })) })
const Done = z.object({ receipt: z.object({ token: z.string() }) })
type Slot = z.output<typeof Slots>['items'][number]

/** What somebody has sent by one key, and what they were answered; null: nothing, the program was gone. */
interface Sent {
  number: number
  key: string
  slot: Slot
  booked: number | null
  called: 'no' | 'asked' | 'off'
}

let database: TestDatabase
let folder: Awaited<ReturnType<typeof temporaryFolder>>
let programs: Started[]
const start = () =>
  startProgram({ DATA_DIR: folder.path, DATABASE_URL: connectionUrl(database.connection), ROLE: 'web', TORG_NOW: '2020-03-02T08:00' })
before(async () => {
  database = await freshDatabase('town')
  folder = await temporaryFolder()
  programs = [await start(), await start()]
})
after(async () => {
  for (const program of programs) await program.end('SIGKILL')
  await folder.remove()
})

let people = 0
const sent: Sent[] = []
const nameOf = (number: number) => `Test Time ${number}`
const siteOf = (number: number) => programs[number % programs.length]?.address ?? assert.fail('no program')

async function slots(): Promise<Slot[]> {
  const answer = await fetch(`${siteOf(0)}/api/v1/services/${SERVICE}/slots`)
  return Slots.parse(await answer.json()).items
}

/** By data, from a network address of their own and with a landline, so that it is theirs at once. */
async function books(
  site: string,
  { number, key, slot }: Pick<Sent, 'number' | 'key' | 'slot'>,
): Promise<{ status: number; token: string }> {
  const answer = await fetch(`${site}/api/v1/appointments`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': key,
      'x-forwarded-for': `198.18.${Math.floor(number / 250)}.${number % 250}`,
    },
    body: JSON.stringify({ name: nameOf(number), contact: `22 ${String(860_000 + number)}`, service: SERVICE, ...slot }),
  })
  const text = await answer.text()
  assert.ok(answer.status < 500, text)
  return { status: answer.status, token: answer.status === 201 ? Done.parse(JSON.parse(text)).receipt.token : '' }
}

function newSent(slot: Slot): Sent {
  people += 1
  const one: Sent = { number: people, key: randomUUID(), slot, booked: null, called: 'no' }
  sent.push(one)
  return one
}

/** Nobody has an hour that another has; who was answered yes is there, whole, and who called off is not; nothing is half done. */
async function judge(): Promise<void> {
  const { db } = database
  const { rows: doubles } =
    await sql`select a.id from claim a join claim b on a.resource_id = b.resource_id and a.id < b.id and a.during && b.during
    where a.released_at is null and b.released_at is null`.execute(db)
  assert.deepEqual(doubles, [], 'the same hour twice')
  const { rows } = await sql<{ name: string; live: number; ended: string | null; isOff: boolean; isWhole: boolean }>`
    select person.name, a.ended_because as ended, act.cancelled_at is not null as is_off, act.subject = 'appointment:' || a.id
        and exists (select from act_key where act_key.act_id = act.id) and exists (select from receipt_link l where l.act_id = act.id)
        and exists (select from event where subject = 'act:' || act.id and kind = 'act.done') as is_whole,
      (select count(*)::int from claim where claim.appointment_id = a.id and released_at is null) as live
    from act left join appointment a on a.act_id = act.id join person on person.id = act.person_id`.execute(db)
  const byName = new Map(rows.map((row) => [row.name, row]))
  assert.equal(byName.size, rows.length, 'somebody is there twice')
  for (const row of rows) {
    assert.ok(row.isWhole, `half of ${row.name}`)
    assert.equal(row.isOff, row.ended === 'called_off', row.name)
    assert.equal(row.live, row.ended === null ? 1 : 0, row.name)
  }
  for (const { number, booked, called } of sent) {
    const row = byName.get(nameOf(number))
    if (booked === 201) assert.ok(row, `${nameOf(number)} was answered yes, and is missing`)
    if (booked === 201 && called === 'no') assert.equal(row?.isOff, false, nameOf(number))
    if (called === 'off') assert.equal(row?.isOff, true, `${nameOf(number)} was answered that it is off, and it is not`)
    if (booked === 409) assert.equal(row, undefined, `${nameOf(number)} was told no, and is there`)
  }
}

describe('two web processes on one database', () => {
  it('of sixty-four who want the same hour, as many get it as there are to meet them, and each of the others is told no', async () => {
    const [slot] = (await slots()).filter(({ hub }) => hub === 'saetre')
    const all = Array.from({ length: CONTENDERS }, () => newSent(slot ?? assert.fail('nothing is free')))
    await Promise.all(all.map(async (one) => (one.booked = (await books(siteOf(one.number), one)).status)))
    const answers = all.map(({ booked }) => booked)
    assert.equal(answers.filter((status) => status === 201).length, 1)
    assert.equal(answers.filter((status) => status === 409).length, CONTENDERS - 1, answers.join())
    await judge()
  })

  it('killed at any point while people book and call off: no yes is lost, no hour is had twice, and who was not answered sends again and is there once', async (t) => {
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const free = await slots()
      const come = Array.from({ length: AT_ONCE }, (_, k) => keepComing(programs[k % 2]?.address ?? '', free))
      const enough = answered() + randomInt(10, 22)
      for (let ms = 0; answered() < enough; ms += 5) {
        assert.ok(ms < LONGEST_MS, 'too few were answered')
        await wait(5)
      }
      await Promise.all(programs.map((program) => program.end('SIGKILL')))
      await Promise.all(come)
      await judge()
      programs = [await start(), await start()]
    }
    const left = sent.filter(({ booked }) => booked === null)
    assert.ok(left.length > 0, 'nothing was in flight: it proves nothing')
    for (const one of left) one.booked = (await books(siteOf(one.number), one)).status
    assert.ok(
      left.every(({ booked }) => booked === 201 || booked === 409),
      left.map(({ booked }) => booked).join(),
    )
    await judge()
    t.diagnostic(`${sent.length} tries, ${left.length} in flight at ${KILLS} kills of two processes`)
  })
})

const answered = () => sent.filter(({ booked }) => booked !== null).length

/** Books one hour after another, half of them the same as all others, and calls off every third; until the program is gone. */
async function keepComing(site: string, free: readonly Slot[]): Promise<void> {
  for (;;) {
    const one = newSent(free[randomInt(0, free.length) % (people % 2 === 0 ? 3 : free.length)] ?? assert.fail('nothing is free'))
    const made = await books(site, one).catch(orGone)
    if (made === null) return
    one.booked = made.status
    assert.ok(made.status === 201 || made.status === 409, String(made.status))
    if (made.status !== 201 || people % 3 > 0) continue
    one.called = 'asked'
    const off = await fetch(`${site}/api/v1/receipts/${made.token}`, {
      method: 'DELETE',
      headers: { 'content-type': 'application/json' },
    }).catch(() => null)
    if (off === null) return
    assert.equal(off.status, 200)
    one.called = 'off'
  }
}

/** What fails because nobody answers is no fault; an answer that is wrong is. */
function orGone(error: unknown): null {
  if (error instanceof assert.AssertionError) throw error
  return null
}
