import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../platform/time/index.ts'
import { Activity } from '../activity.ts'
import { itemOf } from './item-of.ts'
import { mergeActivity } from './merge.ts'
import { readCalendar } from './read-calendar.ts'

const TODAY = day('2020-01-10')
const calendar = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')
const CHOIR = ['UID:kor@example.org', 'SUMMARY:Kor', 'DTSTART;TZID=Europe/Oslo:20200114T190000', 'DTEND;TZID=Europe/Oslo:20200114T210000']

function read(text: string) {
  const found = readCalendar(text)
  return 'fault' in found ? assert.fail(found.fault) : found
}
const items = (text: string) =>
  read(text).events.map((one) => {
    const { item, why } = itemOf(one, { source: 'k', provider: 'koret', providerName: 'Koret', kind: 'culture', today: TODAY })
    return { item: Activity.parse(item), why }
  })
const only = (text: string) => items(text)[0] ?? assert.fail('nothing was read')

test('a weekly series with an exception, a moved date and a cancelled one becomes a rhythm with changes', () => {
  const { item } = only(
    calendar(
      event(...CHOIR, 'RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20200630T220000Z', 'EXDATE;TZID=Europe/Oslo:20200218T190000'),
      event(
        'UID:kor@example.org',
        'SUMMARY:Kor',
        'RECURRENCE-ID;TZID=Europe/Oslo:20200121T190000',
        'DTSTART;TZID=Europe/Oslo:20200122T180000',
        'DTEND;TZID=Europe/Oslo:20200122T200000',
      ),
      event(
        'UID:kor@example.org',
        'SUMMARY:Kor',
        'RECURRENCE-ID;TZID=Europe/Oslo:20200128T190000',
        'DTSTART;TZID=Europe/Oslo:20200128T190000',
        'STATUS:CANCELLED',
      ),
    ),
  )
  assert.deepEqual(item.rhythms, [
    {
      from: '2020-01-14',
      to: '2020-06-30',
      rule: 'FREQ=WEEKLY;BYDAY=TU',
      at: '19:00',
      ends: '21:00',
      skip: [],
      extra: [],
      except: ['2020-02-18'],
    },
  ])
  assert.deepEqual(
    item.changes.map(({ on, movedTo, at, cancelled }) => [on, movedTo, at, cancelled !== undefined]),
    [
      ['2020-01-21', '2020-01-22', '18:00', false],
      ['2020-01-28', undefined, undefined, true],
    ],
  )
  assert.deepEqual(item.organisers, ['koret'])
})

test('hours of other zones are told by the clock here, also in a zone that the calendar describes itself', () => {
  const at = (start: string, ...more: string[]) => only(calendar(...more, event('UID:a', 'SUMMARY:A', start))).item.rhythms[0]
  assert.deepEqual([at('DTSTART:20200114T180000Z')?.at, at('DTSTART:20200714T180000Z')?.at], ['19:00', '20:00'])
  assert.equal(at('DTSTART;TZID=America/New_York:20200114T200000')?.from, '2020-01-15')
  assert.equal(at('DTSTART;TZID=W. Europe Standard Time:20200114T190000')?.at, '19:00')
  assert.equal(at('DTSTART:20200114T190000')?.at, '19:00')
  assert.equal(at('DTSTART;VALUE=DATE:20200114')?.at, undefined)
  const own = [
    'BEGIN:VTIMEZONE',
    'TZID:Huset',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0300',
    'TZOFFSETTO:+0300',
    'END:STANDARD',
    'END:VTIMEZONE',
  ]
  assert.equal(at('DTSTART;TZID=Huset:20200114T190000', ...own)?.at, '17:00')
})

