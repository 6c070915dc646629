import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { settleAppointments } from '../../src/appointments/index.ts'
import { newActKey } from '../../src/people/index.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { parseWallTime, stoppedClock } from '../../src/platform/time/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { openResident } from '../resident.ts'

/** Keeps what is written for fourteen days; the other takes nothing but the topic. */
const KEY = 'ny-i-kommunen'
const OTHER = 'bygge-pa-egen-tomt'
const WORDS = 'Vi kommer med barnevogn & to kofferter'

let workplace: Workplace
let adviser: Colleague
let caseworker: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-03-02T08:00' })
  adviser = await workplace.as('desk_adviser')
  caseworker = await workplace.as('caseworker', 'provider:innbyggerservice')
})

const at = (wall: string) => parseWallTime(wall) ?? assert.fail(wall)
const db = () => workplace.town.deps.db
const notes = async () => {
  const { rows } = await sql<{ note: string | null }>`select note from appointment order by starts_at`.execute(db())
  return rows.map(({ note }) => note)
}
const settle = (wall: string) => settleAppointments.run({ ...workplace.town.deps, clock: stoppedClock(at(wall)) })

describe('a few words to whoever meets them', () => {
  it('are asked for only where the topic says so, with what not to write and when it goes', async () => {
    const resident = openResident(workplace.town)
    const asked = await resident.open(`/timer/${KEY}/bestill?tid=heggedal_20200311T0900Z`)
    assert.match(asked.text, /Noe den som tar imot, bør vite på forhånd\?.*Ikke skriv om helse.*slettes 14 dager etter timen/)
    const other = await resident.open(`/timer/${OTHER}/bestill?tid=tofte_20200310T1100Z`)
    assert.doesNotMatch(other.text, /Noe den som tar imot/)
  })

  it('are seen on the day of whoever meets them, and on no receipt, list or message', async () => {
    const form = `/timer/${KEY}/bestill?tid=heggedal_20200311T0900Z`
    const resident = openResident(workplace.town)
    const long = await readPage(await resident.submit(form, { navn: 'Test Ny', adresse: '66 90 41 01', merknad: 'x'.repeat(301) }))
    assert.match(long.errors[0]?.text ?? '', /høyst 300 tegn/)
    assert.equal(long.field('Navnet ditt').value, 'Test Ny')
    const receipt = await resident.done(form, { navn: 'Test Ny', adresse: '66 90 41 01', merknad: WORDS })
    assert.match(receipt.heading, /^Du har time onsdag 11\. mars 2020/)
    const day = '/arbeid/timer/mottak-1?dag=2020-03-11'
    assert.match((await caseworker.open(day)).text, /Skrev: «Vi kommer med barnevogn & to kofferter»/)
    const { rows } = await sql<{ act: string }>`select act_id as act from appointment`.execute(db())
    const elsewhere = [
      receipt.text,
      ...(await Promise.all(
        [
          day,
          '/arbeid/timer/mottak-1/uke?dag=2020-03-11',
          '/arbeid/torg/heggedal/timer?dag=2020-03-11',
          `/arbeid/skranke/kvittering/${rows[0]?.act ?? ''}`,
        ].map(async (path) => (await adviser.open(path)).text),
      )),
    ]
    for (const text of elsewhere) assert.doesNotMatch(text, /barnevogn/)
    const sent = await sql<{
      found: number
    }>`select count(*)::int as found from outbound_message m where row_to_json(m)::text like '%barnevogn%'`.execute(db())
    assert.equal(sent.rows[0]?.found, 0)
  })

  it('are taken at the desk and as data, by the same rule', async () => {
    const desk = await adviser.submit(`/arbeid/skranke/time?til=${KEY}&ved=borgen&fra=2020-03-16`, {
      navn: 'Test Ringer',
      adresse: '66 90 41 02',
      tid: 'borgen_20200316T0900Z',
      merknad: 'Kommer med rullator',
    })
    assert.equal(desk.status, 303)
    const asks = (body: object) =>
      workplace.town.app.request('/api/v1/appointments', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': newActKey() },
        body: JSON.stringify({ name: 'Test Data', contact: '66 90 41 03', ...body }),
      })
    const own = { service: KEY, hub: 'asker', start: '2020-03-19T09:00:00+01:00', note: 'Kommer med tvillinger' }
    assert.equal((await asks({ ...own, note: 'x'.repeat(301) })).status, 422)
    assert.equal((await asks({ ...own, service: OTHER, start: '2020-03-16T09:00:00+01:00' })).status, 409)
    assert.equal((await asks(own)).status, 201)
    assert.deepEqual(await notes(), [WORDS, 'Kommer med rullator', 'Kommer med tvillinger'])
    const told = await (await workplace.town.get(`/api/v1/services/${KEY}`)).text()
    assert.match(told, /"noteDays":14/)
  })

  it('are forgotten when their days are over, and at once when the time is called off', async () => {
    await settle('2020-03-25T10:39')
    assert.equal((await notes())[0], WORDS)
    await settle('2020-03-25T10:45')
    assert.deepEqual(await notes(), [null, 'Kommer med rullator', 'Kommer med tvillinger'])
    const { rows } = await sql<{ act: string }>`select act_id as act from appointment order by starts_at`.execute(db())
    await adviser.send(`/arbeid/skranke/kvittering/${rows[1]?.act ?? ''}/avlysning`, {})
    assert.deepEqual(await notes(), [null, null, 'Kommer med tvillinger'])
  })
})
