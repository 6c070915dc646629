import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { ParsedMail } from 'mailparser'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident } from '../resident.ts'

let workplace: Workplace
let post: PostOffice
let host: Colleague
before(async () => {
  workplace = await openWorkplace({ now: '2020-01-02T12:00' })
  post = await openPostOffice(workplace.town)
  host = await workplace.as('hub_manager', 'hub:tofte')
})
after(() => post.close())

const NOON = '2020-01-02T12:00'
const digitsIn = (text: string | undefined) => /\b\d{6}\b/.exec(text ?? '')?.[0] ?? assert.fail('no six digits came')
const pathIn = (text: string | undefined, path: string) =>
  new RegExp(`http://localhost(${path}\\S*)`).exec(text ?? '')?.[1] ?? assert.fail(`no link to ${path} in ${text}`)
const to = (mail: ParsedMail) => [mail.to ?? []].flat().map(({ text }) => text)
const mailsTo = (mails: readonly ParsedMail[], address: string) => mails.filter((mail) => to(mail).includes(address))

/** Somebody who follows, has proven the address, and has the receipt. */
async function follow(adresse: string, changes: Record<string, string | string[]> = {}, path = '/folg/torg/tofte') {
  const who = openResident(workplace.town)
  const waiting = await who.done(path, { adresse, ...changes })
  const { mails, texts } = await post.until(NOON)
  const check =
    mailsTo(mails, adresse).find(({ subject }) => /koden din/.test(subject ?? '')) ?? texts.find(({ text }) => /Koden din/.test(text))
  const receipt = await who.done(waiting.path, { sifre: digitsIn(check?.text) })
  const came = await post.until(NOON)
  return { who, receipt, came }
}

const publish = (title: string, hub = 'tofte') =>
  host.done(`/arbeid/torg/${hub}/nytt/ny`, { 'title-nb': title, 'body-nb': 'Kaffe fra klokka ti.', gjor: 'lagre' })

describe('news that staff publish', () => {
  it('comes once to whoever follows, as plain text, with a link to read it and one to stop', async () => {
    const { receipt, came } = await follow('kari@example.no')
    assert.equal(came.mails[0]?.subject, 'Kvittering: Du følger Tofte')
    assert.match(came.mails[0]?.text ?? '', /Du får vite om: Nytt, Åpningstider|Nytt, Åpningstider/)
    await publish('Kafé på torget')
    const { mails } = await post.until(NOON)
    const [mail, ...more] = mailsTo(mails, 'kari@example.no')
    assert.equal(more.length, 0)
    assert.equal(mail?.subject, 'Tofte: Kafé på torget')
    assert.match(mail.text ?? '', /Kafé på torget\nKaffe fra klokka ti\./)
    assert.equal(mail.headers.get('content-type') instanceof Object, true)
    assert.equal((await workplace.town.page(pathIn(mail.text, '/torg/tofte/nytt/'))).heading, 'Kafé på torget')
    const who = openResident(workplace.town)
    assert.equal((await who.done(pathIn(mail.text, '/kvittering/'))).heading, 'Du følger ikke Tofte lenger')
    assert.equal((await who.open(receipt.path)).heading, 'Du følger ikke Tofte lenger')
    await publish('Etter at hun sluttet')
    assert.deepEqual(mailsTo((await post.until('2020-01-03T12:00')).mails, 'kari@example.no'), [])
  })

  it('is stopped by one bare POST of a mail program, without cookie or page (RFC 8058)', async () => {
    await follow('ola@example.no')
    await publish('Åpen dag')
    const [mail] = mailsTo((await post.until(NOON)).mails, 'ola@example.no')
    const raw = mail?.headerLines.map(({ line }) => line).join('\n') ?? ''
    assert.match(raw, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m)
    const stop = /^List-Unsubscribe: <http:\/\/localhost(\/[^>\s]+)>$/m.exec(raw)?.[1] ?? assert.fail(raw)
    const press = (type: string, body: string) =>
      workplace.town.app.request(stop, { method: 'POST', headers: { 'content-type': type }, body })
    const opened = await workplace.town.page((await workplace.town.get(stop)).headers.get('location') ?? '')
    assert.equal(opened.heading, 'Slutt å følge?', 'a program that opens the address instead comes to the page that asks')
    const form = '--x\r\ncontent-disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n'
    assert.equal((await press('multipart/form-data; boundary=x', form)).status, 204)
    assert.equal((await press('application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click')).status, 204)
    await publish('Ikke til Ola')
    assert.deepEqual(mailsTo((await post.until(NOON)).mails, 'ola@example.no'), [])
  })

  it('comes gathered in the morning, or on Monday, to those who want it so', async () => {
    await follow('daglig@example.no', { rytme: 'daily' })
    await follow('ukentlig@example.no', { rytme: 'weekly' })
    await publish('Første sak')
    await publish('Andre sak')
    const seen = async (wall: string) => (await post.until(wall)).mails.filter((mail) => /lig@/.test(to(mail).join(' ')))
    assert.deepEqual(await seen('2020-01-02T23:00'), [])
    const [daily, ...others] = await seen('2020-01-03T08:00')
    assert.equal(others.length, 0)
    assert.ok(daily)
    assert.deepEqual([to(daily), daily.subject], [['daglig@example.no'], 'Tofte: 2 nyheter'])
    assert.match(daily.text ?? '', /Første sak[\s\S]*Andre sak/)
    assert.deepEqual(await seen('2020-01-06T07:59'), [])
    const weekly = await seen('2020-01-06T08:00')
    assert.deepEqual(weekly.map(to), [['ukentlig@example.no']])
    assert.deepEqual(await seen('2020-01-13T12:00'), [])
  })

  it('comes as a text message with the words and two links, and rings no phone at night', async () => {
    const { came } = await follow('412 34 567')
    assert.match(came.texts[0]?.text ?? '', /^Du følger Tofte\. Kode: /)
    await publish('På telefonen')
    const { texts } = await post.until(NOON)
    assert.deepEqual(
      texts.map((one) => one.to),
      ['+4741234567'],
    )
    assert.match(texts[0]?.text ?? '', /^Tofte: På telefonen http:\/\/localhost\/torg\/tofte\/nytt\/\S+\nStopp: http/)
    await publish('Sent på dagen')
    assert.deepEqual((await post.until('2020-01-02T22:30')).texts, [], 'a worker that was away until the night waits for the morning')
    assert.equal((await post.until('2020-01-03T08:00')).texts.length, 1)
  })
})

