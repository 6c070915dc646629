import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import ICAL from 'ical.js'
import { findSignUpList, signUp } from '../../src/activities/index.ts'
import { cancelAct, newActKey, takeUpAct } from '../../src/people/index.ts'
import { day } from '../../src/platform/time/index.ts'
import { openWorkplace, type Workplace } from '../../src/workplace/testing.ts'
import { actKinds } from '../../src/town/index.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident, sentTo, type Resident } from '../resident.ts'

let workplace: Workplace
let post: PostOffice
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-01-03T12:00' })
  post = await openPostOffice(workplace.town)
})
after(() => post.close())

const MONDAY = '/aktiviteter/babysang-spikkestad/pamelding/2020-01-06'
const WEEK_AFTER = '/aktiviteter/babysang-spikkestad/pamelding/2020-01-13'
const CAFE = '/frivillig/vert-sprakkafe-borgen/pamelding'

/** Signs up and proves the address; the receipt. */
async function comes(path: string, adresse: string, changes: Record<string, string | string[]> = {}) {
  const who = openResident(workplace.town)
  const before = new Set((await sentTo(workplace.town, adresse)).map(({ text }) => text))
  const waiting = await who.done(path, { navn: 'Test Ombestemt', adresse, ...changes })
  if (waiting.heading !== 'Ett steg igjen') return { who, receipt: waiting }
  const sent = (await sentTo(workplace.town, adresse)).filter(({ text }) => !before.has(text))
  const sifre = sent.flatMap(({ text }) => /\b\d{6}\b/.exec(text ?? '')?.[0] ?? [])[0] ?? assert.fail('no digits')
  return { who, receipt: await who.done(waiting.path, { sifre }) }
}

const callsOff = (who: Resident, path: string) => who.done(`${path}/avlysning`)
const presses = (who: Resident, path: string) => who.send(`${path}/likevel`, {})

/** The form that stands on the receipt, pressed. */
async function comesAfterAll(who: Resident, path: string) {
  const page = await who.open(path)
  assert.match(page.html, /action="[^"]*\/likevel"/, 'the receipt has no way back')
  assert.equal((await presses(who, path)).status, 303)
  return who.open(path)
}

const sequences = (mails: readonly { attachments: readonly { contentType: string; content: Buffer }[] }[]) =>
  mails.flatMap(({ attachments }) =>
    attachments
      .filter(({ contentType }) => contentType === 'text/calendar')
      .map(({ content }) => {
        const calendar = new ICAL.Component(ICAL.parse(content.toString()))
        const [event] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
        return { method: String(calendar.getFirstPropertyValue('method')), sequence: event?.sequence ?? -1 }
      }),
  )

describe('whoever called off and can come after all', () => {
  it('says so by one press on the same receipt, has the seat again while one is free, and has it in the calendar again', async () => {
    const { who, receipt } = await comes(MONDAY, 'likevel@example.no')
    const words = receipt.texts('.words')[0]
    await post.until('2020-01-03T12:05')
    const asked = await who.open(`${receipt.path}/avlysning`)
    assert.match(asked.text, /Ombestemmer du deg, sier du ja igjen på kvitteringen/)
    const off = await callsOff(who, receipt.path)
    assert.match(off.text, /Passer det likevel\? Er det ledig, er plassen din/)
    assert.ok(off.linkTo('Se aktiviteten'), 'nobody is left on a page without a way on')
    const cancelled = sequences((await post.until('2020-01-03T12:10')).mails)
    const back = await comesAfterAll(who, receipt.path)
    assert.equal(back.heading, 'Du er påmeldt Babysang')
    assert.equal(back.texts('.words')[0], words)
    const { mails } = await post.until('2020-01-03T12:15')
    const told = mails.find(({ subject }) => subject === 'Du er påmeldt Babysang') ?? assert.fail('nobody was told')
    assert.match(told.text ?? '', /Du sa ja igjen/)
    const again = sequences(mails)
    assert.deepEqual([cancelled[0]?.method, again[0]?.method], ['CANCEL', 'REQUEST'])
    assert.ok((again[0]?.sequence ?? 0) > (cancelled[0]?.sequence ?? 9), 'a calendar believes only a higher number')

    assert.equal((await presses(who, receipt.path)).status, 303, 'pressed twice it is one place')
    const rows = await workplace.town.deps.db.selectFrom('signUp').select('seated').where('endedAt', 'is', null).execute()
    assert.deepEqual(rows, [{ seated: 1 }])
    await callsOff(who, receipt.path)
    assert.equal((await comesAfterAll(who, receipt.path)).heading, 'Du er påmeldt Babysang', 'and once more')
  })

  it('comes last in the queue where it is full by then, also after a no to an offered place', async () => {
    const first = await comes(WEEK_AFTER, 'forst@example.no')
    for (let k = 2; k <= 15; k += 1) await comes(WEEK_AFTER, `sitter${k}@example.no`)
    const waiting = await comes(WEEK_AFTER, 'venter@example.no')
    await callsOff(first.who, first.receipt.path)
    assert.equal(
      (await waiting.who.done(`${waiting.receipt.path}/plass`, { svar: 'nei' })).heading,
      'Du har takket nei til plassen på Babysang',
    )
    const sixteenth = await comes(WEEK_AFTER, 'tar-plassen@example.no')
    assert.equal(sixteenth.receipt.heading, 'Du er påmeldt Babysang')
    const regrets = await comesAfterAll(waiting.who, waiting.receipt.path)
    assert.equal(regrets.heading, 'Du står på venteliste til Babysang')
    assert.match(regrets.text, /Nummer i køen 1\./)
    assert.match((await comesAfterAll(first.who, first.receipt.path)).text, /Nummer i køen 2\./)
  })

  it('is one on the list, by the receipt that stands, when they have signed up anew meanwhile', async () => {
    const { who, receipt } = await comes('/aktiviteter/babysang-spikkestad/pamelding/2020-01-20', 'to@example.no')
    await callsOff(who, receipt.path)
    const anew = await comes('/aktiviteter/babysang-spikkestad/pamelding/2020-01-20', 'to@example.no')
    assert.equal(anew.receipt.heading, 'Du er påmeldt Babysang')
    assert.equal((await presses(who, receipt.path)).status, 409)
    assert.match((await who.open(receipt.path)).text, /Du er ikke lenger påmeldt/)
  })

  it('is helped by staff on the phone and by other programs, with the same rules', async () => {
    const desk = await workplace.as('hub_manager', 'hub:spikkestad')
    const slip = await desk.done('/arbeid/skranke/pamelding?til=babysang-spikkestad.2020-01-06', {
      navn: 'Test Telefon',
      adresse: '22 86 00 00',
      kanal: 'phone',
    })
    const { id } = await workplace.town.deps.db
      .selectFrom('act')
      .select('id')
      .where('spokenCode', '=', slip.texts('.words')[0]?.trim() ?? '')
      .executeTakeFirstOrThrow()
    assert.equal((await desk.send(`/arbeid/skranke/kvittering/${id}/avlysning`, {})).status, 303)
    assert.match((await desk.open(`/arbeid/skranke/kvittering/${id}`)).text, /Ja likevel, for personen/)
    assert.equal((await desk.send(`/arbeid/skranke/kvittering/${id}/likevel`, {})).status, 303)
    assert.match((await desk.open(`/arbeid/skranke/kvittering/${id}`)).text, /Du er påmeldt Babysang/)

    const { who, receipt } = await comes(MONDAY, 'api-likevel@example.no')
    const token = receipt.path.split('/').at(-1) ?? ''
    const api = (method: string, end = '') => workplace.town.app.request(`/api/v1/receipts/${token}${end}`, { method })
    assert.match(await (await api('DELETE')).text(), /"canBeTakenUp":true/)
    assert.equal((await api('POST', '/return')).status, 200)
    assert.equal((await who.open(receipt.path)).heading, 'Du er påmeldt Babysang')
  })
})

