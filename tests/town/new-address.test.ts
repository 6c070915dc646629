import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { openWorkplace, type Workplace } from '../../src/workplace/testing.ts'
import { openResident, sentTo, type Resident } from '../resident.ts'

const FOLLOW = '/folg/torg/tofte'
let workplace: Workplace
before(async () => {
  workplace = await openWorkplace()
})

const db = () => workplace.town.deps.db
const visitor = () => openResident(workplace.town)

/** The town's clock stands still, so that messages have no order. */
const used = new Set<string>()

async function digitsTo(address: string): Promise<string> {
  const digits = (await sentTo(workplace.town, address)).flatMap(({ subject, text }) => /\b\d{6}\b/.exec(`${subject} ${text}`)?.[0] ?? [])
  const fresh = digits.find((one) => !used.has(one)) ?? assert.fail(`nothing new was sent to ${address}`)
  used.add(fresh)
  return fresh
}

/** Somebody who follows Tofte by an address that is proven; where their receipt is. */
async function follower(who: Resident, adresse: string): Promise<string> {
  const { path } = await who.done(FOLLOW, { adresse })
  await who.send(`${path}/bekreftelse`, { sifre: await digitsTo(adresse) })
  return path
}

describe('the address on a receipt', () => {
  it('is mended before it is proven: the digits go to the right one, and the wrong one begins nothing', async () => {
    const who = visitor()
    const { path, html } = await who.done(FOLLOW, { adresse: 'skrivefeil@example.no' })
    assert.match(html, new RegExp(`${path}/adresse`))
    const old = await digitsTo('skrivefeil@example.no')
    const waits = await who.done(`${path}/adresse`, { adresse: 'riktig@example.no' })
    assert.equal(waits.heading, 'Ett steg igjen')
    assert.match(waits.text, /seks sifre til riktig@example\.no\. Skriv dem her, eller åpne lenken/)
    assert.equal((await who.send(`${path}/bekreftelse`, { sifre: old })).status, 422)
    await who.send(`${path}/bekreftelse`, { sifre: await digitsTo('riktig@example.no') })
    const receipt = await who.open(path)
    assert.match(receipt.text, /Du følger Tofte/)
    assert.match(receipt.text, /riktig@example\.no/)
    assert.doesNotMatch(receipt.text, /skrivefeil/)
  })

  it('is changed when the new one is proven, and stands until then; wrong digits say so', async () => {
    const who = visitor()
    const path = await follower(who, 'gammel@example.no')
    const page = await who.done(`${path}/adresse`, { adresse: '412 34 570' })
    assert.match(page.text, /seks sifre til 412 34 570\. Skriv dem her\. /, 'an SMS has no link')
    assert.match((await who.open(path)).text, /gammel@example\.no/)
    const wrong = await who.send(`${path}/bekreftelse`, { sifre: '000000' })
    assert.equal(wrong.status, 422)
    await who.send(`${path}/bekreftelse`, { sifre: await digitsTo('+4741234570') })
    const receipt = await who.open(path)
    assert.match(receipt.text, /412 34 570/)
    assert.doesNotMatch(receipt.text, /gammel@/)
    const told = (await sentTo(workplace.town, 'gammel@example.no')).filter(({ subject }) => subject === 'Adressen din er byttet ut')
    assert.equal(told.length, 1, 'the old one is told, once')
    assert.doesNotMatch(told[0]?.text ?? '', /Tofte|412|Test /)
  })

  it('that nobody had proven is not told: it may be a stranger’s', async () => {
    const who = visitor()
    const { path } = await who.done(FOLLOW, { adresse: 'fremmed@example.no' })
    await who.done(`${path}/adresse`, { adresse: 'min-egen@example.no' })
    await who.send(`${path}/bekreftelse`, { sifre: await digitsTo('min-egen@example.no') })
    const told = (await sentTo(workplace.town, 'fremmed@example.no')).filter(({ subject }) => subject === 'Adressen din er byttet ut')
    assert.deepEqual(told, [])
  })

  it('that came back is opened by proving it anew, on every receipt that has it', async () => {
    const who = visitor()
    const path = await follower(who, 'opp-igjen@example.no')
    await openResident(workplace.town).done('/kontakt/torg/tofte', { sporsmal: 'Hei?', adresse: 'opp-igjen@example.no' })
    await db()
      .updateTable('contactPoint')
      .set({ deadSince: new Date(0) })
      .where('value', '=', 'opp-igjen@example.no')
      .execute()
    assert.match((await who.open(path)).text, /kan ikke nås/)
    const other = visitor()
    await other.done(`${path}/adresse`, { adresse: 'Opp-igjen@example.no' })
    await other.send(`${path}/bekreftelse`, { sifre: await digitsTo('opp-igjen@example.no') })
    const points = await db().selectFrom('contactPoint').select('deadSince').where('value', '=', 'opp-igjen@example.no').execute()
    assert.deepEqual(
      points.map(({ deadSince }) => deadSince),
      [null, null],
    )
  })

  it('is not asked for twice in a browser that has proven it, and a browser remembers some', async () => {
    const who = visitor()
    const first = await follower(who, 'en@example.no')
    await follower(who, 'to@example.no')
    await follower(who, 'tre@example.no')
    assert.match((await who.done(FOLLOW, { adresse: 'en@example.no', om: 'news' })).text, /Du følger Tofte/)
    const changed = await who.done(`${first}/adresse`, { adresse: 'to@example.no' })
    assert.equal(changed.path, first)
    assert.match(changed.text, /to@example\.no/)
    assert.equal((await visitor().done(FOLLOW, { adresse: 'en@example.no' })).heading, 'Ett steg igjen')
  })

  it('is one that can be proven: no landline, no address for ten minutes, and none without an address to replace', async () => {
    const who = visitor()
    const path = await follower(who, 'fast@example.no')
    for (const adresse of ['66 90 12 34', 'ikke en adresse', ''])
      assert.equal((await who.submit(`${path}/adresse`, { adresse })).status, 422)
  })

  it('of what is held back, or opens the door to an organisation, is changed by staff alone', async () => {
    const who = visitor()
    const links = 'https://a.example https://b.example https://c.example https://d.example'
    const held = await who.done('/kontakt/torg/tofte', { sporsmal: links, adresse: 'holdt@example.no' })
    assert.match((await who.open(`${held.path}/adresse`)).text, /Ring Innbyggerservice/)
    assert.equal((await who.send(`${held.path}/adresse`, { adresse: 'annen@example.no' })).status, 303)
    assert.deepEqual(await sentTo(workplace.town, 'annen@example.no'), [])
  })

  it('gets five messages an hour, whoever asks, and nobody is told that others have asked', async () => {
    const answers = new Set<string>()
    for (let k = 0; k < 7; k += 1) {
      const who = visitor()
      const path = await follower(who, `spam-${k}@example.no`)
      const page = await who.done(`${path}/adresse`, { adresse: 'offer@example.no' })
      answers.add(page.text)
    }
    assert.equal((await sentTo(workplace.town, 'offer@example.no')).length, 5)
    assert.equal(answers.size, 1)
  })
})
