import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { cancelAct } from '../../src/people/index.ts'
import { stoppedClock, parseWallTime } from '../../src/platform/time/index.ts'
import { actKinds } from '../../src/town/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { openResident, sentTo } from '../resident.ts'

let town: OpenTown
before(async () => {
  town = await openTown({ now: '2022-03-01T08:00' })
})

const ROOMS = '/torg/saetre/lokaler'
const FORM = `${ROOMS}/storsalen?dag=2022-03-02`
const CHOIR = { fra: '720', til: '780', antall: '24', laner: 'voluntary', voksen: 'ja', navn: 'Test Korleder', adresse: 'kor@example.no' }

async function proven(path: string, typed: Record<string, string>) {
  const who = openResident(town)
  const waiting = await who.done(path, typed)
  assert.equal(waiting.heading, 'Ett steg igjen')
  const [mail] = await sentTo(town, typed['adresse'] ?? '')
  const sifre = /\d{6}/.exec(mail?.text ?? '')?.[0] ?? assert.fail('no digits')
  return { who, receipt: await who.done(waiting.path, { sifre }) }
}

describe('the rooms at Sætre', () => {
  it('say what each holds, what is free in the week, who may borrow how early, and are marked as examples', async () => {
    const page = await openResident(town).open(ROOMS)
    assert.equal(page.heading, 'Lån lokale i Sætre')
    assert.match(page.text, /Storsalen.*Tar 60 personer, 1\. etasje/)
    assert.match(page.text, /Eksempel/i)
    assert.match(page.text, /onsdag 2\. mars ?Ledig \d\d\.\d\d–\d\d\.\d\d/)
    assert.match(page.text, /Næringsliv Inntil 14 dager fram/)
  })

  it('are found from the page of the hub', async () => {
    assert.equal((await openResident(town).open('/torg/saetre')).linkTo('Se ledige tider og lån et rom'), ROOMS)
  })

  it('are lent to a choir without an account, with a receipt, and the week then says taken and never by whom', async () => {
    const { who, receipt } = await proven(FORM, CHOIR)
    assert.equal(receipt.heading, 'Du har lånt Storsalen')
    assert.match(receipt.text, /Onsdag 2\. mars 2022, 12\.00–13\.00/)
    const page = await openResident(town).open(ROOMS)
    assert.match(page.text, /Opptatt 12\.00–13\.00/)
    assert.doesNotMatch(page.text, /Korleder|kor@example/)
    const late = await openResident(town).submit(FORM, { ...CHOIR, navn: 'Test Sen', adresse: 'sen@example.no', fra: '690', til: '750' })
    assert.equal(late.status, 409)
    assert.match(await late.text(), /Tiden er ikke ledig lenger[\s\S]*Test Sen/)
    const back = await who.open(receipt.path)
    await who.done(back.linkTo('Gi tilbake rommet'))
    assert.doesNotMatch((await openResident(town).open(ROOMS)).text, /Opptatt/)
  })

  it('keep a room half an hour for an address to be proven, and no longer', async () => {
    const day = `${ROOMS}/motet?dag=2022-03-02`
    const quartet = { ...CHOIR, antall: '19' }
    const first = await openResident(town).done(day, quartet)
    assert.equal(first.heading, 'Ett steg igjen')
    assert.equal((await openResident(town).submit(day, { ...quartet, adresse: 'to@example.no' })).status, 409)
    const later = { ...town.deps, clock: stoppedClock(parseWallTime('2022-03-01T08:31') ?? 0) }
    const { createApp } = await import('../../src/app.ts')
    const { createPageCache } = await import('../../src/platform/cache/index.ts')
    const app = createApp(later, {
      cache: createPageCache(1_000),
      changes: { areHeard: () => false, stop: async () => undefined },
      migrations: [],
    })
    const second = openResident({ ...town, app, deps: later })
    assert.equal((await second.done(day, { ...quartet, adresse: 'to@example.no' })).heading, 'Ett steg igjen')
    const rows = await town.deps.db
      .selectFrom('roomBooking')
      .select(['endedBecause', 'actId'])
      .where('size', '=', 19)
      .orderBy('heldUntil')
      .execute()
    assert.ok(rows.some(({ endedBecause }) => endedBecause === 'unproven'))
    for (const { actId, endedBecause } of rows)
      if (endedBecause === null)
        await cancelAct(town.deps.db, actKinds(later), { actId, by: 'staff', actor: crypto.randomUUID(), at: later.clock.now() })
  })
})

describe('what is refused', () => {
  const wrong = async (changes: Record<string, string>, path = FORM) => {
    const { voksen: _, ...withoutAdult } = CHOIR
    const typed = changes['voksen'] === '' ? { ...withoutAdult, ...changes } : { ...CHOIR, ...changes }
    const answer = await openResident(town).submit(path, typed)
    return { status: answer.status, text: await answer.text() }
  }

  it('names the limit where they are too many', async () => {
    const { status, text } = await wrong({ antall: '61' })
    assert.equal(status, 422)
    assert.match(text, /Storsalen tar høyst 60 personer\. Dere er 61\./)
    assert.match(text, /Test Korleder/)
  })

  it('gives no key where no grown-up answers for it', async () => {
    const { status, text } = await wrong({ voksen: '' })
    assert.equal(status, 422)
    assert.match(text, /En voksen må ha ansvaret/)
  })

  it('lets businesses come fourteen days ahead and volunteers sixty-two', async () => {
    const ahead = `${ROOMS}/storsalen?dag=2022-03-23`
    const { status, text } = await wrong({ laner: 'business' }, ahead)
    assert.equal(status, 422)
    assert.match(text, /Næringsliv kan låne inntil 14 dager fram/)
    assert.equal((await openResident(town).submit(ahead, { ...CHOIR, adresse: 'fram@example.no' })).status, 303)
  })

  it('knows no room that is not there, and no day that is past or too far ahead', async () => {
    for (const path of [`${ROOMS}/badstua`, `${ROOMS}/storsalen?dag=2022-02-27`, `${ROOMS}/storsalen?dag=2023-01-01`])
      assert.equal((await town.get(path)).status, 404, path)
  })

  it('offers nothing where hours are not announced, and says so', async () => {
    const facts = await openTown({ kind: 'facts', now: '2022-03-01T08:00' })
    const page = await facts.page('/torg/heggedal/lokaler')
    assert.match(page.text, /Tar 140 personer/)
    assert.match(page.text, /Åpningstiden er ikke kunngjort/)
    assert.doesNotMatch(page.text, /Ledig \d|scene eksempel/)
  })
})
