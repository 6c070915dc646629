import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { openWorkplace, type Workplace } from '../../src/workplace/testing.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { counted } from '../counted.ts'
import { openResident, sentTo } from '../resident.ts'

let workplace: Workplace
before(async () => {
  workplace = await openWorkplace()
})

const CONTACT = '/kontakt/torg/tofte'
const FOLLOW = '/folg/torg/tofte'
let addresses = 0
const visitor = () => openResident(workplace.town, { from: `203.0.${(addresses += 1)}.7` })

/** A visitor from whose address a robot has just been at work: the trap and the hurry together. */
async function doubted() {
  const who = visitor()
  await who.submit(CONTACT, { sporsmal: 'Kjøp!', nettsted: 'http://x' })
  return who
}

const numberOn = (text: string) => /Nummeret ditt\s*(\d\d \d{3})/.exec(text)?.[1] ?? assert.fail(`no number in ${text}`)

describe('a form from where much has come', () => {
  it('is never asked to count the first time, nor when the browser has proven the address', async () => {
    const who = visitor()
    assert.equal((await who.submit(CONTACT, { sporsmal: 'Når åpner dere?' })).status, 303)
    const receipt = await who.done(FOLLOW, { adresse: 'bevist@example.no' })
    const [mail] = await sentTo(workplace.town, 'bevist@example.no')
    const code = /\d{6}/.exec(mail?.subject ?? '')?.[0] ?? assert.fail()
    assert.equal((await who.send(`${receipt.path}/bekreftelse`, { sifre: code })).status, 303)
    await who.submit(CONTACT, { sporsmal: 'Kjøp!', nettsted: 'http://x' })
    assert.equal((await who.submit(FOLLOW, { adresse: 'bevist@example.no', om: 'news' })).status, 303)
    assert.equal((await who.submit(FOLLOW, { adresse: 'annen@example.no' })).status, 200)
  })

  it('is asked to count, keeps all that was typed, and goes on to the receipt; once, and for that form alone', async () => {
    const who = await doubted()
    const page = await readPage(await who.submit(CONTACT, { sporsmal: 'To\nlinjer «og» & mer', navn: 'Test Regnestykke' }))
    assert.equal(page.heading, 'Et øyeblikk')
    assert.match(page.html, /<torg-proof/)
    const { action, fields } = await counted(page.html)
    const { db } = workplace.town.deps
    assert.deepEqual(await db.selectFrom('person').select('id').where('name', '=', 'Test Regnestykke').execute(), [])
    const done = await who.send(action, fields)
    assert.equal(done.status, 303)
    const { body } = await db
      .selectFrom('enquiry')
      .innerJoin('person', 'person.id', 'enquiry.personId')
      .select('body')
      .where('person.name', '=', 'Test Regnestykke')
      .executeTakeFirstOrThrow()
    assert.equal(body, 'To\nlinjer «og» & mer')
    assert.equal((await who.send(action, fields)).status, 303, 'the same form again is the same act')
    assert.equal((await db.selectFrom('person').select('id').where('name', '=', 'Test Regnestykke').execute()).length, 1)
    const { fields: another } = await counted((await readPage(await who.submit(CONTACT, { sporsmal: 'Igjen' }))).html)
    const borrowed = await who.send(action, { ...another, oppgave: fields['oppgave'] ?? '', svar: fields['svar'] ?? '' })
    assert.equal((await readPage(borrowed)).heading, 'Et øyeblikk')
    const elsewhere = await openResident(workplace.town, { from: '192.0.2.99' }).send(action, another)
    assert.equal(elsewhere.status, 303, 'a calm address needs no task')
  })

  it('counts for nothing again after the act it was counted for is erased', async () => {
    const who = await doubted()
    const { action, fields } = await counted((await readPage(await who.submit(CONTACT, { sporsmal: 'Slettes' }))).html)
    const receipt = (await who.send(action, fields)).headers.get('location') ?? ''
    assert.equal((await who.send(`${receipt}/opplysninger`, {})).status, 200)
    assert.equal((await who.send(action, fields)).status, 409)
  })

  it('without counting is held, does nothing, and says a number that any desk lets through in one step', async () => {
    const who = await doubted()
    const asked = await readPage(await who.submit(FOLLOW, { adresse: 'venter@example.no' }))
    const { action, fields } = await counted(asked.html, { vent: true })
    const at = (await who.send(action, fields)).headers.get('location') ?? ''
    const held = await who.open(at)
    assert.equal(held.heading, 'Noen ser på dette først')
    assert.deepEqual(await sentTo(workplace.town, 'venter@example.no'), [], 'nobody’s mailbox is filled through us')
    const number = numberOn(held.text)
    const desk = await workplace.as('desk_adviser', 'hub:heggedal')
    assert.equal((await desk.send('/arbeid/sperrer/nummer', { nummer: '12345' })).status, number === '12 345' ? 303 : 422)
    const found = await desk.send('/arbeid/skranke', { sok: number })
    assert.match(found.headers.get('location') ?? '', /\/arbeid\/sperrer\?nummer=\d{5}$/)
    assert.equal((await desk.send('/arbeid/sperrer/nummer', { nummer: number })).status, 303)
    assert.equal((await who.open(at)).heading, 'Du følger Tofte')
    assert.equal((await desk.send('/arbeid/sperrer/nummer', { nummer: number })).status, 422, 'once')
  })

  it('that is let through can be held again, and turned away, and back, while nothing is answered', async () => {
    const who = await doubted()
    const { action, fields } = await counted((await readPage(await who.submit(FOLLOW, { adresse: 'frem@example.no' }))).html, {
      vent: true,
    })
    const at = (await who.send(action, fields)).headers.get('location') ?? ''
    const desk = await workplace.as('municipality_admin')
    const { db } = workplace.town.deps
    const { actId } = await db
      .selectFrom('contactPoint')
      .innerJoin('act', 'act.personId', 'contactPoint.personId')
      .select('act.id as actId')
      .where('value', '=', 'frem@example.no')
      .executeTakeFirstOrThrow()
    const press = async (valg: string) => (await desk.send(`/arbeid/sperrer/holdt/${actId}`, { valg })).status
    const begun = async () =>
      (await db.selectFrom('subscription').select('begunAt').where('actId', '=', actId).executeTakeFirstOrThrow()).begunAt !== null
    for (const [valg, heading, isBegun] of [
      ['slipp', 'Du følger Tofte', true],
      ['angre', 'Noen ser på dette først', false],
      ['avvis', 'Dette ble ikke tatt opp', false],
      ['angre', 'Noen ser på dette først', false],
      ['slipp', 'Du følger Tofte', true],
    ] as const) {
      assert.equal(await press(valg), 303, valg)
      assert.equal((await who.open(at)).heading, heading, valg)
      assert.equal(await begun(), isBegun, valg)
    }
    const audited = await db.selectFrom('auditEntry').select('action').where('subject', '=', `act:${actId}`).orderBy('id').execute()
    assert.deepEqual(
      audited.map(({ action: did }) => did).filter((did) => did.startsWith('hold')),
      ['hold-let-through', 'hold-decision-undone', 'hold-turned-away', 'hold-decision-undone', 'hold-let-through'],
    )
  })

  it('shows staff who is doubted, why and until when, by a code alone; whoever is let through is asked no more', async () => {
    const who = await doubted()
    assert.equal((await who.submit(CONTACT, { sporsmal: 'Hei', navn: 'Test Sjelden Navn' })).status, 200)
    const desk = await workplace.as('desk_adviser')
    const page = await desk.open('/arbeid/sperrer')
    assert.match(page.text, /Sendt i samme øyeblikk som siden ble åpnet. Feltet for roboter var fylt ut/)
    assert.doesNotMatch(page.text, /203\.0\.\d|Sjelden/)
    const { db } = workplace.town.deps
    const { key } = await db.selectFrom('brakeStop').select('key').orderBy('since', 'desc').limit(1).executeTakeFirstOrThrow()
    const press = async (valg: string) => (await desk.send(`/arbeid/sperrer/stanset/${key.toString('hex')}`, { valg })).status
    assert.equal(await press('slipp'), 303)
    assert.equal((await who.submit(CONTACT, { sporsmal: 'Hei igjen' })).status, 303)
    assert.equal(await press('stans'), 303)
    assert.equal((await who.submit(CONTACT, { sporsmal: 'Hei nok en gang' })).status, 200)
    assert.equal((await desk.send('/arbeid/sperrer/stanset/ab', { valg: 'slipp' })).status, 404)
  })

  it('never stands in the way of the desk, the phone and paper', async () => {
    const desk = await workplace.as('desk_adviser')
    const links = 'http://a.example http://b.example http://c.example http://d.example'
    for (let k = 0; k < 16; k += 1) {
      const answer = await desk.submit('/arbeid/skranke/sporsmal?torg=tofte', { sporsmal: `${links} ${k}`, navn: 'Test Skranke' })
      assert.equal(answer.status, 303)
    }
    const { db } = workplace.town.deps
    const held = db.selectFrom('actHold').innerJoin('act', 'act.id', 'actHold.actId').select('act.id')
    assert.deepEqual(await held.where('act.channel', 'in', ['desk', 'phone', 'paper']).execute(), [])
  })
})
