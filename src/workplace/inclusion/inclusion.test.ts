import assert from 'node:assert/strict'
import { before, it } from 'node:test'
import { newActKey } from '../../people/index.ts'
import { approvedOrganisation, contactOf, staffOf } from '../../people/organisations/testing.ts'
import { day } from '../../platform/time/index.ts'
import { borrowRoom } from '../../resources/index.ts'
import { openWorkplace, type Colleague } from '../testing.ts'

let host: Colleague
before(async () => {
  host = await (await openWorkplace({ kind: 'town', now: '2020-01-31T12:00' })).as('hub_manager', 'hub:tofte')
})

const AT = '/arbeid/torg/tofte/inkludering'

it('a hub’s manager sees what was offered in a period and to whom, with numbers below five left out', async () => {
  const page = await host.open(`${AT}?fra=1.1.2020&til=31.1.2020`)
  assert.match(page.text, /fra 1\. januar 2020 til og med 31\. januar 2020/)
  assert.match(page.text, /Gratis Datoer ?\d+ Andel ?\d+ %/)
  assert.match(page.text, /6 til 12 år Datoer ?færre enn 5 Andel ?vises ikke/)
  assert.match(page.text, /13 til 18 år Datoer ?\d+ Andel ?\d+ %/)
  assert.match(page.text, /Norsk bokmål Datoer ?\d+/)
})

it('the same comes as a file, and a period that cannot be is refused at its field', async () => {
  const answer = await host.get(`${AT}/fil?fra=1.1.2020&til=31.1.2020`)
  assert.match(answer.headers.get('content-disposition') ?? '', /inkludering-tofte-2020-01-01-2020-01-31\.csv/)
  const lines = (await answer.text()).trim().split('\r\n')
  assert.ok(
    lines.some((line) => /^"Lett å komme til","Gratis","\d+","\d+ %"$/.test(line)),
    lines.join('\n'),
  )
  const wrong = await host.get(`${AT}?fra=31.1.2020&til=1.1.2020`)
  assert.equal(wrong.status, 422)
  assert.equal((await host.get(`${AT}/fil?fra=i%20fjor%20en%20gang`)).status, 422)
})

it('what a choir borrows a room for and opens to all is led by residents, though the choir is no provider here', async () => {
  const workplace = await openWorkplace({ kind: 'town', now: '2022-03-01T08:00' })
  const { db, clock } = workplace.town.deps
  const manager = await workplace.as('hub_manager', 'hub:saetre')
  const led = async () => {
    const text = await (await manager.get('/arbeid/torg/saetre/inkludering/fil?fra=1.3.2022&til=30.4.2022')).text()
    return Number(/"Ledet av lag, frivillige og menigheter","(\d*)/.exec(text)?.[1])
  }
  const before = await led()
  const at = clock.now()
  const choir = await approvedOrganisation(db, {
    address: 'leder@example.no',
    at,
    number: '974760673',
    name: 'Prøve kor',
    staffId: await staffOf(db),
  })
  const hub = await db.selectFrom('hub').select(['id', 'slug']).where('slug', '=', 'saetre').executeTakeFirstOrThrow()
  await borrowRoom(db, {
    hub,
    room: 'storsalen',
    day: day('2022-03-02'),
    from: 1140,
    to: 1260,
    weeks: 8,
    onlyFree: true,
    size: 18,
    borrower: 'voluntary',
    hasAdult: true,
    open: { title: 'Korøvelse for alle', price: null },
    organisation: { organisationId: choir.organisationId, membershipId: choir.leader.id },
    person: { name: 'Kari leder', language: 'nb', contacts: [contactOf('leder@example.no')] },
    proven: [contactOf('leder@example.no')],
    helper: null,
    channel: 'web',
    registeredBy: null,
    key: newActKey(),
    publicUrl: 'http://localhost',
    at,
  })
  const dates = await db.selectFrom('roomBooking').select('id').execute()
  assert.ok(dates.length >= 5)
  assert.equal(await led(), before + dates.length)
})
