import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import { day, dayNumber, wallToInstant } from '../time/index.ts'
import { icalendar, type CalendarEvent } from './index.ts'

const at = (on: string, minutes: number) => wallToInstant(dayNumber(day(on)), minutes)

function written(...events: Partial<CalendarEvent>[]): string {
  return icalendar({
    name: 'Åpningstider, Tofte; innbyggertorg',
    color: 'orange',
    url: 'http://localhost:3000/torg/tofte',
    refreshHours: 6,
    madeAt: Date.UTC(2020, 0, 2, 9, 30, 15),
    events: events.map((event, i) => ({
      uid: `hours-${i}@localhost`,
      sequence: 3,
      summary: 'Åpent',
      when: { start: at('2020-01-02', 600), end: at('2020-01-02', 900) },
      ...event,
    })),
  })
}

function read(text: string): { calendar: ICAL.Component; events: ICAL.Event[] } {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const zone = calendar.getFirstSubcomponent('vtimezone')
  assert.ok(zone)
  ICAL.TimezoneService.register(new ICAL.Timezone(zone), 'Europe/Oslo')
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) }
}

const instant = (event: ICAL.Event | undefined) => event?.startDate.toJSDate().getTime()

test('another program reads back what was written', () => {
  const summary = 'Åpent; kaffe, vaffel \\ «prat»\nlinje to'
  const { calendar, events } = read(
    written({ summary, location: 'Tofte', description: 'Kom innom', url: 'http://localhost:3000/torg/tofte' }),
  )
  assert.equal(calendar.getFirstPropertyValue('method'), 'PUBLISH')
  // ical.js does not know that this property is text, and leaves it as written.
  assert.equal(calendar.getFirstPropertyValue('name'), 'Åpningstider\\, Tofte\\; innbyggertorg')
  assert.equal(calendar.getFirstPropertyValue('color'), 'orange')
  assert.equal(String(calendar.getFirstPropertyValue('refresh-interval')), 'PT6H')
  const [event] = events
  assert.equal(event?.summary, summary)
  assert.equal(event?.uid, 'hours-0@localhost')
  assert.equal(event?.sequence, 3)
  assert.equal(event?.component.getFirstPropertyValue('url'), 'http://localhost:3000/torg/tofte')
  assert.equal(instant(event), at('2020-01-02', 600))
})

test('the stamp is in UTC', () => {
  assert.match(written({}), /\r\nDTSTAMP:20200102T093015Z\r\n/)
})

test('ten in the morning is ten before and after each change of the clock', () => {
  const days = ['2027-03-27', '2027-03-28', '2027-03-29', '2027-10-30', '2027-10-31', '2027-11-01']
  const { events } = read(written(...days.map((on) => ({ when: { start: at(on, 600), end: at(on, 900) } }))))
  assert.deepEqual(
    events.map(instant),
    days.map((on) => at(on, 600)),
  )
  assert.deepEqual(
    events.map((event) => event.startDate.hour),
    days.map(() => 10),
  )
})

test('each of the two hours from two to three in October is itself', () => {
  const first = at('2027-10-31', 150)
  const second = first + 3_600_000
  const { events } = read(written({ when: { start: first, end: second } }, { when: { start: second, end: second + 60_000 } }))
  assert.deepEqual(events.map(instant), [first, second])
})

test('an evening that goes past midnight ends on the next day', () => {
  const { events } = read(written({ when: { start: at('2020-01-02', 1320), end: at('2020-01-03', 120) } }))
  assert.equal(events[0]?.duration.toSeconds(), 4 * 3600)
})

test('whole days cover the last one', () => {
  const { events } = read(written({ when: { from: day('2020-12-24'), through: day('2020-12-26') } }))
  assert.equal(events[0]?.startDate.isDate, true)
  assert.equal(events[0]?.endDate.toString(), '2020-12-27')
})

test('a cancelled event says so and does not take up time', () => {
  const text = written({ isCancelled: true })
  assert.match(text, /STATUS:CANCELLED/)
  assert.match(text, /TRANSP:TRANSPARENT/)
})

test('no line is longer than 75 octets and no character is cut in two', () => {
  const summary = 'Blåbærsyltetøy på Sætre 🙂 '.repeat(40)
  const text = written({ summary })
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
  assert.ok(!text.includes('\ufffd'))
  assert.equal(read(text).events[0]?.summary, summary)
})

test('a control character cannot begin a line of its own', () => {
  assert.equal(read(written({ summary: 'a\u0000b\r\nATTACH:x' })).events[0]?.summary, 'a b\nATTACH:x')
})
