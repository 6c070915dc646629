import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { z } from 'zod'
import { newActKey } from '../../src/people/index.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident } from '../resident.ts'

const SERVICE = 'bygge-pa-egen-tomt'
const TIMES = `/timer/${SERVICE}/tid`

let workplace: Workplace
let adviser: Colleague
let post: PostOffice
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-03-02T10:00' })
  adviser = await workplace.as('desk_adviser')
  post = await openPostOffice(workplace.town)
})
after(() => post.close())

const resident = () => openResident(workplace.town)
const Slots = z.object({ items: z.array(z.object({ start: z.string(), hub: z.string(), mode: z.string() })) })
const slots = async (query: string) =>
  Slots.parse(await (await workplace.town.get(`/api/v1/services/${SERVICE}/slots?${query}`)).json()).items

describe('ways to meet', () => {
  it('a topic says how one meets about it, and in which languages', async () => {
    const page = await workplace.town.page(`/timer/${SERVICE}`)
    assert.match(page.text, /Slik kan dere møtes ?På torget, på telefon, på video/)
    assert.match(page.text, /Språk ?Norsk\. Trenger du tolk, koster det deg ingenting: arabisk, tigrinja, ukrainsk/)
  })

  it('whoever finds nothing that suits sees the first free of each other hub and way, as links that show it', async () => {
    const page = await workplace.town.page(`${TIMES}?torg=saetre`)
    assert.match(
      page.text,
      /Passer ingen av dem\?.*På telefon: første ledige er tirsdag 3\. mars 2020, 12\.00.*På video: første ledige er tirsdag 3\. mars/,
    )
    assert.match(page.text, /Tofte: første ledige er tirsdag 3\. mars 2020, 12\.00/)
    assert.doesNotMatch(page.text, /Sætre: første/)
    assert.match(page.html, /class="instead"[\s\S]*href="\/timer\/bygge-pa-egen-tomt\/tid\?torg=tofte"/)
    const phone = await workplace.town.page(`${TIMES}?mote=telefon`)
    assert.match(phone.text, /tirsdag ?3\. mars, på telefon/)
    assert.doesNotMatch(phone.text, /Velg hvor.*Tofte ?Sætre/)
  })

  it('where nothing is free at all, nothing is offered instead', async () => {
    const page = await workplace.town.page(`${TIMES}?torg=tofte&fra=2021-01-01`)
    assert.match(page.text, /Det er ingen ledige tider her nå/)
    assert.match(page.text, /På telefon: første ledige/)
  })

  it('by phone a number is needed; the receipt says that we ring, and whoever rings has the number', async () => {
    const book = `/timer/${SERVICE}/bestill?tid=tofte_20200310T1100Z&mote=telefon`
    assert.match((await resident().open(book)).text, /Tirsdag 10\. mars 2020, 12\.00, på telefon/)
    const wrong = await readPage(await resident().submit(book, { navn: 'Test Ringes', adresse: 'ringes@example.no' }))
    assert.match(wrong.errors[0]?.text ?? '', /Skriv et telefonnummer/)
    const receipt = await resident().done(book, { navn: 'Test Ringes', adresse: '66 90 55 03' })
    assert.equal(receipt.heading, 'Du har time tirsdag 10. mars 2020, 12.00')
    assert.match(receipt.text, /Hvor ?På telefon\. Vi ringer deg/)
    const day = await adviser.open('/arbeid/timer/byggesak-1?dag=2020-03-10')
    assert.match(day.text, /På telefon: 66 90 55 03/)
    assert.match((await adviser.open('/arbeid/torg/tofte/timer?dag=2020-03-10')).text, /12\.00–12\.25 ?På telefon ?(Hvem )?Test Ringes/)
    assert.match((await adviser.open('/arbeid/timer/byggesak-1/uke?dag=2020-03-10')).text, /12\.00 Test Ringes, på telefon/)
  })

  it('by video the room of the topic stands on the receipt, and a topic without it has no such way', async () => {
    const booked = await adviser.submit(`/arbeid/skranke/time?til=${SERVICE}`, {
      navn: 'Test Skjerm',
      adresse: 'skjerm@example.no',
      tid: 'tofte_20200310T1200Z',
      mote: 'video',
    })
    const slip = await adviser.open(new URL(booked.headers.get('location') ?? '', 'http://localhost').pathname)
    assert.match(slip.text, /På video: https:\/\/motested\.example\/byggesak/)
    const { mails } = await post.until('2020-03-02T10:00')
    assert.match(mails.map(({ text }) => text).join(), /motested\.example/)
    const living = await workplace.town.page('/timer/rad-til-a-bo/tid?mote=video')
    assert.match(living.text, /Holmen|Spikkestad/, 'what is no way of the topic is left out')
  })

  it('from afar each time is shown once, and is had from whoever is free then, at whichever hub', async () => {
    const [here, far] = [await slots('from=2020-03-09&to=2020-03-09'), await slots('from=2020-03-09&to=2020-03-09&mode=phone')]
    assert.ok(here.length > 0)
    assert.deepEqual(
      far.map(({ start }) => start),
      [...new Set(here.map(({ start }) => start))],
    )
    const asks = (body: object) =>
      workplace.town.app.request('/api/v1/appointments', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': newActKey() },
        body: JSON.stringify({ service: SERVICE, name: 'Test Fjern', hub: 'tofte', ...body }),
      })
    const start = far[0]?.start
    assert.equal((await asks({ start, contact: '66 90 55 04' })).status, 409, 'nobody is at Tofte on a Monday')
    assert.equal((await asks({ start, contact: '66 90 55 04', mode: 'phone' })).status, 201)
    assert.equal((await asks({ start, contact: 'fjern@example.no', mode: 'phone' })).status, 422)
    assert.equal((await asks({ start, service: 'rad-til-a-bo', contact: '66 90 55 05', mode: 'video' })).status, 409)
  })

  it('staff set the ways of a topic, and video needs its room', async () => {
    const admin = await workplace.as('municipality_admin')
    const form = await admin.open('/arbeid/kommune/timetemaer/rad-til-a-bo')
    assert.match(form.text, /På telefon/)
    const wrong = await admin.submit('/arbeid/kommune/timetemaer/rad-til-a-bo', { modes: ['hub', 'video'] })
    assert.equal(wrong.status, 422)
    assert.match((await readPage(wrong)).text, /Skriv lenken til møterommet/)
  })
})
