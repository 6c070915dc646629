import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { newActKey } from '../../people/index.ts'
import { readPage } from '../../platform/http/testing.ts'
import { day } from '../../platform/time/index.ts'
import { borrowRoom } from '../../resources/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const LIST = '/arbeid/torg/saetre/aktiviteter'
const ROOMS = '/torg/saetre/lokaler?uke=2022-03-07'
const PREVIEW = { gjor: 'vis' }
const SAVE = { gjor: 'lagre' }
/** Thursdays 12–14 from 10 March 2022; the day is Tuesday the first. */
const CLUB = {
  'title-nb': 'Strikkeklubb',
  kind: 'club',
  sender: 'innbyggerservice',
  roomKey: 'motet',
  every: 'week',
  days: ['4'],
  from: '10.3.2022',
  to: '31.3.2022',
  clock: '12',
  ends: '14',
}

let workplace: Workplace
let host: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2022-03-01T08:00' })
  host = await workplace.as('hub_manager', 'hub:saetre')
})

const keyOf = async (title: string) => {
  const rows = await workplace.town.deps.db.selectFrom('activity').select(['key', 'title']).orderBy('id', 'desc').execute()
  return rows.find((row) => row.title.nb === title)?.key ?? assert.fail(`no ${title}`)
}
const text = async (path: string) => (await workplace.town.page(path)).text
const errorsOf = async (answer: Response) => (await readPage(answer)).errors.map(({ text: said }) => said).join(' · ')
const takenOn = async (date: string) => {
  const { rows } = {
    rows: await workplace.town.deps.db.selectFrom('claim').select(['startsAt', 'sessionId']).where('releasedAt', 'is', null).execute(),
  }
  return rows.filter(({ startsAt, sessionId }) => sessionId !== null && startsAt.toISOString().startsWith(date)).length
}

