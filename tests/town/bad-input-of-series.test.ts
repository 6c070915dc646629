import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { findSignUpList, signUp } from '../../src/activities/index.ts'
import { newActKey } from '../../src/people/index.ts'
import { staffOf } from '../../src/people/organisations/testing.ts'
import { Fault } from '../../src/platform/http/errors.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { day } from '../../src/platform/time/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { encoded, formIn } from '../browser-form.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'

const KEY = 'babysang-spikkestad'
const WORK = `/arbeid/torg/spikkestad/aktiviteter/${KEY}`

let workplace: Workplace
let host: Colleague
let actor: string
let post: PostOffice
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-01-03T12:00' })
  post = await openPostOffice(workplace.town)
  host = await workplace.as('hub_manager', 'hub:spikkestad')
  actor = await staffOf(workplace.town.deps.db)
})
after(() => post.close())

/** As the desk registers somebody. */
async function comes(occurrence: string) {
  const { db, clock } = workplace.town.deps
  const list = await findSignUpList(db, { key: KEY, occurrence: day(occurrence), today: clock.today(), at: clock.now() })
  if (list === null) throw new Fault('conflict', { nb: 'borte', nn: 'borte', en: 'gone' })
  return signUp(db, {
    list: list.id,
    hub: 'spikkestad',
    size: 1,
    together: false,
    claimsFirst: false,
    children: [],
    answers: [],
    person: { name: 'Test Forelder', language: 'nb', contacts: [] },
    helper: null,
    channel: 'phone',
    registeredBy: { id: actor },
    key: newActKey(),
    publicUrl: 'http://localhost',
    at: clock.now(),
  })
}

describe('what a host may get wrong while others sign up', () => {
  it('fewer places than are taken is refused with how many are, and nobody loses a place', async () => {
    await Promise.all(Array.from({ length: 15 }, () => comes('2020-01-06')))
    const asked = { seats: '10' }
    const page = await readPage(await host.submit(`${WORK}/pamelding`, asked))
    assert.equal(page.status, 422)
    assert.deepEqual(
      page.errors.map(({ href, text }) => `${href} ${text}`),
      ['#seats Plasser: 15 har plass alt. Skriv minst 15, eller la stå tomt.'],
    )
    assert.match(page.html, /value="10"/, 'what was typed stays')
    assert.match((await host.open(`${WORK}/pameldte/2020-01-06`)).text, /15/)
  })

  it('a host who wants a place of a full date waits like everybody else, and cannot give themselves one', async () => {
    const desk = await workplace.as('hub_manager', 'hub:spikkestad')
    const form = `/arbeid/skranke/pamelding?til=${KEY}.2020-01-06`
    const own = await desk.done(form, { navn: 'Test Vert Selv', adresse: '22 86 00 01' })
    assert.match(own.text, /Du står på venteliste til Babysang/)
    assert.match(own.text, /Nummer i køen ?1\./)
    const next = await desk.done(form, { navn: 'Test Neste', adresse: '22 86 00 02' })
    assert.match(next.text, /Nummer i køen ?2\./)
    const seated = await workplace.town.deps.db
      .selectFrom('signUp')
      .innerJoin('act', 'act.id', 'signUp.actId')
      .innerJoin('person', 'person.id', 'act.personId')
      .select('seated')
      .where('person.name', '=', 'Test Vert Selv')
      .executeTakeFirstOrThrow()
    assert.equal(seated.seated, 0)
  })

  it('a date that is called off while sixty-four sign up for it: each is told, or is refused in words; nobody is forgotten', async () => {
    const { db } = workplace.town.deps
    const tries = Array.from({ length: 64 }, () => comes('2020-01-13'))
    const [cancelled, ...settled] = await Promise.allSettled([
      host.submit(`${WORK}/dato/2020-01-13`, { so: 'cancelled', 'cancelled-nb': 'Sangeren er syk', gjor: 'lagre' }),
      ...tries,
    ])
    assert.equal(cancelled.status === 'fulfilled' && cancelled.value instanceof Response ? cancelled.value.status : 0, 303)
    const acts: string[] = []
    for (const one of settled) {
      if (one.status === 'rejected') assert.ok(one.reason instanceof Fault && one.reason.fault === 'conflict', String(one.reason))
      else if (!(one.value instanceof Response)) acts.push(one.value.actId)
    }
    await post.hear()
    const told = new Set((await db.selectFrom('actNotice').select('actId').execute()).map(({ actId }) => actId))
    assert.deepEqual(
      acts.filter((id) => !told.has(id)),
      [],
    )
  })

  it('a series that is moved to another day while somebody fills in the form: they are told, and what they typed goes for the next date', async () => {
    const { app } = workplace.town
    const path = `/aktiviteter/${KEY}/pamelding/2020-01-20`
    const { action, fields } = formIn((await workplace.town.page(path)).html)
    const typed = { ...fields, navn: 'Test Midt I', adresse: 'midt@example.no', nettsted: '' }
    await host.done(`${WORK}/nar/1`, { extent: 'following', days: ['2'], from: '20.1.2020', gjor: 'lagre' })
    const send = (to: string) =>
      app.request(to, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost', host: 'localhost' },
        body: encoded(typed),
      })
    const page = await readPage(await send(action))
    assert.equal(page.status, 409)
    assert.match(page.text, /Mandag 20\. januar 2020 er ikke lenger en dato her\. Skjemaet gjelder nå: Tirsdag 21\. januar/i)
    assert.equal(page.field('Navnet ditt').value, 'Test Midt I')
    const again = formIn(page.html)
    assert.match(again.action, /pamelding\/2020-01-21$/)
    assert.equal((await send(again.action)).status, 303)
    assert.equal((await send(`/aktiviteter/finnes-ikke/pamelding/2020-01-20`)).status, 404)
  })
})
