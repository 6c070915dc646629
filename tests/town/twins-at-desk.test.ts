import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { readPage } from '../../src/platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { openResident, sentTo } from '../resident.ts'

const NOW = '2020-03-02T08:00'
let workplace: Workplace
let desk: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: NOW })
  desk = await workplace.as('desk_adviser')
})

const db = () => workplace.town.deps.db
const digitsSentTo = async (address: string) =>
  /\b\d{6}\b/.exec((await sentTo(workplace.town, address))[0]?.text ?? '')?.[0] ?? assert.fail('no digits were sent')
const noted = async (action: 'address-proven' | 'calendar-made' | 'calendar-ended', id: string) =>
  (await db().selectFrom('auditEntry').select('id').where('action', '=', action).where('subject', '=', `act:${id}`).execute()).length

/** Somebody asks on the web to follow a hub, and never sees the digits. */
async function waitsFor(adresse: string): Promise<{ slip: string; id: string }> {
  const waiting = await openResident(workplace.town).done('/folg/torg/tofte', { adresse })
  assert.equal(waiting.heading, 'Ett steg igjen')
  assert.match(waiting.text, /Når du har bekreftet ?Du følger Tofte/)
  const { id } = await db()
    .selectFrom('act')
    .innerJoin('contactPoint as c', 'c.personId', 'act.personId')
    .select('act.id')
    .where('c.value', '=', adresse)
    .executeTakeFirstOrThrow()
  return { id, slip: `/arbeid/skranke/kvittering/${id}` }
}

const isDone = async (id: string) =>
  (await db().selectFrom('act').select('confirmedAt').where('id', '=', id).executeTakeFirstOrThrow()).confirmedAt !== null

describe('whoever waits for six digits and rings', () => {
  it('has new ones sent, reads them out, and what they asked for begins; the desk’s own browser proves nothing by it', async () => {
    const { slip, id } = await waitsFor('ringer@example.no')
    const page = await desk.open(slip)
    assert.match(page.text, /Venter på at adressen bekreftes\..*Seks sifre er sendt til ringer@example\.no/)
    const old = await digitsSentTo('ringer@example.no')
    assert.match((await follow(await desk.send(`${slip}/ny-kode`, {}))).text, /Nye sifre er sendt/)
    const digits = await digitsSentTo('ringer@example.no')
    for (const [sifre, said] of [
      ['', /Skriv de seks sifrene/],
      [old === digits ? '000000' : old, /Sifrene stemmer ikke/],
    ] as const) {
      const refused = await readPage(await desk.send(`${slip}/bekreftelse`, { sifre }))
      assert.deepEqual([refused.status, refused.errors.map(({ href }) => href)], [422, ['#sifre']])
      assert.match(refused.text, said)
    }
    assert.equal(await isDone(id), false)
    const answer = await desk.send(`${slip}/bekreftelse`, { sifre: `${digits.slice(0, 3)} ${digits.slice(3)}` })
    assert.deepEqual(
      answer.headers.getSetCookie().filter((line) => !line.startsWith('torg=')),
      [],
    )
    assert.match((await follow(answer)).text, /Ferdig\. Skriv ut lappen/)
    assert.equal(await isDone(id), true)
    assert.equal((await desk.send(`${slip}/bekreftelse`, { sifre: digits })).status, 303, 'pressed twice it stands')
    assert.equal(await noted('address-proven', id), 1)
    assert.equal((await readPage(await desk.send(`${slip}/ny-kode`, {}))).status, 409, 'nothing waits any more')
  })

  it('has a wrong address put right first: the digits go to the new one, and a landline is sent on to the form here', async () => {
    const { slip, id } = await waitsFor('fiel@example.no')
    const landline = await readPage(await desk.send(`${slip}/adresse`, { adresse: '22 33 44 55' }))
    assert.deepEqual([landline.status, landline.errors.map(({ href }) => href)], [422, ['#adresse']])
    assert.match(landline.text, /bare fasttelefon, avlyser du dette/)
    const page = await follow(await desk.send(`${slip}/adresse`, { adresse: 'feil@example.no' }))
    assert.match(page.text, /Sifrene er sendt til den nye adressen.*sendt til feil@example\.no/)
    assert.equal(await isDone(id), false)
    await desk.send(`${slip}/bekreftelse`, { sifre: await digitsSentTo('feil@example.no') })
    assert.equal(await isDone(id), true)
    const now = await db()
      .selectFrom('contactPoint as c')
      .innerJoin('act', 'act.personId', 'c.personId')
      .select('c.value')
      .where('act.id', '=', id)
      .execute()
    assert.deepEqual(now, [{ value: 'feil@example.no' }])
  })

  it('is not found by another desk, and stops nobody’s mailbox from being filled', async () => {
    const { slip } = await waitsFor('mange@example.no')
    const other = await workplace.as('desk_adviser', 'hub:saetre')
    for (const way of ['bekreftelse', 'ny-kode', 'kalender', 'kalender/slutt', 'tidligere'])
      assert.equal((await other.send(`${slip}/${way}`, {})).status, 404, way)
    const answers: number[] = []
    for (let time = 0; time < 7; time += 1) answers.push((await desk.send(`${slip}/ny-kode`, {})).status)
    assert.deepEqual(answers, [303, 303, 303, 303, 303, 429, 429])
  })
})

