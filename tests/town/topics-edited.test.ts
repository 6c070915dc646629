import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { CONTENT_PARTS } from '../../src/content-parts.ts'
import { loadContent } from '../../src/hubs/content/index.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { chooses } from '../chosen-time.ts'
import { openResident, sentTo } from '../resident.ts'

const TOPICS = '/arbeid/kommune/timetemaer'
const BUILDING = `${TOPICS}/bygge-pa-egen-tomt`
const TIMES = '/timer/bygge-pa-egen-tomt/tid'
const SAVE = { gjor: 'lagre' }

let workplace: Workplace
let admin: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-03-02T08:00' })
  admin = await workplace.as('municipality_admin')
})
const town = (path: string) => workplace.town.page(path)
const clocks = async () => (await town(`${TIMES}?torg=tofte`)).texts('.time-days > li')[0] ?? ''

async function books(address: string) {
  const who = openResident(workplace.town)
  const waits = await who.done(await chooses(who, TIMES), { navn: 'Test Byggherre', adresse: address })
  const sifre = /\d{6}/.exec((await sentTo(workplace.town, address))[0]?.text ?? '')?.[0] ?? assert.fail('no digits')
  return who.done(waits.path, { sifre })
}

describe('a topic that staff change in the browser', () => {
  it('is offered at once by the new rule, and all that the form does not ask stays as it was', async () => {
    assert.match(await clocks(), /12\.00 ?12\.30 ?13\.00/)
    const saved = await admin.done(BUILDING, { minutes: '50', step: '60', names: 'garasje, brygge, utedo', ...SAVE })
    assert.match(saved.text, /Lagret/)
    assert.match(await clocks(), /12\.00 ?13\.00 ?14\.00/)
    assert.match((await town('/sok?q=utedo')).text, /Bygge, rive eller endre på egen tomt/)
    assert.match((await town('/timer/bygge-pa-egen-tomt')).text, /Gårds- og bruksnummer eller adressen.*En skisse med mål/)
    await admin.done(saved.linkTo('Se endringen'))
    assert.match(await clocks(), /12\.00 ?12\.30 ?13\.00/, 'and is taken back as all else')
  })

  it('is a line for each thing with what it says now, and what is wrong stands open', async () => {
    const page = await admin.open(BUILDING)
    const lines = page.texts('.sections > details > summary')
    assert.equal(lines.length, 10)
    assert.match(lines.join('\n'), /Hvor lang en time er ?25 minutter, en ny hvert 30\. minutt, 55 med tolk/)
    assert.match(lines.join('\n'), /Frister ?Bestilles fra 90 dager til 24 timer før/)
    assert.deepEqual(page.texts('.sections > details[open] > summary'), [])
    const wrong = await readPage(await admin.submit(BUILDING, { minutes: '', ...SAVE }))
    assert.deepEqual(wrong.texts('.sections > details[open] > summary > span'), ['Hvor lang en time er'])
  })

  it('says at the field what is missing, and a hub stands in one list', async () => {
    const wrong = async (change: object) => {
      const page = await readPage(await admin.submit(BUILDING, { ...change, ...SAVE }))
      assert.equal(page.status, 422)
      return page.errors.map(({ href, text }) => `${href} ${text}`).join('\n')
    }
    assert.match(await wrong({ minutes: '' }), /#minutes .*Skriv hvor mange minutter en time er/)
    assert.match(await wrong({ dropIn: ['tofte'], byAppointment: ['tofte', 'saetre'] }), /#byAppointment.*bare én av de tre listene/)
    assert.match(await wrong({ minutes: '4' }), /#minutes/)
  })

  it('booked by staff alone it has no times on the web, and the desk still books it', async () => {
    const saved = await admin.done(BUILDING, { bookedBy: 'staff', ...SAVE })
    assert.equal((await workplace.town.get(TIMES)).status, 404)
    assert.doesNotMatch((await town('/timer/bygge-pa-egen-tomt')).text, /Bestill time/)
    assert.equal((await workplace.town.get('/api/v1/services/bygge-pa-egen-tomt/slots')).status, 404)
    const desk = await workplace.as('desk_adviser', 'hub:tofte')
    const done = await desk.done('/arbeid/skranke/time?til=bygge-pa-egen-tomt', { navn: 'Test Ringer', adresse: '66 90 55 02' })
    assert.match(done.text, /tirsdag 3\. mars 2020/)
    await admin.done(saved.linkTo('Se endringen'))
    assert.equal((await workplace.town.get(TIMES)).status, 200)
  })

  it('one address has as many times ahead as the topic allows; nothing is said of it before the address is proven', async () => {
    await admin.done(BUILDING, { mostOpen: '1', ...SAVE })
    assert.match((await books('maange@example.no')).heading, /^Du har time/)
    const second = await books('maange@example.no')
    assert.match(second.text, /alt så mange timer som du kan ha om dette temaet/)
    assert.match((await books('annen@example.no')).heading, /^Du har time/)
    const { rows } = await sql<{ live: number }>`select count(*)::int as live from claim join appointment a on a.id = claim.appointment_id
      where a.ended_because = 'too_many' and claim.released_at is null`.execute(workplace.town.deps.db)
    assert.deepEqual(rows, [{ live: 0 }], 'the time is free for others')
  })

  it('is left as it is by a load of the content: at a start, and where somebody forgot that it is there', async () => {
    const { db } = workplace.town.deps
    const options = { examples: true, parts: CONTENT_PARTS }
    assert.equal((await loadContent(db, 'content/asker', { ...options, onlyWhenEmpty: true })).loaded, false)
    await assert.rejects(loadContent(db, 'content/asker', options), /has content already; nothing was loaded/)
    // Exchanging all of it stops at the times that people have.
    await assert.rejects(loadContent(db, 'content/asker', { ...options, replace: true }), /residents have .*nothing was loaded/)
    const { rows } = await sql`select booking ->> 'mostOpen' as most from service where key = 'bygge-pa-egen-tomt'`.execute(db)
    assert.deepEqual(rows, [{ most: '1' }])
  })

  it('cannot go while somebody has a time about it, and is not for the host of a hub to change', async () => {
    const page = await readPage(await admin.submit(`${BUILDING}/fjern`))
    assert.equal(page.status, 409)
    assert.match(page.text, /Sett siste dag i stedet/)
    const host = await workplace.as('hub_manager', 'hub:tofte')
    assert.equal((await host.get(BUILDING)).status, 403)
  })
})

describe('a position that staff change in the browser', () => {
  const POSITIONS = '/arbeid/kommune/stillinger'
  const spoken = async () => (await admin.open(`${POSITIONS}/bolig-1`)).field('Andel av timene, i prosent').value

  it('is listed with what it speaks, and what is changed stands in the history and is taken back there', async () => {
    assert.match((await admin.open(POSITIONS)).text, /byggesak-2.*polsk.*80 prosent/)
    const saved = await admin.done(`${POSITIONS}/bolig-1`, { share: '60', languages: ['so'], ...SAVE })
    assert.match(saved.text, /Lagret/)
    assert.equal(await spoken(), '60')
    await admin.done(saved.linkTo('Se endringen'))
    assert.equal(await spoken(), '100')
  })

  it('is added, as one who receives people or one who interprets, and neither is the other', async () => {
    const added = { key: 'tolk-ny', kind: 'interpreter', provider: 'innbyggerservice', share: '100' }
    const wrong = await readPage(await admin.submit(`${POSITIONS}/ny`, { ...added, services: ['bygge-pa-egen-tomt'], ...SAVE }))
    assert.equal(wrong.status, 422)
    assert.match(wrong.errors.map(({ text }) => text).join('\n'), /Ingen kommer til en tolk.*\n?.*Velg minst ett språk/)
    await admin.done(`${POSITIONS}/ny`, { ...added, languages: ['uk'], ...SAVE })
    assert.match((await admin.open(POSITIONS)).text, /tolk-ny.*Tolker når andre tar imot.*ukrainsk/)
    const none = await readPage(await admin.submit(`${POSITIONS}/ny`, { ...added, key: 'ny-1', kind: 'caseworker', ...SAVE }))
    assert.match(none.errors.map(({ text }) => text).join('\n'), /Velg minst ett tema/)
    const planner = await workplace.as('caseworker', 'provider:innbyggerservice')
    assert.match((await planner.open('/arbeid/timer/tolk-ny/timeplan')).text, /Ingen arbeidstid er satt opp/)
  })

  it('is not taken away while somebody has an appointment with it', async () => {
    const page = await readPage(await admin.submit(`${POSITIONS}/byggesak-1/fjern`))
    assert.match(page.text, /har eller har hatt timer/)
  })
})
