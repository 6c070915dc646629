import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import ICAL from 'ical.js'
import type { ParsedMail } from 'mailparser'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { chooses } from '../chosen-time.ts'
import { openResident, sentTo } from '../resident.ts'

let workplace: Workplace
let post: PostOffice
let host: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-03-02T08:00' })
  post = await openPostOffice(workplace.town)
  host = await workplace.as('hub_manager', 'hub:spikkestad')
})
after(() => post.close())

const BABYSANG = '/aktiviteter/babysang-spikkestad'
const DATES = '/arbeid/torg/spikkestad/aktiviteter/babysang-spikkestad/dato'

let minute = 0
/** The mails to somebody since the last time, those with digits left out. */
async function mailsTo(address: string): Promise<ParsedMail[]> {
  minute += 1
  const { mails } = await post.until(`2020-03-02T09:${String(minute).padStart(2, '0')}`)
  return mails.filter(({ to, subject }) => [to ?? []].flat()[0]?.text === address && !/^\d{6}/.test(subject ?? ''))
}

interface Part {
  method: string
  calendar: ICAL.Component
  events: ICAL.Event[]
}

function partOf(mail: ParsedMail | undefined): Part {
  const part =
    mail?.attachments.find(({ contentType }) => contentType === 'text/calendar') ?? assert.fail(`no calendar in «${mail?.subject}»`)
  const calendar = new ICAL.Component(ICAL.parse(part.content.toString()))
  const method = calendar.getFirstPropertyValue('method')
  return { method: String(method), calendar, events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) }
}

async function proves(path: string, address: string, fields: Record<string, string> = {}) {
  const who = openResident(workplace.town)
  const waiting = await who.done(path, { navn: 'Test Kalender', adresse: address, ...fields })
  const [mail] = await sentTo(workplace.town, address)
  const receipt = await who.done(waiting.path, { sifre: /\d{6}/.exec(mail?.text ?? '')?.[0] ?? assert.fail('no digits') })
  return { who, receipt }
}

const only = (part: Part) => (part.events.length === 1 ? (part.events[0] ?? assert.fail()) : assert.fail(`${part.events.length} events`))

describe('a mail about a date', () => {
  it('puts it in the calendar with nothing to answer, moves it there, and takes it out when the host cannot come', async () => {
    await proves(`${BABYSANG}/pamelding/2020-03-09`, 'jostein@example.no')
    const booked = partOf((await mailsTo('jostein@example.no'))[0])
    const first = only(booked)
    assert.equal(booked.method, 'REQUEST')
    assert.equal(first.uid.split('@')[0], 'babysang-spikkestad.2020-03-09')
    assert.equal(first.startDate.toString(), '2020-03-09T10:00:00')
    assert.deepEqual(
      first.attendees.map((one) => [one.getFirstValue(), one.getParameter('rsvp'), one.getParameter('partstat')]),
      [['mailto:jostein@example.no', 'FALSE', 'ACCEPTED']],
    )
    assert.match(first.organizer, /^mailto:[^<> ]+@[^<> ]+$/)

    await host.done(`${DATES}/2020-03-09`, { so: 'changed', day: '10.3.2020', clock: '12', ends: '13', gjor: 'lagre' })
    const moved = only(partOf((await mailsTo('jostein@example.no'))[0]))
    assert.equal(moved.uid, first.uid)
    assert.ok(moved.sequence > first.sequence, `${moved.sequence} after ${first.sequence}`)
    assert.equal(moved.startDate.toString(), '2020-03-10T12:00:00')

    await host.done(`${DATES}/2020-03-09`, { so: 'cancelled', 'cancelled-nb': 'Sangeren er syk', gjor: 'lagre' })
    const off = partOf((await mailsTo('jostein@example.no'))[0])
    assert.equal(off.method, 'CANCEL')
    assert.equal(only(off).uid, first.uid)
    assert.equal(only(off).component.getFirstPropertyValue('status'), 'CANCELLED')
    assert.ok(only(off).sequence > moved.sequence)
  })

  it('takes it out again when whoever signed up calls off, and tells nobody else', async () => {
    const { who, receipt } = await proves(`${BABYSANG}/pamelding/2020-03-16`, 'angrer@example.no')
    const first = only(partOf((await mailsTo('angrer@example.no'))[0]))
    await who.done(`${receipt.path}/avlysning`)
    const mails = await mailsTo('angrer@example.no')
    assert.equal(mails.length, 1)
    assert.match(mails[0]?.subject ?? '', /^Du er ikke lenger påmeldt Babysang/)
    const off = partOf(mails[0])
    assert.equal(off.method, 'CANCEL')
    assert.equal(only(off).uid, first.uid)
    assert.ok(only(off).sequence > first.sequence)
  })

  it('holds nothing for whoever waits in the queue, and the place when it comes', async () => {
    const filling = Array.from({ length: 15 }, (_, k) => proves(`${BABYSANG}/pamelding/2020-03-23`, `nr${k}@example.no`))
    const [seated] = await Promise.all(filling)
    await proves(`${BABYSANG}/pamelding/2020-03-23`, 'venter@example.no')
    const [waiting] = await mailsTo('venter@example.no')
    assert.match(waiting?.subject ?? '', /venteliste|kø/i)
    assert.deepEqual(waiting?.attachments, [])
    await seated?.who.done(`${seated.receipt.path}/avlysning`)
    const [offer] = await mailsTo('venter@example.no')
    assert.match(offer?.subject ?? '', /Ledig plass/)
    assert.deepEqual(offer?.attachments, [], 'an offer is no place yet')
  })

  it('publishes all of a series, since one invitation is of one date', async () => {
    await proves('/aktiviteter/teaterskole-borgen/pamelding', 'serie@example.no', { 'barn-1': 'Ada', 'alder-1': '9' })
    const part = partOf((await mailsTo('serie@example.no'))[0])
    assert.equal(part.method, 'PUBLISH')
    assert.ok(part.events.length > 1)
  })
})

describe('a mail about a time with somebody', () => {
  it('keeps one id while it is moved and called off', async () => {
    const path = '/timer/bygge-pa-egen-tomt/tid'
    const way = await chooses(openResident(workplace.town), path, '12.30')
    const { who, receipt } = await proves(way, 'time@example.no')
    const first = only(partOf((await mailsTo('time@example.no'))[0]))
    assert.match(first.uid, /^time-/)
    assert.equal(first.startDate.toString(), '2020-03-03T12:30:00')
    await who.done(`${receipt.linkTo('Bytt til en annen tid')}?fra=2020-03-23`, { tid: 'tofte_20200324T1300Z' })
    const moved = partOf((await mailsTo('time@example.no'))[0])
    assert.equal(moved.method, 'REQUEST')
    assert.deepEqual([only(moved).uid, only(moved).startDate.toString()], [first.uid, '2020-03-24T14:00:00'])
    assert.ok(only(moved).sequence > first.sequence)
    await who.done(`${receipt.path}/avlysning`)
    const off = partOf((await mailsTo('time@example.no'))[0])
    assert.deepEqual([off.method, only(off).uid], ['CANCEL', first.uid])
    assert.ok(only(off).sequence > only(moved).sequence)
  })
})