describe('an activity in a room of the house', () => {
  it('has the room on each of its dates, in the week of the rooms as in the programme', async () => {
    const preview = await readPage(await host.submit(`${LIST}/ny`, { ...CLUB, ...PREVIEW }))
    assert.match(preview.text, /Møterommet er ledig på alle de 4 datoene/)
    await host.done(`${LIST}/ny`, { ...CLUB, ...SAVE })
    assert.match(await text(ROOMS), /torsdag 10\. mars ?Ledig [^O]*Opptatt 12\.00–14\.00/)
    assert.match(await text('/torg/saetre/program?dato=2022-03-10'), /Strikkeklubb[^.]*Møterommet/)
    const answer = await workplace.town.get(`/api/v1/activities/${await keyOf('Strikkeklubb')}`)
    assert.match(await answer.text(), /"room":\{[^}]*"nb":"Møterommet"/)
  })

  it('meets another: both are named, date by date, with the rooms and the hours that are free instead', async () => {
    const quiz = { ...CLUB, 'title-nb': 'Quiz', clock: '13', ends: '15' }
    const preview = await readPage(await host.submit(`${LIST}/ny`, { ...quiz, ...PREVIEW }))
    assert.match(preview.text, /Rommet er ikke ledig på 4 av 4 datoer/)
    assert.match(preview.text, /Møterommet er opptatt 10\. mars 12\.00–14\.00: Strikkeklubb/)
    assert.match(preview.text, /Ledig på alle datoene: Storsalen/)
    assert.match(preview.text, /ledig på alle datoene hvis dere begynner 14\.00/)
    const refused = await host.submit(`${LIST}/ny`, { ...quiz, ...SAVE })
    assert.equal(refused.status, 409)
    assert.match(await errorsOf(refused), /Rommet er ikke ledig på alle datoene/)
  })

  it('may be saved without the room where it is taken: the programme then says that it will be announced, and staff see which', async () => {
    const { action, fields } = await host.form(`${LIST}/ny`, { ...CLUB, 'title-nb': 'Quiz', clock: '13', ends: '15', ...SAVE })
    assert.equal((await host.send(action, { ...fields, utenrom: '1' })).status, 303)
    assert.match(await text('/torg/saetre/program?dato=2022-03-10'), /Quiz[^A-Z]*Rom kunngjøres/)
    assert.match((await host.open(LIST)).text, /Quiz.*Rom på 4 datoer/)
    assert.match((await host.open(`${LIST}/${await keyOf('Quiz')}`)).text, /Møterommet er opptatt\. Velg et annet rom/)
  })

  it('lets go of the room when a date is off, and when the series ends; the next in need has it', async () => {
    const club = `${LIST}/${await keyOf('Strikkeklubb')}`
    await host.done(`${club}/dato/2022-03-17`, { so: 'cancelled', 'cancelled-nb': 'Verten er syk', ...SAVE })
    assert.equal(await takenOn('2022-03-17'), 0)
    await host.done(`${club}/slutt`, { last: '11.3.2022', ...SAVE })
    assert.equal(await takenOn('2022-03-24'), 0)
    const quiz = `${LIST}/${await keyOf('Quiz')}`
    await host.done(`${quiz}/om`, { 'body-nb': 'Fem spørsmål.' })
    assert.equal(await takenOn('2022-03-24'), 1)
    assert.match((await host.open(quiz)).text, /Torsdag 10\. mars 2022.*Møterommet er opptatt/)
  })

  it('moves with its room to another day and another room', async () => {
    const quiz = `${LIST}/${await keyOf('Quiz')}`
    await host.done(`${quiz}/dato/2022-03-31`, { so: 'changed', roomKey: 'storsalen', day: '1.4.2022', ...SAVE })
    assert.match(await text('/torg/saetre/program?dato=2022-04-01'), /Quiz[^.]*Storsalen/)
    assert.equal(await takenOn('2022-03-31'), 0)
  })

  it('meets a loan by its sort, and never by the name of who borrows', async () => {
    const { db, clock } = workplace.town.deps
    const { id } = await db.selectFrom('hub').select('id').where('slug', '=', 'saetre').executeTakeFirstOrThrow()
    await borrowRoom(db, {
      hub: { id, slug: 'saetre' },
      room: 'storsalen',
      day: day('2022-03-09'),
      from: 720,
      to: 780,
      weeks: 1,
      onlyFree: false,
      size: 12,
      borrower: 'voluntary',
      hasAdult: true,
      person: { name: 'Test Låner', language: 'nb', contacts: [] },
      helper: null,
      channel: 'web',
      registeredBy: null,
      key: newActKey(),
      publicUrl: 'http://localhost',
      at: clock.now(),
    })
    const choir = { ...CLUB, 'title-nb': 'Kor', roomKey: 'storsalen', days: ['3'], from: '9.3.2022', to: '16.3.2022' }
    const preview = await readPage(await host.submit(`${LIST}/ny`, { ...choir, ...PREVIEW }))
    assert.match(preview.text, /ikke ledig på 1 av 2 datoer.*Storsalen er opptatt 9\. mars 12\.00–13\.00: lån, frivillige/)
    assert.doesNotMatch(preview.text, /Test Låner/)
  })

  it('is within the hours of the house, or says why not; the reason is kept and seen in the history', async () => {
    const late = {
      ...CLUB,
      'title-nb': 'Nattkafé',
      roomKey: 'storsalen',
      days: ['5'],
      from: '11.3.2022',
      to: '11.3.2022',
      clock: '22',
      ends: '23.30',
    }
    const refused = await host.submit(`${LIST}/ny`, { ...late, ...SAVE })
    assert.equal(refused.status, 409)
    const page = await readPage(refused)
    assert.match(page.text, /Utenfor åpningstida: 11\. mars/)
    const { action, fields } = await host.form(`${LIST}/ny`, { ...late, ...SAVE })
    assert.equal((await host.send(action, { ...fields, outsideHours: 'Vaktmester åpner' })).status, 303)
    const last = (await host.open('/arbeid/torg/saetre/historikk')).linkTo('La til aktivitet: Nattkafé')
    assert.match((await host.open(last)).text, /Hvorfor er det utenfor åpningstida\? Slik ble det Vaktmester åpner/)
    assert.doesNotMatch(await text(`/aktiviteter/${await keyOf('Nattkafé')}`), /Vaktmester/)
  })

  it('has no more places than the room takes, and the limit of fire is named', async () => {
    const club = `${LIST}/${await keyOf('Strikkeklubb')}/pamelding`
    const many = await host.submit(club, { how: 'needed', per: 'date', seats: '21', together: '2', cancelHours: '2', replyHours: '24' })
    assert.equal(many.status, 409)
    assert.match(await errorsOf(many), /Møterommet tar høyst 20 personer, og det er 21 plasser/)
    await host.done('/arbeid/torg/saetre/rom/motet', { fireLimit: '15' })
    const fire = await host.submit(club, { how: 'needed', per: 'date', seats: '16', together: '2', cancelHours: '2', replyHours: '24' })
    assert.match(await errorsOf(fire), /Av hensyn til brann og rømming tar Møterommet høyst 15 personer/)
  })

  it('a room that activities are in cannot be removed, only come to its last day', async () => {
    const refused = await host.submit('/arbeid/torg/saetre/rom/motet/fjern')
    assert.equal(refused.status, 409)
  })
})
