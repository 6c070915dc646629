import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { holdTidings } from '../../messages/index.ts'
import { tellFollowers } from '../../people/index.ts'
import { claimDue } from '../../platform/outbox/claim.ts'
import { holdWaiting, queueMessage } from '../../platform/outbox/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const STOPPED = '/arbeid/utboks/stoppet'
let workplace: Workplace
let admin: Colleague
before(async () => {
  workplace = await openWorkplace()
  admin = await workplace.as('municipality_admin')
})

const db = () => workplace.town.deps.db
const now = () => workplace.town.deps.clock.now()
async function queue(key: string): Promise<string> {
  const mail = { key, channel: 'email', language: 'nb', to: `${key}@post.example`, subject: `Om ${key}`, text: 'Hei.' } as const
  return (
    await db()
      .transaction()
      .execute((tx) => queueMessage(tx, mail, now()))
  ).id
}
const audited = async (action: 'message-dropped' | 'event-retried' | 'event-dropped' | 'held-released' | 'held-dropped') =>
  (await db().selectFrom('auditEntry').select('id').where('action', '=', action).execute()).length
const due = async () =>
  (await claimDue(db(), { channel: 'email', limit: 100, by: `test ${Math.random()}`, now: now() })).map(({ key }) => key)

async function giveUpEvent(): Promise<{ eventId: number; listener: string }> {
  await db()
    .insertInto('eventListener')
    .values({ name: 'test.deaf', kind: 'followed.tidings' })
    .onConflict((oc) => oc.doNothing())
    .execute()
  await db()
    .transaction()
    .execute((tx) => tellFollowers(tx, { topics: ['hub:tofte'], about: 'news', title: { nb: 'Nytt' }, text: null, path: '/nytt' }, now()))
  const { id } = await db().selectFrom('event').select('id').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()
  const delivery = { eventId: id, listener: 'test.deaf' }
  await db()
    .updateTable('eventDelivery')
    .set({ givenUpAt: new Date(now()), tries: 20, lastError: 'TypeError' })
    .where('eventId', '=', id)
    .where('listener', '=', 'test.deaf')
    .execute()
  return delivery
}

describe('what was given up', () => {
  it('is told with why and how often, an event as well as a message, and tried again once', async () => {
    const { eventId, listener } = await giveUpEvent()
    const page = await admin.open(STOPPED)
    assert.match(page.text, /followed\.tidings, test\.deaf/)
    assert.match(page.text, /Gitt opp etter 20 forsøk: TypeError/)
    const press = () => admin.send(STOPPED, { hva: `event:${eventId}:${listener}`, gjor: 'igjen' })
    await Promise.all([press(), press()])
    assert.equal(await audited('event-retried'), 1)
    assert.doesNotMatch((await admin.open(STOPPED)).text, /test\.deaf/)
  })

  it('is dropped with a reason and never without, and is then gone from the list', async () => {
    const id = await queue('forkastes')
    await db()
      .updateTable('outboundMessage')
      .set({ givenUpAt: new Date(now()), lastError: 'smtp 550 5.1.1', tries: 1 })
      .where('id', '=', id)
      .execute()
    const without = await admin.send(STOPPED, { hva: `message:${id}`, gjor: 'forkast', grunn: ' ' })
    assert.equal(without.status, 422)
    assert.match(await without.text(), /Skriv hvorfor det forkastes/)
    const long = 'Adressen er borte. '.repeat(20).trim()
    const tooLong = await admin.send(STOPPED, { hva: `message:${id}`, gjor: 'forkast', grunn: long })
    const html = await tooLong.text()
    assert.equal(tooLong.status, 422)
    assert.match(html, /Skriv høyst 300 tegn/)
    assert.ok(html.includes(long), 'what was written is kept')
    assert.equal(await audited('message-dropped'), 0)
    await admin.send(STOPPED, { hva: `message:${id}`, gjor: 'forkast', grunn: 'Adressen er borte' })
    assert.equal(await audited('message-dropped'), 1)
    assert.doesNotMatch((await admin.open(STOPPED)).text, /Om forkastes/)
    assert.match((await admin.open(`/arbeid/utboks/${id}`)).text, /Forkastet: Adressen er borte/)
    const { eventId, listener } = await giveUpEvent()
    await admin.send(STOPPED, { hva: `event:${eventId}:${listener}`, gjor: 'forkast', grunn: 'Gjelder ikke lenger' })
    assert.equal(await audited('event-dropped'), 1)
  })

  it('is for those who may see the outbox, and nonsense is not found', async () => {
    const adviser = await workplace.as('desk_adviser', 'hub:tofte')
    assert.equal((await adviser.send(STOPPED, { hva: 'alt', gjor: 'igjen' })).status, 403)
    assert.equal((await admin.send(STOPPED, { hva: 'message:x', gjor: 'igjen' })).status, 404)
  })
})

describe('what a restored backup had waiting', () => {
  const hold = () =>
    db()
      .transaction()
      .execute(async (tx) => {
        await holdWaiting(tx, now())
        await holdTidings(tx, now())
      })

  it('is not sent, also not when it is due, until somebody lets it go; then it goes under its own key', async () => {
    await queue('ventet')
    await hold()
    await queue('ny')
    assert.deepEqual(
      (await due()).filter((key) => key === 'ventet' || key === 'ny'),
      ['ny'],
    )
    assert.match((await admin.open(STOPPED)).text, /Gjenopprettet, venter på deg/)
    await admin.send(STOPPED, { hva: 'alt', gjor: 'igjen' })
    assert.deepEqual(
      (await due()).filter((key) => key === 'ventet'),
      ['ventet'],
    )
    assert.equal(await audited('held-released'), 1)
  })

  it('is dropped with a reason, and never goes', async () => {
    await queue('gammelt')
    await hold()
    await admin.send(STOPPED, { hva: 'alt', gjor: 'forkast', grunn: 'Sendt før tapet' })
    assert.deepEqual(await due(), [])
    assert.equal(await audited('held-dropped'), 1)
    assert.doesNotMatch((await admin.open(STOPPED)).text, /Gjenopprettet, venter/)
  })
})