test('a zone that nobody knows, a rule that fires every second, and what has no name or start are left out, each with its reason', () => {
  const { events, left } = read(
    calendar(
      event('UID:1', 'SUMMARY:Feil sone', 'DTSTART;TZID=Mars/Olympus:20200114T190000'),
      event('UID:2', 'SUMMARY:Hvert sekund', 'DTSTART:20200114T190000', 'RRULE:FREQ=SECONDLY'),
      event('UID:3', 'SUMMARY:Uten start'),
      event('UID:4', 'DTSTART:20200114T190000'),
      event('SUMMARY:Uten id', 'DTSTART:20200114T190000'),
      event('UID:6', 'SUMMARY:Rar regel', 'DTSTART:20200114T190000', 'RRULE:FREQ=YEARLY;BYYEARDAY=100'),
      event('UID:7', 'SUMMARY:Uendelig', 'DTSTART:20200114T190000', 'RRULE:FREQ=DAILY'),
    ),
  )
  assert.deepEqual(
    events.map(({ title }) => title),
    ['Uendelig'],
  )
  assert.deepEqual(
    left.map(({ why }) => why[0] ?? '').toSorted((a, b) => (a < b ? -1 : 1)),
    ['no_start', 'no_title', 'no_uid', 'rule_too_often', 'rule_unreadable', 'unknown_zone'],
  )
})

test('a name of 300 characters is shortened and told of; markup is only words', () => {
  const { item, why } = only(
    calendar(
      event('UID:a', `SUMMARY:${'Ø'.repeat(300)}`, 'DTSTART:20200114T190000', 'DESCRIPTION:<b>Kom</b> <script>alert(1)</script><br>alle'),
    ),
  )
  assert.equal(item.title.nb.length, 120)
  assert.equal(item.body?.nb, 'Kom alert(1)\nalle')
  assert.deepEqual(why, ['shortened', 'markup'])
})

test('of an event that stands there twice, the one with the higher sequence holds', () => {
  const { item, why } = only(
    calendar(event(...CHOIR, 'SEQUENCE:1'), event(...CHOIR.slice(0, 2), 'DTSTART;TZID=Europe/Oslo:20200116T190000', 'SEQUENCE:4')),
  )
  assert.equal(item.rhythms[0]?.from, '2020-01-16')
  assert.deepEqual(why, ['double'])
})

test('what is no calendar, and one with ten thousand events, change nothing', () => {
  for (const text of ['', '<html>', 'BEGIN:VCALENDAR', '{"a":1}', 'BEGIN:VCARD\r\nEND:VCARD', '\u0000'.repeat(100)])
    assert.deepEqual(readCalendar(text), { fault: 'not_a_calendar' }, text)
  const many = Array.from({ length: 10_000 }, (_, k) => event(`UID:${k}`, 'SUMMARY:A', 'DTSTART:20200114T190000'))
  assert.deepEqual(readCalendar(calendar(...many)), { fault: 'too_many_events' })
})

test('a cancelled event is cancelled on every date ahead', () => {
  const { item } = only(calendar(event(...CHOIR, 'RRULE:FREQ=WEEKLY;COUNT=3', 'STATUS:CANCELLED')))
  assert.deepEqual(
    item.changes.map(({ on, cancelled }) => [on, cancelled?.nb]),
    [
      ['2020-01-14', 'Avlyst av den som står bak'],
      ['2020-01-21', 'Avlyst av den som står bak'],
      ['2020-01-28', 'Avlyst av den som står bak'],
    ],
  )
})

test('what somebody here has changed stays, field by field and date by date, and the rest follows the calendar', () => {
  const written = only(calendar(event(...CHOIR, 'RRULE:FREQ=WEEKLY'))).item
  const cancelled = { on: day('2020-01-21'), cancelled: { nb: 'Dirigenten er syk' } }
  const now = Activity.parse({ ...written, title: { nb: 'Koret øver' }, price: 0, changes: [cancelled] })
  const next = only(
    calendar(
      event('UID:kor@example.org', 'SUMMARY:Kor', 'LOCATION:Salen', 'DTSTART;TZID=Europe/Oslo:20200114T180000', 'RRULE:FREQ=WEEKLY'),
    ),
  ).item
  const { item, isEdited } = mergeActivity({ written, now, next })
  assert.deepEqual(
    [item.title.nb, item.price, item.room?.nb, item.rhythms[0]?.at, item.changes],
    ['Koret øver', 0, 'Salen', '18:00', [cancelled]],
  )
  assert.equal(isEdited, true)
  assert.deepEqual(mergeActivity({ written, now: written, next }), { item: Activity.parse({ ...next }), isEdited: false })
})
