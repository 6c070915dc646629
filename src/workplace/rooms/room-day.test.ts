import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openPostOffice, type PostOffice } from '../../../tests/post-office.ts'
import { newActKey } from '../../people/index.ts'
import { readPage } from '../../platform/http/testing.ts'
import { day } from '../../platform/time/index.ts'
import { borrowRoom } from '../../resources/index.ts'
import { openWorkplace, savedWhenRead, type Colleague, type Workplace } from '../testing.ts'

const ROOMS = '/arbeid/torg/saetre/lokaler'
let workplace: Workplace
let host: Colleague
let post: PostOffice
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2022-03-01T08:00' })
  host = await workplace.as('hub_manager', 'hub:saetre')
  post = await openPostOffice(workplace.town)
})
after(() => post.close())

async function lend(name: string, on: string, from: number) {
  const { db, clock } = workplace.town.deps
  const { id } = await db.selectFrom('hub').select('id').where('slug', '=', 'saetre').executeTakeFirstOrThrow()
  const { actId } = await borrowRoom(db, {
    hub: { id, slug: 'saetre' },
    room: 'storsalen',
    day: day(on),
    from,
    to: from + 60,
    weeks: 1,
    onlyFree: false,
    size: 12,
    borrower: 'voluntary',
    hasAdult: true,
    person: { name, language: 'nb', contacts: [] },
    helper: null,
    channel: 'web',
    registeredBy: null,
    key: newActKey(),
    publicUrl: 'http://localhost',
    at: clock.now(),
  })
  const { id: booking } = await db.selectFrom('roomBooking').select('id').where('actId', '=', actId).executeTakeFirstOrThrow()
  return { actId, booking }
}

const text = async (path: string) => (await workplace.town.page(path)).text
/** What stands on the call list for whoever has neither mobile nor e-mail. */
const toRing = async (actId: string) => {
  await post.hear()
  const rows = await workplace.town.deps.db
    .selectFrom('actNotice')
    .select(['title', 'text'])
    .where('actId', '=', actId)
    .orderBy('id')
    .execute()
  return rows.map(({ title, text: said }) => `${title.nb}: ${said.nb}`)
}
const lastChange = async () => {
  const { id } = await workplace.town.deps.db.selectFrom('revision').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow()
  return `/arbeid/torg/saetre/historikk/${id}`
}

describe('the rooms of a hub on a day, as those who run the house see them', () => {
  it('say who has each, from a loan to an activity, and note that names were seen', async () => {
    await lend('Test Låner', '2022-03-02', 720)
    const page = await host.open(`${ROOMS}?dag=2022-03-02`)
    assert.match(page.text, /Storsalen.*12\.00–13\.00.*Test Låner.*Frivillige, 12 personer/)
    const seen = await workplace.town.deps.db.selectFrom('auditEntry').select('id').where('action', '=', 'personal-data-viewed').execute()
    assert.ok(seen.length > 0)
  })

  it('are for those of the hub alone', async () => {
    const tofte = await workplace.as('desk_adviser', 'hub:tofte')
    assert.equal((await tofte.get(ROOMS)).status, 403)
    assert.equal((await (await workplace.as('desk_adviser', 'hub:saetre')).get(ROOMS)).status, 200)
  })
})

