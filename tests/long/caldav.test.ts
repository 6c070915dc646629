import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import ICAL from 'ical.js'
import { z } from 'zod'
import { openWorkplace, type Workplace } from '../../src/workplace/testing.ts'
import { findRadicale, startRadicale, type CalendarServer } from './radicale.ts'

const program = findRadicale()
const skip = program === null ? 'radicale is not on this machine: apt-get install radicale' : false
const CALENDAR = '/torg/programmet/'
const FEED = '/aktiviteter/kalender?torg=holmen'
const Sessions = z.object({
  items: z.array(z.object({ id: z.string(), start: z.looseObject({ at: z.string() }).or(z.string()).nullable() })),
})

describe('the programme in a real CalDAV server', { skip }, () => {
  let workplace: Workplace
  let server: CalendarServer
  before(async () => {
    workplace = await openWorkplace({ kind: 'town', now: '2020-01-03T12:00' })
    server = await startRadicale(program ?? '')
  })
  after(() => server?.stop())

  const feed = async () => (await workplace.town.get(FEED)).text()
  const publish = async () => {
    const { status, text } = await server.ask({
      method: 'PUT',
      path: CALENDAR,
      body: await feed(),
      headers: { 'content-type': 'text/calendar; charset=utf-8' },
    })
    assert.ok(status === 201 || status === 204, `${status} ${text.slice(0, 200)}`)
  }

  /** What a calendar program is given when it opens a day, by UID. */
  async function onDay(day: string): Promise<Map<string, ICAL.Event>> {
    const compact = day.replaceAll('-', '')
    const query = `<?xml version="1.0"?><C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop><D:getetag/><C:calendar-data/></D:prop>
      <C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT"><C:time-range start="${compact}T000000Z" end="${compact}T225959Z"/></C:comp-filter></C:comp-filter></C:filter></C:calendar-query>`
    const { status, text } = await server.ask({
      method: 'REPORT',
      path: CALENDAR,
      body: query,
      headers: { depth: '1', 'content-type': 'application/xml' },
    })
    assert.equal(status, 207, text.slice(0, 300))
    const found = [...text.matchAll(/<(?:\w+:)?calendar-data[^>]*>([\s\S]*?)<\/(?:\w+:)?calendar-data>/g)].map(([, data = '']) =>
      unescaped(data),
    )
    const events = found.flatMap((data) =>
      new ICAL.Component(ICAL.parse(data)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)),
    )
    return new Map(events.map((event) => [event.uid, event]))
  }

  async function onScreen(day: string): Promise<{ id: string; start: number | null }[]> {
    const { items } = Sessions.parse(await (await workplace.town.get(`/api/v1/sessions?hub=holmen&from=${day}&to=${day}`)).json())
    return items.map(({ id, start }) => ({ id, start: start === null ? null : Date.parse(typeof start === 'string' ? start : start.at) }))
  }

  it('is taken in whole, and a day of winter and one of summer hold the same dates at the same instants as the screen', async () => {
    await publish()
    for (const day of ['2020-01-08', '2020-06-10']) {
      const [kept, shown] = [await onDay(day), await onScreen(day)]
      assert.ok(shown.length > 0, day)
      assert.deepEqual([...kept.keys()].toSorted(), shown.map(({ id }) => `${id}@localhost`).toSorted(), day)
      for (const { id, start } of shown) assert.equal(kept.get(`${id}@localhost`)?.startDate.toJSDate().getTime(), start, id)
    }
  })

  it('published once more after a date is called off, it is the same date, called off, with a higher number, and nothing twice', async () => {
    const uid = 'onsdagsforedrag-holmen.2020-01-08@localhost'
    const before = await onDay('2020-01-08')
    const host = await workplace.as('hub_manager', 'hub:holmen')
    const at = '/arbeid/torg/holmen/aktiviteter/onsdagsforedrag-holmen/dato/2020-01-08'
    await host.done(at, { so: 'cancelled', 'cancelled-nb': 'Foredragsholderen er syk', gjor: 'lagre' })
    await publish()
    const now = await onDay('2020-01-08')
    assert.deepEqual([...now.keys()].toSorted(), [...before.keys()].toSorted())
    const event = now.get(uid) ?? assert.fail('the date is gone')
    assert.equal(event.component.getFirstPropertyValue('status'), 'CANCELLED')
    assert.ok(event.sequence > (before.get(uid)?.sequence ?? 0))
  })
})

const unescaped = (text: string) =>
  text.replaceAll('&#13;', '\r').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
