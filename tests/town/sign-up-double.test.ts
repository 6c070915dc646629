import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { openWorkplace, type Workplace } from '../../src/workplace/testing.ts'
import { openResident, sentTo, type Resident } from '../resident.ts'

const DATE = '/aktiviteter/babysang-spikkestad/pamelding/2020-01-06'
const ADDRESS = 'dobbel@example.no'

let workplace: Workplace
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-01-03T12:00' })
})

const standing = async () => {
  const { db } = workplace.town.deps
  const rows = await db
    .selectFrom('signUp')
    .innerJoin('person', 'person.id', 'signUp.personId')
    .select('person.name')
    .where('endedAt', 'is', null)
    .orderBy('person.name')
    .execute()
  return rows.map(({ name }) => name)
}

async function signsUp(who: Resident, navn: string) {
  const waiting = await who.done(DATE, { navn, adresse: ADDRESS })
  if (waiting.heading !== 'Ett steg igjen') return waiting
  return who.done(waiting.path, { sifre: await digits() })
}
/** Of the only mail with any: each is taken out of the box when it is read, since the clock stands still and none is the last. */
const digits = async () => {
  const sent = await sentTo(workplace.town, ADDRESS)
  await workplace.town.deps.db.deleteFrom('outboundMessage').where('toAddress', '=', ADDRESS).execute()
  return sent.map(({ subject }) => /^\d{6}/.exec(subject ?? '')?.[0]).find((found) => found !== undefined) ?? assert.fail('no digits')
}
const codeOn = (page: { texts(selector: string): readonly string[] }) => page.texts('.words')[0]?.trim() ?? assert.fail('no words')

describe('somebody who is on the list already and signs up once more', () => {
  it('gets the receipt of what stands, where the address is proven, and never a second place', async () => {
    const who = openResident(workplace.town)
    const first = await signsUp(who, 'Test Dobbel')
    assert.equal(first.heading, 'Du er påmeldt Babysang')
    const again = await signsUp(who, ' test  dobbel ')
    assert.equal(codeOn(again), codeOn(first))
    assert.deepEqual(await standing(), ['Test Dobbel'])
  })

  it('is told when the address is proven afterwards, and not before: nobody learns who is on a list', async () => {
    const stranger = openResident(workplace.town)
    const waiting = await stranger.done(DATE, { navn: 'Test Dobbel', adresse: ADDRESS })
    assert.equal(waiting.heading, 'Ett steg igjen')
    const sifre = await digits()
    const receipt = await stranger.done(waiting.path, { sifre })
    assert.equal(receipt.heading, 'Du var påmeldt Babysang fra før')
    assert.match(receipt.text, /Den første påmeldingen gjelder\. Denne tar ingen plass/)
    assert.deepEqual(await standing(), ['Test Dobbel'])
  })

  it('is not told by an address that nobody has to prove: a fixed line is typed by anybody', async () => {
    const typed = { navn: 'Test Fasttelefon', adresse: '22 86 00 00' }
    const first = await openResident(workplace.town).done(DATE, typed)
    const stranger = await openResident(workplace.town).done(DATE, typed)
    assert.notEqual(codeOn(stranger), codeOn(first))
    assert.equal(stranger.heading, first.heading)
    await workplace.town.deps.db
      .deleteFrom('signUp')
      .where('actId', 'in', (eb) =>
        eb.selectFrom('act').innerJoin('person', 'person.id', 'act.personId').select('act.id').where('name', '=', 'Test Fasttelefon'),
      )
      .execute()
  })

  it('is somebody else where the name is another: families share a mailbox', async () => {
    const receipt = await signsUp(openResident(workplace.town), 'Test Annen Dobbel')
    assert.equal(receipt.heading, 'Du er påmeldt Babysang')
    assert.deepEqual(await standing(), ['Test Annen Dobbel', 'Test Dobbel'])
  })

  it('is found at the desk too, and may come back when they have called off', async () => {
    const desk = await workplace.as('desk_adviser')
    const path = '/arbeid/skranke/pamelding?til=babysang-spikkestad.2020-01-06'
    const slip = await desk.done(path, { navn: 'Test Dobbel', adresse: ADDRESS, kanal: 'phone' })
    assert.match(slip.text, /Det er registrert én gang/)
    assert.deepEqual(await standing(), ['Test Annen Dobbel', 'Test Dobbel'])
    const { db } = workplace.town.deps
    const { actId } = await db
      .selectFrom('signUp')
      .innerJoin('person', 'person.id', 'signUp.personId')
      .select('signUp.actId')
      .where('name', '=', 'Test Dobbel')
      .where('endedAt', 'is', null)
      .executeTakeFirstOrThrow()
    await desk.send(`/arbeid/skranke/kvittering/${actId}/avlysning`, {})
    assert.deepEqual(await standing(), ['Test Annen Dobbel'])
    assert.equal((await signsUp(openResident(workplace.town), 'Test Dobbel')).heading, 'Du er påmeldt Babysang')
  })
})