describe('nothing is sent', () => {
  it('to whoever has not proven the address, has stopped, is erased, or cannot be reached', async () => {
    const { db } = workplace.town.deps
    await openResident(workplace.town).done('/folg/torg/tofte', { adresse: 'ubekreftet@example.no' })
    const stopped = await follow('stoppet@example.no')
    await stopped.who.done(`${stopped.receipt.path}/avlysning`)
    const erased = await follow('slettet@example.no')
    await follow('borte@example.no')
    await db
      .updateTable('contactPoint')
      .set({ deadSince: new Date(0) })
      .where('value', '=', 'borte@example.no')
      .execute()
    await follow('der@example.no')
    await publish('Til dem som vil')
    // Noted for her already, and then she has everything erased.
    await post.hear()
    await erased.who.send(`${erased.receipt.path}/opplysninger`, {})
    const { mails } = await post.until(NOON)
    const told = mails.filter(({ subject }) => subject?.includes('Til dem som vil')).flatMap(to)
    assert.ok(told.includes('der@example.no'))
    assert.deepEqual(
      told.filter((one) => /^(ubekreftet|stoppet|slettet|borte)@/.test(one)),
      [],
    )
    const waiting = await db
      .selectFrom('tiding')
      .innerJoin('subscription', 'subscription.id', 'tiding.subscriptionId')
      .innerJoin('contactPoint', 'contactPoint.personId', 'subscription.personId')
      .select('tiding.toldAt')
      .where('contactPoint.value', '=', 'borte@example.no')
      .execute()
    assert.deepEqual(waiting, [{ toldAt: null }], 'who could not be told does not count as told')
  })

  it('that an erasure at the same moment does not find: it leaves no address behind', async () => {
    const all = await Promise.all(
      Array.from({ length: 8 }, async (_, k) => {
        const who = openResident(workplace.town)
        return { who, waiting: await who.done('/folg/torg/tofte', { adresse: `samtidig-${k}@example.no` }) }
      }),
    )
    const { mails } = await post.until(NOON)
    for (const [k, { who, waiting }] of all.entries())
      await who.done(waiting.path, { sifre: digitsIn(mailsTo(mails, `samtidig-${k}@example.no`)[0]?.text) })
    await post.until(NOON)
    await publish('Mens noen sletter')
    await post.hear()
    await Promise.all([post.until(NOON), ...all.map(({ who, waiting }) => who.send(`${waiting.path}/opplysninger`, {}))])
    const { db } = workplace.town.deps
    const left = await db.selectFrom('outboundMessage').select('id').where('toAddress', 'like', 'samtidig-%').execute()
    assert.deepEqual(left, [])
  })

  it('twice, when hours are changed several times before anybody was told', async () => {
    await follow('tider@example.no', { om: ['hours'] })
    const times = { 'several-from': '10', 'several-to': '15', from: '2.1.2020', gjor: 'lagre' }
    await host.done('/arbeid/torg/tofte/tider/ny', times)
    await host.done('/arbeid/torg/tofte/stenginger/ny', { from: '24.12', to: '27.12', 'reason-nb': 'Juleferie', gjor: 'lagre' })
    assert.deepEqual(mailsTo((await post.until('2020-01-02T12:14')).mails, 'tider@example.no'), [])
    const [mail, ...more] = mailsTo((await post.until('2020-01-02T12:15')).mails, 'tider@example.no')
    assert.equal(more.length, 0)
    assert.equal(mail?.subject, 'Tofte: Åpningstidene er oppdatert')
    assert.equal(mail.text?.match(/\/torg\/tofte\/apningstider/g)?.length, 1)
  })
})

describe('a question', () => {
  it('brings a receipt that quotes nothing to an address nobody has proven, and then the answer', async () => {
    const who = openResident(workplace.town)
    await who.done('/kontakt/torg/tofte', { sporsmal: 'Kjøp klokker på klokker.example', navn: 'Test Spør', adresse: 'spor@example.no' })
    const [receipt] = mailsTo((await post.until(NOON)).mails, 'spor@example.no')
    assert.equal(receipt?.subject, 'Kvittering: Du har skrevet til Tofte')
    assert.doesNotMatch(receipt.text ?? '', /klokker/)
    const list = await host.open('/arbeid/sporsmal')
    const href = list.links.find(({ text }) => text.includes('Kjøp klokker'))?.href ?? assert.fail(list.text)
    await host.done(href, { svar: 'Vi selger ikke klokker.' })
    const [answer, ...more] = mailsTo((await post.until(NOON)).mails, 'spor@example.no')
    assert.equal(more.length, 0)
    assert.equal(answer?.subject, 'Svar fra Tofte')
    assert.match(answer.text ?? '', /^Vi selger ikke klokker\.\n/)
    assert.match((await who.open(pathIn(answer.text, '/kvittering/'))).text, /Vi selger ikke klokker/)
  })
})
