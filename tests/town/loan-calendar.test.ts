import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import ICAL from 'ical.js'
import { hubScope } from '../../src/hubs/items/index.ts'
import { loanKind } from '../../src/resources/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { openResident, sentTo, type Resident } from '../resident.ts'
import { staffOf } from '../../src/people/organisations/testing.ts'

let town: OpenTown
// A Tuesday.
before(async () => {
  town = await openTown({ now: '2022-03-01T08:00' })
})

const CHOIR = {
  fra: '1140',
  til: '1260',
  uker: '3',
  antall: '18',
  laner: 'voluntary',
  voksen: 'ja',
  navn: 'Test Korleder',
  adresse: 'kalender-kor@example.no',
}

async function borrowed(who: Resident): Promise<{ path: string; html: string; linkTo(text: string): string }> {
  const waiting = await who.done('/torg/saetre/lokaler/storsalen?dag=2022-03-08', CHOIR)
  const [mail] = await sentTo(town, CHOIR.adresse)
  return who.done(waiting.path, { sifre: /\d{6}/.exec(mail?.text ?? '')?.[0] ?? assert.fail('no digits') })
}

/** What a calendar program keeps of it, day by day. */
async function eventsAt(path: string) {
  const answer = await town.get(path)
  assert.equal(answer.status, 200)
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()))
  assert.ok(calendar.getFirstSubcomponent('vtimezone'))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      sequence: event.sequence,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      status: String(component.getFirstPropertyValue('status') ?? ''),
      location: event.location,
    }
  })
}

/** Staff move a date, or call it off. */
async function staff(booking: string, changes: Record<string, string | undefined>) {
  const { db, clock } = town.deps
  const actor = { id: await staffOf(db), name: 'Test Torgvert' }
  await db.transaction().execute(async (tx) => {
    const scope = hubScope('saetre')
    const before = (await loanKind.find(tx, scope, booking)) ?? assert.fail('no loan')
    const after = { ...before, item: { ...Object(before.item), ...changes } }
    await loanKind.written(tx, { scope, before, after }, { actor, at: clock.now(), today: clock.today() })
  })
}

test('whoever borrows has the dates in their calendar: a moved one is the same and newer, one that is off or given back says so', async () => {
  const who = openResident(town)
  const receipt = await borrowed(who)
  const page = receipt.linkTo('Få det i kalenderen din')
  assert.match((await who.open(page)).text, /Dagene du har lånt rom/)
  const made = await (await who.submit(page)).text()
  const address = />http:\/\/[^/<]+(\/kalender\/[0-9a-z]{32}\.ics)</.exec(made)?.[1] ?? assert.fail('the page shows no address')
  const before = await eventsAt(address)
  assert.deepEqual(
    before.map(({ sequence, start, end, status }) => [sequence, start, end, status]),
    ['08', '15', '22'].map((of) => [0, `2022-03-${of}T19:00:00`, `2022-03-${of}T21:00:00`, 'CONFIRMED']),
  )
  assert.match(before[0]?.location ?? '', /Storsalen, .*Sætre/)
  assert.doesNotMatch(await (await town.get(address)).text(), /Korleder|kalender-kor@/)

  const rows = await town.deps.db.selectFrom('roomBooking').select('id').where('size', '=', 18).orderBy('startsAt').execute()
  const [moved, off, back] = rows.map(({ id }) => id)
  await staff(moved ?? '', { day: '2022-03-09', at: '18:00', ends: '20:00' })
  await staff(off ?? '', { ended: 'Vannlekkasje' })
  await who.done(receipt.linkTo('Gi tilbake enkelte dager'), { dager: back ?? '' })

  const after = await eventsAt(address)
  assert.deepEqual(after.map(({ uid }) => uid).toSorted(), before.map(({ uid }) => uid).toSorted())
  assert.deepEqual(
    after.map(({ sequence, start, status }) => [sequence, start, status]),
    [
      [1, '2022-03-09T18:00:00', 'CONFIRMED'],
      [1, '2022-03-15T19:00:00', 'CANCELLED'],
      [1, '2022-03-22T19:00:00', 'CANCELLED'],
    ],
  )
  await staff(off ?? '', { ended: undefined })
  assert.deepEqual((await eventsAt(address)).map(({ sequence, status }) => [sequence, status])[1], [2, 'CONFIRMED'])
})
