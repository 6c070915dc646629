import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import ICAL from 'ical.js'
import { remindOfDates } from '../../src/activities/index.ts'
import { listCalls } from '../../src/messages/index.ts'
import { parseWallTime, stoppedClock } from '../../src/platform/time/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident, sentTo } from '../resident.ts'

let workplace: Workplace
let post: PostOffice
let host: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-01-03T12:00' })
  post = await openPostOffice(workplace.town)
  host = await workplace.as('hub_manager', 'hub:spikkestad')
})
after(() => post.close())

const BABYSANG = '/aktiviteter/babysang-spikkestad'
const DATES = '/arbeid/torg/spikkestad/aktiviteter/babysang-spikkestad/dato'
const at = (wall: string) => parseWallTime(wall) ?? assert.fail(wall)

async function comes(address: string, date: string) {
  const who = openResident(workplace.town)
  const waiting = await who.done(`${BABYSANG}/pamelding/${date}`, { navn: `Test ${address.slice(0, 5)}`, adresse: address })
  if (waiting.heading !== 'Ett steg igjen') return waiting
  const [mail] = await sentTo(workplace.town, address.includes('@') ? address : `+47${address}`)
  return who.done(waiting.path, { sifre: /\d{6}/.exec(mail?.text ?? '')?.[0] ?? '' })
}
const tidings = async (wall: string) => {
  const { mails, texts } = await post.until(wall)
  return [
    ...mails.map(({ subject, to, text }) => `${[to ?? []].flat()[0]?.text}: ${subject}: ${text}`),
    ...texts.map(({ to, text }) => `${to}: ${text}`),
  ].filter((line) => !/Kvittering|koden din|Kode:|Koden din til/.test(line))
}
const toRing = async (wall: string) =>
  (await listCalls(workplace.town.deps.db, { topics: ['hub:spikkestad'], at: at(wall), limit: 20 })).flatMap(({ name, words }) =>
    words.kind === 'notice' ? [`${name}: ${words.title.nb}`] : [],
  )

describe('a date that staff change', () => {
  it('is told to all who have signed up, each in their own channel, and whoever cannot be written to is on the call list', async () => {
    await comes('mailto@example.no', '2020-01-06')
    await comes('41234567', '2020-01-06')
    await comes('22860000', '2020-01-06')
    await comes('annen@example.no', '2020-01-13')
    await post.until('2020-01-03T12:05')
    await host.done(`${DATES}/2020-01-06`, { so: 'cancelled', 'cancelled-nb': 'Sangeren er syk', gjor: 'lagre' })
    const told = await tidings('2020-01-03T12:10')
    assert.equal(told.length, 2, told.join('\n'))
    for (const line of told) assert.match(line, /Babysang, mandag 6\. januar 2020, 10\.00[–-]11\.00, er avlyst: Sangeren er syk/)
    assert.deepEqual(await toRing('2020-01-03T12:10'), ['Test 22860: Avlyst: Babysang'])
  })

  it('takes no more sign-ups, and its receipts say that it is off', async () => {
    assert.match((await openResident(workplace.town).open(`${BABYSANG}/pamelding/2020-01-06`)).text, /Avlyst: Sangeren er syk/)
  })

  it('that is moved is told with both times, and a reminder follows it to its new day', async () => {
    await host.done(`${DATES}/2020-01-13`, { so: 'changed', day: '14.1.2020', clock: '12', ends: '13', gjor: 'lagre' })
    const [line, ...others] = await tidings('2020-01-03T12:15')
    assert.deepEqual(others, [])
    assert.match(
      line ?? '',
      /som skulle vært mandag 13\. januar 2020, 10\.00–11\.00, er flyttet til tirsdag 14\. januar 2020, 12\.00–13\.00/,
    )
    const remind = (wall: string) => remindOfDates.run({ ...workplace.town.deps, clock: stoppedClock(at(wall)) })
    await remind('2020-01-13T11:59')
    assert.deepEqual(await tidings('2020-01-13T11:59'), [])
    await Promise.all([remind('2020-01-13T12:00'), remind('2020-01-13T12:00')])
    const reminded = await tidings('2020-01-13T12:01')
    assert.equal(reminded.length, 1)
    assert.match(reminded[0] ?? '', /^annen@example\.no: Snart: Babysang/)
  })
})

describe('one’s own calendar', () => {
  it('has the date under the id it has everywhere, and what is moved follows with a higher number', async () => {
    const receipt = await comes('22861122', '2020-01-20')
    const who = openResident(workplace.town)
    const made = await (await who.submit(receipt.linkTo('Få det i kalenderen din'))).text()
    const path = />http:\/\/[^/<]+(\/kalender\/[0-9a-z]{32}\.ics)</.exec(made)?.[1] ?? assert.fail('no address')
    const event = async () => {
      const calendar = new ICAL.Component(ICAL.parse(await (await workplace.town.get(path)).text()))
      const [only, ...others] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
      assert.equal(others.length, 0)
      return only ?? assert.fail('nothing in the calendar')
    }
    const first = await event()
    assert.equal(first.uid.split('@')[0], 'babysang-spikkestad.2020-01-20')
    await host.done(`${DATES}/2020-01-20`, { so: 'changed', day: '21.1.2020', clock: '12', ends: '13', gjor: 'lagre' })
    const moved = await event()
    assert.equal(moved.uid, first.uid)
    assert.ok(moved.sequence > first.sequence)
    assert.equal(moved.startDate.toString(), '2020-01-21T12:00:00')
  })
})