describe('a volunteer who can after all', () => {
  it('has back the shifts that still lack somebody, and is told when others have taken them all', async () => {
    const both = ['2020-01-07', '2020-01-14']
    const { who, receipt } = await comes(CAFE, 'vert@example.no', { vakter: both })
    await callsOff(who, receipt.path)
    for (const k of [1, 2, 3, 4]) await comes(CAFE, `ny-vert${k}@example.no`, { vakter: ['2020-01-07'] })
    const back = await comesAfterAll(who, receipt.path)
    assert.match(back.text, /14\. januar/)
    assert.doesNotMatch(back.text, /7\. januar/, 'four are wanted, and four others have said yes')
    await callsOff(who, receipt.path)
    for (const k of [1, 2, 3, 4]) await comes(CAFE, `enda-en${k}@example.no`, { vakter: ['2020-01-14'] })
    assert.equal((await presses(who, receipt.path)).status, 409)
  })
})

it('of sixty-four who said no and press at once for the fourteen seats that are left, fourteen sit and all others wait, each with a number', async () => {
  const { db, clock } = workplace.town.deps
  const [at, kinds] = [clock.now(), actKinds(workplace.town.deps)]
  const found = await findSignUpList(db, { key: 'babysang-spikkestad', occurrence: day('2020-01-20'), today: clock.today(), at })
  const list = found?.id ?? assert.fail('no babysang')
  const one = () =>
    signUp(db, {
      list,
      hub: 'spikkestad',
      size: 1,
      together: false,
      claimsFirst: false,
      children: [],
      answers: [],
      person: { name: 'Test Løper', language: 'nb', contacts: [] },
      helper: null,
      channel: 'web',
      registeredBy: null,
      key: newActKey(),
      publicUrl: 'http://localhost',
      at,
    })
  const acts = await Promise.all(Array.from({ length: 64 }, one))
  await Promise.all(acts.map(({ actId }) => cancelAct(db, kinds, { actId, by: 'person', at })))
  await Promise.all([...acts, ...acts].map(({ actId }) => takeUpAct(db, kinds, { actId, by: 'person', at })))
  const ids = acts.map(({ actId }) => actId)
  const rows = await db.selectFrom('signUp').selectAll().where('actId', 'in', ids).where('endedAt', 'is', null).execute()
  assert.equal(rows.length, 64)
  assert.equal(
    rows.reduce((all, { seated }) => all + seated, 0),
    14,
  )
  assert.equal(new Set(rows.map(({ arrived }) => arrived)).size, 64)
  const turns = await db.selectFrom('act').select('turns').where('id', 'in', ids).execute()
  assert.ok(turns.every(({ turns: times }) => times === 2))
})