describe('whoever is at the desk with a phone in hand', () => {
  it('gets a calendar of their own on a slip, in their language, shown once; a new one ends the old, and it can be ended', async () => {
    const slip = await desk.done('/arbeid/skranke/folg', { navn: 'Test Kalender', om: 'hub:tofte', sprak: 'en' })
    const way = slip.linkTo('Få det i kalenderen deres')
    const id = /kvittering\/([\da-f-]{36})/.exec(way)?.[1] ?? assert.fail('no act')
    const made = async () => {
      const page = await readPage(await desk.send(way, {}))
      assert.match(page.text, /Your calendar.*Scan with your phone/)
      return /\/en\/kalender\/[0-9a-z]{32}\.ics/.exec(page.text.replaceAll(/\s/g, ''))?.[0] ?? assert.fail('no address')
    }
    assert.match((await desk.open(way)).text, /Adressen er hemmelig/)
    const first = await made()
    const feed = await workplace.town.get(first)
    assert.deepEqual([feed.status, (await feed.text()).includes('BEGIN:VCALENDAR')], [200, true])
    const kept = await desk.open(way)
    assert.match(kept.text, /De har en kalender\. Adressen ble laget/)
    assert.doesNotMatch(kept.html, /\.ics/)
    const second = await made()
    assert.deepEqual([(await workplace.town.get(first)).status, (await workplace.town.get(second)).status], [404, 200])
    for (let time = 0; time < 2; time += 1)
      assert.equal((await desk.send(`/arbeid/skranke/kvittering/${id}/kalender/slutt`, {})).status, 303)
    assert.equal((await workplace.town.get(second)).status, 404)
    assert.deepEqual([await noted('calendar-made', id), await noted('calendar-ended', id)], [2, 1])
    await desk.send(`/arbeid/skranke/kvittering/${id}/avlysning`, {})
    assert.equal((await desk.get(way)).status, 404)
  })

  it('is asked about an earlier time than the one they have', async () => {
    const page = await desk.open('/arbeid/skranke/time?til=bygge-pa-egen-tomt&fra=20.4.2020')
    assert.equal(page.status, 200)
    const slip = await desk.done('/arbeid/skranke/time?til=bygge-pa-egen-tomt&fra=20.4.2020', {
      navn: 'Test Tidlig',
      adresse: '66 70 00 00',
    })
    const move = slip.linkTo('Bytt tid')
    assert.match((await desk.open(move)).text, /Passer ingen av dem\?/)
    for (let time = 0; time < 2; time += 1)
      assert.match((await follow(await desk.send(move.replace('ny-tid', 'tidligere'), {}))).text, /De blir spurt om det blir ledig/)
    const wishes = await db()
      .selectFrom('timeWish as w')
      .innerJoin('act', 'act.id', 'w.actId')
      .innerJoin('person', 'person.id', 'act.personId')
      .select('w.endedAt')
      .where('person.name', '=', 'Test Tidlig')
      .execute()
    assert.deepEqual(wishes, [{ endedAt: null }])
  })
})

const follow = async (answer: Response) => {
  assert.equal(answer.status, 303)
  return desk.open(answer.headers.get('location') ?? '')
}
