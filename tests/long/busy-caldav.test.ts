import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { busyTimes } from '../../src/platform/feeds/busy-times.ts'
import { addBusySource, followBusy } from '../../src/appointments/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { findRadicale, startRadicale, type CalendarServer } from './radicale.ts'

const program = findRadicale()
const skip = program === null ? 'radicale is not on this machine: apt-get install radicale' : false
const KEY = 'en nøkkel som er lang nok til prøven'
const CALENDAR = '/torg/opptatt/'

const WEEKLY = `BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//prove//prove//NO\r
BEGIN:VEVENT\r
UID:ukemote@example.org\r
DTSTAMP:20200101T000000Z\r
DTSTART;TZID=Europe/Oslo:20200107T123000\r
DTEND;TZID=Europe/Oslo:20200107T140000\r
RRULE:FREQ=WEEKLY;BYDAY=TU\r
SUMMARY:Ukemøte\r
END:VEVENT\r
END:VCALENDAR\r
`

describe('a caseworker’s calendar in a real CalDAV server', { skip }, () => {
  let town: OpenTown
  let server: CalendarServer
  before(async () => {
    town = await openTown({ now: '2020-03-02T10:00', env: { CALENDAR_KEY: KEY } })
    server = await startRadicale(program ?? '')
    const headers = { 'content-type': 'text/calendar; charset=utf-8' }
    const { status, text } = await server.ask({ method: 'PUT', path: CALENDAR, body: WEEKLY, headers })
    assert.ok(status === 201 || status === 204, `${status} ${text.slice(0, 200)}`)
  })
  after(() => server?.stop())

  it('stands in the way each week, in winter and in summer, at the hour on the wall', async () => {
    const { db } = town.deps
    const { id } = await db.selectFrom('caseworker').select('id').where('key', '=', 'byggesak-1').executeTakeFirstOrThrow()
    const source = await addBusySource(db, {
      caseworkerId: id,
      kind: 'caldav',
      address: server.address + CALENDAR,
      login: { username: 'torg', password: 'torg', key: KEY },
    })
    await followBusy(town.deps, source, { early: true })
    const { fault } = await db.selectFrom('busySource').select('fault').where('id', '=', source).executeTakeFirstOrThrow()
    assert.equal(fault, null)
    for (const day of ['2020-03-10', '2020-04-21']) {
      const text = await (await town.get(`/api/v1/services/bygge-pa-egen-tomt/slots?hub=tofte&from=${day}&to=${day}`)).text()
      assert.deepEqual(
        [...text.matchAll(/"start":"\d{4}-\d\d-\d\dT(\d\d:\d\d)/g)].map(([, wall]) => wall),
        ['12:00', '14:00', '14:30'],
        day,
      )
    }
  })

  it('gives back what we published there, as busy as it was', async () => {
    const { status, text } = await server.ask({ method: 'GET', path: CALENDAR })
    assert.equal(status, 200)
    const read = busyTimes(text, { start: Date.parse('2020-03-09T00:00Z'), end: Date.parse('2020-03-16T00:00Z') })
    assert.ok('spans' in read)
    assert.equal(read.spans.length, 1)
  })
})
