import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { queueMessage, type NewMessage } from '../../platform/outbox/index.ts'
import { readPage } from '../../platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const OUTBOX = '/arbeid/utboks'

let workplace: Workplace
let admin: Colleague
before(async () => {
  workplace = await openWorkplace()
  admin = await workplace.as('municipality_admin')
})

async function queue(more: Partial<NewMessage> & { key: string }): Promise<string> {
  const { db, clock } = workplace.town.deps
  const mail = {
    channel: 'email',
    language: 'nb',
    to: 'nokså.lang@post.example',
    subject: 'Kvittering',
    text: 'Hei.\nPlassen er din.',
  } as const
  const { id } = await db.transaction().execute((tx) => queueMessage(tx, Object.assign({}, mail, more), clock.now()))
  return id
}
const giveUp = (id: string, code: string) =>
  workplace.town.deps.db
    .updateTable('outboundMessage')
    .set({ givenUpAt: new Date(workplace.town.deps.clock.now()), lastError: code, tries: 1 })
    .where('id', '=', id)
    .execute()
const audited = async (id: string) => {
  const rows = await workplace.town.deps.db.selectFrom('auditEntry').select('action').where('subject', '=', `message:${id}`).execute()
  return rows.map(({ action }) => action)
}

describe('the outbox page', () => {
  it('tells what waits and what was given up, with masked addresses, and filters', async () => {
    const waiting = await queue({ key: 'a', subject: 'Venter' })
    await giveUp(await queue({ key: 'b', subject: 'Avvist' }), 'smtp 550 5.1.1')
    const page = await admin.open(OUTBOX)
    assert.equal(page.linkTo('Venter'), `${OUTBOX}?vis=venter`)
    assert.match(page.text, /no…@post\.example/)
    assert.doesNotMatch(page.text, /nokså\.lang/)
    assert.match(page.text, /Gitt opp etter 1 forsøk: mottakeren avviste den \(smtp 550 5\.1\.1\)/)
    const given = await admin.open(`${OUTBOX}?vis=oppgitt`)
    assert.deepEqual([given.texts('tbody tr').length, given.linkTo('Avvist') !== ''], [1, true])
    assert.deepEqual(await audited(waiting), [])
  })

  it('reads in nynorsk and English too', async () => {
    assert.match((await admin.open(`/nn${OUTBOX}`)).text, /mottakaren avviste ho/)
    assert.match((await admin.open(`/en${OUTBOX}`)).text, /the receiver refused it/)
  })

  it('has more pages when there is much of it', async () => {
    for (let n = 0; n < 60; n += 1) await queue({ key: `many:${n}`, subject: `Nr. ${n}` })
    const first = await admin.open(`${OUTBOX}?vis=venter`)
    assert.equal(first.texts('tbody tr').length, 50)
    assert.equal((await admin.open(first.linkTo('Eldre meldinger'))).texts('tbody tr').length, 11)
  })
})

describe('the page of one message', () => {
  it('shows HTML as text, never as HTML, and writes down who looked', async () => {
    const id = await queue({ key: 'c', html: '<p id="drawn">Hei <script>alert(1)</script></p>' })
    const page = await admin.open(`${OUTBOX}/${id}`)
    assert.match(page.text, /nokså\.lang@post\.example/)
    assert.match(page.html, /&lt;p id=&quot;drawn&quot;&gt;/)
    assert.doesNotMatch(page.html, /<p id="drawn"|alert\(1\)<\/script>/)
    assert.deepEqual(await audited(id), ['message-seen'])
  })

  it('sends again what was given up, once, and nothing else', async () => {
    const id = await queue({ key: 'd' })
    assert.equal((await admin.send(`${OUTBOX}/${id}/igjen`, {})).status, 409)
    await giveUp(id, 'ETIMEDOUT')
    const page = await admin.done(`${OUTBOX}/${id}`)
    assert.match(page.text, /Venter på å bli sendt/)
    const again = await readPage(await admin.send(`${OUTBOX}/${id}/igjen`, {}))
    assert.deepEqual([again.status, (await audited(id)).filter((action) => action === 'message-retried').length], [409, 1])
  })

  it('is not there for an id that is none, and not for those whose role does not give it', async () => {
    for (const id of ['1', '00000000-0000-4000-8000-000000000000']) assert.equal((await admin.open(`${OUTBOX}/${id}`)).status, 404)
    const id = await queue({ key: 'e' })
    assert.equal((await (await workplace.as('editor')).open(`${OUTBOX}/${id}`)).status, 403)
    assert.deepEqual(await audited(id), [])
  })
})

describe('the report of the SMS gateway', () => {
  it('is taken with the right token only, and answered the same when it comes twice or is of nobody', async () => {
    const told = await openWorkplace({ env: { SMS_URL: 'http://127.0.0.1:9/send', SMS_TOKEN: 'a token of sixteen' } })
    const { app } = told.town
    const send = (body: unknown, token = 'a token of sixteen') =>
      app.request('/sms/rapport', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, host: 'localhost' },
        body: JSON.stringify(body),
      })
    const report = { reference: '00000000-0000-4000-8000-000000000000', status: 'delivered' }
    assert.equal((await send(report, 'another')).status, 403)
    assert.equal((await send({ reference: 'x' })).status, 400)
    for (const _ of [1, 2]) assert.equal((await send(report)).status, 204)
  })
})

describe('a message that lets somebody in, or proves an address', () => {
  const code = { key: 'sign-in-code:1', subject: 'Koden din til Min side', text: '123456 er koden' }

  it('does not show what it holds to those who work here, where mail is really sent', async () => {
    const sending = await openWorkplace({ env: { SMTP_URL: 'smtp://localhost:2525', MAIL_FROM: 'torg@kommune.example' } })
    const { db, clock } = sending.town.deps
    const who = await sending.as('municipality_admin')
    for (const one of [code, { key: 'check:1:abc', subject: '123456 er koden din', text: 'Skriv 123456' }]) {
      const mail = { ...one, channel: 'email', language: 'nb', to: 'noen@post.example' } as const
      const { id } = await db.transaction().execute((tx) => queueMessage(tx, mail, clock.now()))
      await db
        .updateTable('outboundMessage')
        .set({ givenUpAt: new Date(clock.now()), lastError: 'smtp 550', tries: 1 })
        .where('id', '=', id)
        .execute()
      const page = await who.open(`${OUTBOX}/${id}`)
      assert.match(page.text, /er en kode som viser hvem noen er/)
      for (const shown of [page, await who.open(OUTBOX), await who.open(`${OUTBOX}/stoppet`)]) assert.doesNotMatch(shown.html, /123456/)
    }
  })

  it('does so where all mail is files, for whoever tries the program', async () => {
    const page = await admin.open(`${OUTBOX}/${await queue(code)}`)
    assert.match(page.text, /123456 er koden/)
  })
})