describe('a room that is closed for some hours', () => {
  const CLEANING = { room: 'storsalen', day: '3.3', clock: '10', ends: '12', reason: 'Rundvask' }

  it('can be had by nobody, is seen by those who work here with why, and opened again', async () => {
    const page = await host.done(`${ROOMS}/stengt/ny`, CLEANING)
    assert.match(page.text, /10\.00–12\.00.*Rundvask.*Rommet er stengt/)
    assert.match(await text('/torg/saetre/lokaler'), /torsdag 3\. mars ?Ledig [^O]*Opptatt 10\.00–12\.00/)
    assert.doesNotMatch(await text('/torg/saetre/lokaler'), /Rundvask/)
    await assert.rejects(lend('Test Sen', '2022-03-03', 660))
    const { action, fields } = await host.form(await lastChange())
    assert.equal((await host.send(action, fields)).status, 303)
    assert.doesNotMatch((await host.open(`${ROOMS}?dag=2022-03-03`)).text, /Rundvask/)
  })

  it('says who is in the way, and when the room is free instead', async () => {
    await lend('Test Kor', '2022-03-04', 660)
    const refused = await host.submit(`${ROOMS}/stengt/ny`, { ...CLEANING, day: '4.3' })
    assert.equal(refused.status, 409)
    const page = await readPage(refused)
    assert.match(page.text, /Storsalen er ikke ledig: fredag 4\. mars 2022, 11\.00–12\.00 \(lån, frivillige\)\. Ledig denne dagen:/)
  })

  it('needs a reason, a day and hours', async () => {
    const refused = await host.submit(`${ROOMS}/stengt/ny`, { room: 'storsalen', day: '', clock: '25', ends: '', reason: '' })
    assert.equal(refused.status, 422)
    assert.ok((await readPage(refused)).errors.length >= 4)
  })
})

describe('a loan', () => {
  it('is moved by staff, whoever borrows is told, and the move can be taken back', async () => {
    const { actId, booking } = await lend('Test Flytt', '2022-03-07', 720)
    await lend('Test Annen', '2022-03-07', 840)
    const taken = await host.submit(`${ROOMS}/lan/${booking}`, { so: 'moved', clock: '14', ends: '15' })
    assert.equal(taken.status, 409)
    const page = await host.done(`${ROOMS}/lan/${booking}`, { so: 'moved', room: 'motet', clock: '12.30', ends: '13.30' })
    assert.match(page.text, /Møterommet.*12\.30–13\.30.*Test Flytt/)
    assert.match((await toRing(actId)).join(), /Flyttet: lånet ditt av Møterommet/)
    const change = await lastChange()
    const before = await host.open(change)
    assert.match(before.text, /Storsalen.*Møterommet/)
    const { action, fields } = await host.form(change)
    assert.equal((await host.send(action, fields)).status, 303)
    assert.match((await host.open(`${ROOMS}?dag=2022-03-07`)).text, /Storsalen.*12\.00–13\.00.*Test Flytt/)
  })

  it('is called off with a reason that the borrower is told, and the room is free', async () => {
    const { actId, booking } = await lend('Test Avlys', '2022-03-08', 720)
    assert.equal((await host.submit(`${ROOMS}/lan/${booking}`, { so: 'ended', reason: '' })).status, 422)
    await host.done(`${ROOMS}/lan/${booking}`, { so: 'ended', reason: 'Varmen er borte.' })
    assert.match((await toRing(actId)).join(), /Avlyst: Storsalen.*Varmen er borte\./)
    await lend('Test Ny', '2022-03-08', 720)
  })

  it('that a closed house stands in the way of is listed, and its borrower told once', async () => {
    const { actId } = await lend('Test Stengt', '2022-03-10', 720)
    const { asked } = await savedWhenRead(host, '/arbeid/torg/saetre/stenginger/ny', {
      'reason-nb': 'Planleggingsdag',
      from: '10.3.2022',
      to: '10.3.2022',
      gjor: 'lagre',
    })
    assert.match(asked.text, /Utlån av Storsalen,? 10\. mars 12\.00–13\.00: huset er stengt\./)
    assert.match((await host.open(ROOMS)).text, /Lån som rammes.*Test Stengt.*Torget er stengt da/)
    assert.match((await toRing(actId)).join(), /^Stengt da du har lånt Storsalen: torsdag 10\. mars 2022, 12\.00–13\.00/)
    assert.match((await host.open(ROOMS)).text, /Test Stengt.*Har fått beskjed/)
    await host.done('/arbeid/torg/saetre/rom/motet', { 'note-nb': 'Heis.' })
    assert.equal((await toRing(actId)).length, 1)
  })
})
