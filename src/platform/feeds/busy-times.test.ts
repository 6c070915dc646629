import assert from 'node:assert/strict'
import { test } from 'node:test'
import { busyTimes } from './busy-times.ts'

const calendar = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')
const SPAN = { start: Date.parse('2020-03-01T00:00Z'), end: Date.parse('2020-05-01T00:00Z') }
const iso = (at: number) => new Date(at).toISOString().slice(0, 16)

function busy(text: string, isOwn?: (uid: string) => boolean): string[] {
  const read = busyTimes(text, SPAN, isOwn)
  return 'fault' in read ? assert.fail(read.fault) : read.spans.map(({ start, end }) => `${iso(start)}/${iso(end)}`)
}

test('a weekly meeting keeps its hour on the wall across the clock change, without the date that was left out and with the one that was moved', () => {
  const weekly = [
    'UID:m',
    'DTSTART;TZID=Europe/Oslo:20200310T100000',
    'DTEND;TZID=Europe/Oslo:20200310T110000',
    'RRULE:FREQ=WEEKLY;COUNT=5',
  ]
  const moved = ['UID:m', 'RECURRENCE-ID;TZID=Europe/Oslo:20200331T100000', 'DTSTART;TZID=Europe/Oslo:20200401T120000', 'DURATION:PT30M']
  assert.deepEqual(busy(calendar(event(...weekly, 'EXDATE;TZID=Europe/Oslo:20200317T100000'), event(...moved))), [
    '2020-03-10T09:00/2020-03-10T10:00',
    '2020-03-24T09:00/2020-03-24T10:00',
    '2020-04-01T10:00/2020-04-01T10:30',
    '2020-04-07T08:00/2020-04-07T09:00',
  ])
})

test('what is free, called off or one of ours is not busy; tentative is', () => {
  const at = (hour: number, ...more: string[]) =>
    event(`UID:u${hour}`, `DTSTART:20200302T${hour}0000Z`, `DTEND:20200302T${hour}3000Z`, ...more)
  const text = calendar(
    at(10, 'TRANSP:TRANSPARENT'),
    at(11, 'STATUS:CANCELLED'),
    at(12, 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'),
    at(13, 'STATUS:TENTATIVE'),
    event('UID:time-1@torg.example', 'DTSTART:20200302T140000Z', 'DTEND:20200302T150000Z'),
  )
  assert.deepEqual(
    busy(text, (uid) => uid.startsWith('time-')),
    ['2020-03-02T13:00/2020-03-02T13:30'],
  )
})

test('a whole day is busy from midnight to midnight here, also where it is an hour shorter; spans that meet are one', () => {
  const text = calendar(
    event('UID:a', 'DTSTART;VALUE=DATE:20200328', 'DTEND;VALUE=DATE:20200330'),
    event('UID:b', 'DTSTART:20200329T210000Z', 'DTEND:20200329T230000Z'),
    event('UID:c', 'DTSTART;VALUE=DATE:20200410'),
  )
  assert.deepEqual(busy(text), ['2020-03-27T23:00/2020-03-29T23:00', '2020-04-09T22:00/2020-04-10T22:00'])
})

test('other zones, a zone that the calendar describes, free/busy, and a rule that began long ago are read; a zone that nobody knows is not', () => {
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:Huset',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0300',
    'TZOFFSETTO:+0300',
    'END:STANDARD',
    'END:VTIMEZONE',
  ]
  const text = calendar(
    ...zone,
    event('UID:a', 'DTSTART;TZID=America/New_York:20200302T100000', 'DURATION:PT1H'),
    event('UID:b', 'DTSTART;TZID=Huset:20200303T130000', 'DURATION:PT1H'),
    event('UID:c', 'DTSTART;TZID=Mars/Olympus:20200304T130000', 'DURATION:PT1H'),
    event('UID:d', 'DTSTART;TZID=Europe/Oslo:20100301T080000', 'DURATION:PT15M', 'RRULE:FREQ=DAILY;UNTIL=20200305T235900Z;BYDAY=TH'),
    'BEGIN:VFREEBUSY\r\nFREEBUSY;FBTYPE=BUSY:20200306T100000Z/20200306T110000Z,20200306T120000Z/PT30M\r\nFREEBUSY;FBTYPE=FREE:20200306T140000Z/PT1H\r\nEND:VFREEBUSY',
  )
  assert.deepEqual(busy(text), [
    '2020-03-02T15:00/2020-03-02T16:00',
    '2020-03-03T10:00/2020-03-03T11:00',
    '2020-03-05T07:00/2020-03-05T07:15',
    '2020-03-06T10:00/2020-03-06T11:00',
    '2020-03-06T12:00/2020-03-06T12:30',
  ])
})

test('what is no calendar, and one that would never end, are told and hang nothing', () => {
  assert.deepEqual(busyTimes('<html>', SPAN), { fault: 'not_a_calendar' })
  const many = Array.from({ length: 5_001 }, (_, k) => event(`UID:${k}`, 'DTSTART:20200302T100000Z'))
  assert.deepEqual(busyTimes(calendar(...many), SPAN), { fault: 'too_many_events' })
  const began = performance.now()
  assert.deepEqual(busy(calendar(event('UID:s', 'DTSTART:19000101T000000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY'))), [])
  assert.ok(performance.now() - began < 20_000)
})
