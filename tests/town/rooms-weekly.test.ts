import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { newActKey } from '../../src/people/index.ts'
import { runRetention } from '../../src/platform/privacy/index.ts'
import { addDays, day, machineNow, parseWallTime } from '../../src/platform/time/index.ts'
import { borrowRoom, resourcesRetention } from '../../src/resources/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { openResident, sentTo, type Resident } from '../resident.ts'

let town: OpenTown
// A Tuesday.
before(async () => {
  town = await openTown({ now: '2022-03-01T08:00' })
})

const FORM = '/torg/saetre/lokaler/storsalen?dag=2022-03-08'
const CHOIR = {
  fra: '1140',
  til: '1260',
  uker: '4',
  antall: '18',
  laner: 'voluntary',
  voksen: 'ja',
  navn: 'Test Korleder',
  adresse: 'kor@example.no',
}

const loan = async (changes: Partial<Parameters<typeof borrowRoom>[1]> = {}) => {
  const { id } = await town.deps.db.selectFrom('hub').select('id').where('slug', '=', 'saetre').executeTakeFirstOrThrow()
  return borrowRoom(town.deps.db, {
    hub: { id, slug: 'saetre' },
    room: 'storsalen',
    day: day('2022-03-15'),
    from: 1200,
    to: 1260,
    weeks: 1,
    onlyFree: false,
    size: 12,
    borrower: 'private',
    hasAdult: true,
    person: { name: 'Test Quiz', language: 'nb', contacts: [] },
    helper: null,
    channel: 'web',
    registeredBy: null,
    key: newActKey(),
    publicUrl: 'http://localhost',
    at: town.deps.clock.now(),
    ...changes,
  })
}

async function proven(who: Resident, changes: Record<string, string>) {
  const waiting = await who.done(FORM, { ...CHOIR, ...changes })
  const [mail] = await sentTo(town, CHOIR.adresse)
  return who.done(waiting.path, { sifre: /\d{6}/.exec(mail?.text ?? '')?.[0] ?? assert.fail('no digits') })
}

describe('a choir that wants Storsalen on Tuesdays from 19 to 21', () => {
  it('is told which dates are not free and which room is, takes the others in one act, and gives one of them back', async () => {
    await loan()
    const refused = await openResident(town).submit(FORM, CHOIR)
    assert.equal(refused.status, 409)
    const said = await refused.text()
    assert.match(said, /Ikke ledig tirsdag 15\. mars 2022\. Kryss av for å låne de andre dagene/)
    assert.match(said, /Ledig alle dagene: Møterommet\./)
    assert.match(said, /tatt av privatpersoner tirsdag 15\. mars 2022, 20\.00–21\.00\. Dere spør som frivillige\. Den som spurte først/)
    assert.doesNotMatch(said, /Test Quiz/)
    assert.match(said, /Lån de dagene som er ledige[\s\S]*Test Korleder/)

    const who = openResident(town)
    const receipt = await proven(who, { hopp: 'ja' })
    assert.equal(receipt.heading, 'Du har lånt Storsalen')
    assert.match(receipt.text, /Tirsdag 8\. mars, 22\. mars og 29\. mars 2022, 19\.00–21\.00/)
    assert.doesNotMatch(receipt.text, /15\. mars/)

    const dates = await who.open(receipt.linkTo('Gi tilbake enkelte dager'))
    assert.match(dates.text, /Tirsdag 22\. mars 2022, 19\.00–21\.00/)
    const id = await town.deps.db
      .selectFrom('roomBooking')
      .select('id')
      .where('size', '=', 18)
      .where('startsAt', '=', new Date(parseWallTime('2022-03-22T19:00') ?? 0))
      .executeTakeFirstOrThrow()
    const after = await who.done(receipt.linkTo('Gi tilbake enkelte dager'), { dager: id.id })
    assert.match(after.text, /Gitt tilbake ?Tirsdag 22\. mars 2022/)
    await loan({ day: day('2022-03-22'), from: 1140, to: 1260 })

    await who.done((await who.open(receipt.path)).linkTo('Gi tilbake alle dagene'))
    await loan({ day: day('2022-03-08'), from: 1140, to: 1260 })
  })

  it('has this from being a choir: weeks in a row are for volunteers and the municipality, and end with the time they may ask ahead', async () => {
    for (const [changes, words] of [
      [{ laner: 'private' }, /Fast hver uke er for frivillige og kommunen/],
      [{ laner: 'municipal', uker: '7' }, /Kommunen kan låne inntil 42 dager fram/],
      [{ uker: '10' }, /Velg fra 1 til 9 uker/],
    ] as const) {
      const answer = await openResident(town).submit(FORM, { ...CHOIR, ...changes })
      assert.equal(answer.status, 422)
      assert.match(await answer.text(), words)
    }
  })
})

it('of thirty-two series that cross each other, each gets all its dates or none, and no two ever meet', async () => {
  const tries = Array.from({ length: 32 }, (_, k) =>
    loan({
      room: 'motet',
      day: addDays(day('2022-03-10'), 7 * (k % 3)),
      weeks: 4,
      borrower: 'voluntary',
      from: 600 + 30 * (k % 4),
      to: 720 + 30 * (k % 4),
    }),
  )
  const settled = await Promise.allSettled(tries)
  const won = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value.actId] : []))
  assert.ok(won.length >= 1)
  const rows = await town.deps.db
    .selectFrom('claim')
    .innerJoin('roomBooking', 'roomBooking.id', 'claim.bookingId')
    .select(['actId', sql<number>`count(*)::int`.as('dates')])
    .where('actId', 'in', won)
    .groupBy('actId')
    .execute()
  assert.ok(rows.length === won.length && rows.every(({ dates }) => dates === 4))
})

it('a series is kept until thirty days after its last date, and then the whole of it is forgotten', async () => {
  const { actId } = await loan({ room: 'motet', day: day('2022-03-04'), weeks: 3, borrower: 'voluntary', from: 600, to: 660 })
  const left = async (wall: string) => {
    await runRetention(town.deps.db, resourcesRetention, { town: parseWallTime(wall) ?? 0, machine: machineNow() })
    return (await town.deps.db.selectFrom('roomBooking').select('id').where('actId', '=', actId).execute()).length
  }
  assert.equal(await left('2022-04-10T02:00'), 3)
  assert.equal(await left('2022-04-18T02:00'), 0)
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from act where id = ${actId}`.execute(town.deps.db)
  assert.equal(rows[0]?.n, 0)
})
