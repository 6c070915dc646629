import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import ICAL from 'ical.js'
import type { ParsedMail } from 'mailparser'
import { moveTime } from '../../src/appointments/index.ts'
import { cancelAct } from '../../src/people/index.ts'
import { actKinds } from '../../src/town/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'

let workplace: Workplace
let adviser: Colleague
let post: PostOffice
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-03-02T08:00' })
  adviser = await workplace.as('desk_adviser')
  post = await openPostOffice(workplace.town)
})
after(() => post.close())

/** The calendar part of the only mail that came, as another program reads it. */
async function came(): Promise<{ mail: ParsedMail; method: string; event: ICAL.Event; parts: ICAL.Component }> {
  const { mails } = await post.until('2020-03-02T08:00')
  assert.equal(mails.length, 1, mails.map(({ subject }) => subject).join())
  const [mail] = mails
  const part = mail?.attachments.find(({ contentType }) => /calendar|ics/.test(contentType))
  if (mail === undefined || part === undefined) return assert.fail(`no calendar in ${mail?.subject}`)
  const parts = new ICAL.Component(ICAL.parse(part.content.toString('utf8')))
  const zone = parts.getFirstSubcomponent('vtimezone')
  if (zone !== null) ICAL.TimezoneService.register(new ICAL.Timezone(zone), 'Europe/Oslo')
  const event = parts.getFirstSubcomponent('vevent')
  if (event === null) return assert.fail('no event')
  return { mail, method: String(parts.getFirstPropertyValue('method')), event: new ICAL.Event(event), parts }
}

async function books(topic: string, tid: string, adresse: string): Promise<string> {
  const sent = await adviser.submit(`/arbeid/skranke/time?til=${topic}`, { navn: 'Test Kalender', adresse, tid })
  const slip = sent.headers.get('location') ?? assert.fail(String(sent.status))
  return /kvittering\/([0-9a-f-]+)/.exec(slip)?.[1] ?? assert.fail(slip)
}

/** Long lines are folded (RFC 5545, 3.1). */
const unfolded = (parts: ICAL.Component) => parts.toString().replaceAll('\r\n ', '')
const at = (event: ICAL.Event) => event.startDate.toJSDate().toISOString()

describe('the calendar in the mail', () => {
  it('has the time, is moved under the same id with a higher number, and goes when it is called off', async () => {
    const { db, clock } = workplace.town.deps
    const actId = await books('bygge-pa-egen-tomt', 'tofte_20200310T1100Z', 'kalender@example.no')
    const first = await came()
    assert.equal(first.method, 'REQUEST')
    assert.equal(at(first.event), '2020-03-10T11:00:00.000Z')
    assert.match(first.event.summary, /Bygge, rive eller endre på egen tomt/)
    assert.match(first.event.location, /Tofte/)
    assert.match(unfolded(first.parts), /ATTENDEE[^:]*RSVP=FALSE:mailto:kalender@example\.no/)
    await moveTime(db, { actId, hub: 'tofte', start: Date.parse('2020-03-17T12:00Z'), at: clock.now() })
    const moved = await came()
    assert.equal(moved.method, 'REQUEST')
    assert.equal(moved.event.uid, first.event.uid)
    assert.ok(moved.event.sequence > first.event.sequence)
    assert.equal(at(moved.event), '2020-03-17T12:00:00.000Z')
    await cancelAct(db, actKinds(workplace.town.deps), { actId, by: 'person', at: clock.now() })
    const off = await came()
    assert.match(off.mail.subject ?? '', /avlyst/)
    assert.equal(off.method, 'CANCEL')
    assert.equal(off.event.uid, first.event.uid)
    assert.ok(off.event.sequence > moved.event.sequence)
    assert.equal(off.event.component.getFirstPropertyValue('status'), 'CANCELLED')
  })

  it('after an absence it is gone, and the time that is chosen anew counts as newer', async () => {
    const { db, clock } = workplace.town.deps
    const actId = await books('bygge-pa-egen-tomt', 'saetre_20200312T1100Z', 'borte@example.no')
    const first = await came()
    await adviser.done('/arbeid/timer/byggesak-1/fravaer?dag=12.3')
    const away = await came()
    assert.equal(away.method, 'CANCEL')
    await moveTime(db, { actId, hub: 'tofte', start: Date.parse('2020-03-24T12:00Z'), at: clock.now() })
    const again = await came()
    assert.equal(again.method, 'REQUEST')
    assert.deepEqual([away.event.uid, again.event.uid], [first.event.uid, first.event.uid])
    assert.ok(first.event.sequence < away.event.sequence && away.event.sequence < again.event.sequence)
  })

  it('names no sensitive topic', async () => {
    await books('rad-til-a-bo', 'holmen_20200304T0900Z', 'folsom@example.no')
    const { event, parts } = await came()
    assert.doesNotMatch(event.summary, /bo\b|Råd/)
    assert.doesNotMatch(unfolded(parts), /bo\b|husleie|Råd/)
  })
})
