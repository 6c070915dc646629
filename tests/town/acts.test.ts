import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { openTown, type OpenTown } from '../open-town.ts'
import { openResident, sentTo, type Resident } from '../resident.ts'

let town: OpenTown
before(async () => {
  town = await openTown({ now: '2019-11-20T12:00' })
})

const digitsIn = (text: string | null | undefined) => /\b\d{6}\b/.exec(text ?? '')?.[0] ?? assert.fail('no six digits were sent')
const linkIn = (text: string | null | undefined, path: string) =>
  new RegExp(`http://localhost(${path}/\\S+)`).exec(text ?? '')?.[1] ?? assert.fail(`no link to ${path} was sent`)
const codeOn = (page: { texts(selector: string): readonly string[] }) => page.texts('.words')[0] ?? assert.fail('no code is shown')

async function follow(who: Resident, path: string, adresse: string) {
  const waiting = await who.done(path, { adresse })
  const [message] = await sentTo(town, adresse.includes('@') ? adresse : `+47${adresse}`)
  return { waiting, message }
}

describe('following a hub that is still planned (the notice, row 1)', () => {
  it('takes an address and nothing else, and begins when the address is proven', async () => {
    const kari = openResident(town)
    const hub = await kari.open('/torg/tofte')
    const way = hub.links.find(({ text }) => text.startsWith('Følg Tofte'))
    const { waiting, message } = await follow(kari, way?.href ?? '', 'kari@example.no')
    assert.equal(waiting.heading, 'Ett steg igjen')
    assert.match(waiting.text, /kari@example\.no/)
    const receipt = await kari.done(waiting.path, { sifre: digitsIn(message?.text) })
    assert.equal(receipt.heading, 'Du følger Tofte')
    assert.match(receipt.text, /Nytt, Åpningstider/)
  })

  it('asks nobody to prove the same address twice in the same browser, and everybody in another', async () => {
    const ola = openResident(town)
    const { waiting, message } = await follow(ola, '/folg/torg/tofte', '41234567')
    assert.equal(message?.channel, 'sms')
    await ola.done(waiting.path, { sifre: digitsIn(message?.text) })
    assert.equal((await ola.done('/folg/torg/slemmestad', { adresse: '+47 412 34 567' })).heading, 'Du følger Slemmestad')
    assert.equal((await openResident(town).done('/folg/torg/saetre', { adresse: '41234567' })).heading, 'Ett steg igjen')
  })

  it('begins from the link in the message too, but not by the link being opened', async () => {
    const { waiting, message } = await follow(openResident(town), '/folg/torg/tofte', 'link@example.no')
    const link = linkIn(message?.text, '/bekreft')
    const mailProgram = openResident(town)
    assert.equal((await mailProgram.open(link)).heading, 'Er det deg?')
    assert.equal((await mailProgram.open(waiting.path)).heading, 'Ett steg igjen')
    assert.equal((await mailProgram.done(link)).heading, 'Du følger Tofte')
    assert.equal((await mailProgram.open(link)).status, 404)
  })

  it('takes wrong digits five times, then none, and sends new ones', async () => {
    const who = openResident(town)
    const { waiting, message } = await follow(who, '/folg/torg/tofte', 'feil@example.no')
    const wrong = digitsIn(message?.text) === '000000' ? '111111' : '000000'
    for (let tries = 1; tries <= 5; tries += 1) assert.equal((await who.submit(waiting.path, { sifre: wrong })).status, 422)
    assert.equal((await who.submit(waiting.path, { sifre: digitsIn(message?.text) })).status, 422)
    await who.send(`${waiting.path}/ny-kode`, {})
    const messages = await sentTo(town, 'feil@example.no')
    const fresh = messages.map(({ text }) => digitsIn(text)).filter((digits) => digits !== digitsIn(message?.text))
    assert.equal((await who.done(waiting.path, { sifre: fresh[0] ?? '' })).heading, 'Du følger Tofte')
  })

  it('ends from the receipt, and by one press in a mail program', async () => {
    const who = openResident(town)
    const { waiting, message } = await follow(who, '/folg/torg/tofte', 'slutt@example.no')
    const receipt = await who.done(waiting.path, { sifre: digitsIn(message?.text) })
    const ended = await who.done(`${receipt.path}/avlysning`)
    assert.equal(ended.heading, 'Du følger ikke Tofte lenger')
    const again = await town.app.request(`${receipt.path}/stopp`, { method: 'POST', body: 'List-Unsubscribe=One-Click' })
    assert.equal(again.status, 204)
  })

  it('wants an address that can be written to, and keeps what was typed', async () => {
    const page = await readRefused(await openResident(town).submit('/folg/torg/tofte', { adresse: '22 86 00 00', rytme: 'weekly' }))
    assert.match(page, /kan ikke få tekstmeldinger/)
    assert.match(page, /value="22 86 00 00"/)
    assert.match(page, /value="weekly" checked/)
  })
})

const readRefused = async (answer: Response) => {
  assert.equal(answer.status, 422)
  return answer.text()
}

describe('a question', () => {
  it('needs neither name nor address, and the receipt is found again with the code', async () => {
    const who = openResident(town)
    const receipt = await who.done('/kontakt/torg/slemmestad', { sporsmal: 'Blir det språkkafé?', navn: 'Test Åse Ødegård' })
    assert.equal(receipt.heading, 'Du har skrevet til Slemmestad')
    const code = codeOn(receipt)
    assert.match(code, /^\S+ \S+ \S+$/)
    const found = await openResident(town).done('/kvittering', { kode: code.toUpperCase().replaceAll(' ', ', '), kjennetegn: 'ødegård' })
    assert.equal(found.heading, receipt.heading)
    assert.notEqual(found.path, receipt.path)
  })

  it('asked for another shows who did it, and both find it again', async () => {
    const daughter = openResident(town)
    const fields = {
      sporsmal: 'Er det heis?',
      navn: 'Test Mor Sætre',
      hjelper: 'ja',
      hjelpernavn: 'Test Datter Oslo',
      adresse: '912 34 567',
    }
    const receipt = await daughter.done('/kontakt/torg/holmen', fields)
    assert.match(receipt.text, /Test Mor Sætre, ved Test Datter Oslo/)
    for (const kjennetegn of ['Sætre', 'Oslo', '4567']) {
      assert.equal((await openResident(town).done('/kvittering', { kode: codeOn(receipt), kjennetegn })).heading, receipt.heading)
    }
  })

  it('is found by either of two surnames, with or without the hyphen, and from a keyboard without our letters; not by the given name', async () => {
    const receipt = await openResident(town).done('/kontakt/torg/saetre', {
      sporsmal: 'Hvem er jeg?',
      navn: 'Prøve Lunde Bø-Ødegård',
      adresse: '',
    })
    const say = (kjennetegn: string) => openResident(town).submit('/kvittering', { kode: codeOn(receipt), kjennetegn })
    for (const own of ['Lunde', 'Ødegård', 'bø ødegård', 'Bø-Ødegård', 'Odegaard', 'Prøve Lunde Bø-Ødegård'])
      assert.equal((await say(own)).status, 303, own)
    for (const other of ['Prøve', 'Lund', 'ødegårdsen', '-', ' ']) assert.equal((await say(other)).status, 422, other)
  })

  it('says that only the link finds it again when neither name nor address was given', async () => {
    const without = { sporsmal: 'Uten navn?', navn: '', adresse: '', hjelpernavn: '' }
    const receipt = await openResident(town).done('/kontakt/torg/borgen', without)
    assert.match(receipt.text, /koden alene finner ikke fram/)
    const named = await openResident(town).done('/kontakt/torg/borgen', { ...without, sporsmal: 'Med navn?', navn: 'Test Navnesen' })
    assert.match(named.text, /sammen med etternavn/)
  })

  it('sent twice is one, and another question under the same key is refused', async () => {
    const who = openResident(town)
    const fields = { sporsmal: 'To ganger?', navn: '', adresse: '', hjelpernavn: '', nokkel: 'abcdefgh-12345678' }
    const [one, two] = await Promise.all([who.send('/kontakt/torg/borgen', fields), who.send('/kontakt/torg/borgen', fields)])
    assert.deepEqual([one.status, two.status], [303, 303])
    const rows = await town.deps.db.selectFrom('enquiry').select('id').where('body', '=', 'To ganger?').execute()
    assert.equal(rows.length, 1)
    assert.equal((await who.send('/kontakt/torg/borgen', { ...fields, sporsmal: 'Noe annet' })).status, 409)
  })

  it('without words, or with a number that is none, is refused with all that was typed', async () => {
    const page = await readRefused(
      await openResident(town).submit('/kontakt/torg/borgen', { sporsmal: ' ', adresse: '123', navn: 'Test Navn' }),
    )
    assert.match(page, /Skriv det du lurer på/)
    assert.match(page, /verken en e-postadresse eller et telefonnummer/)
    assert.match(page, /value="Test Navn"/)
  })
})

describe('a code', () => {
  it('is nothing without a second fact, and a wrong one of either says the same', async () => {
    const receipt = await openResident(town).done('/kontakt/torg/asker', { sporsmal: 'Hei', navn: 'Test Nordmann' })
    const say = async (kode: string, kjennetegn: string) =>
      readRefused(await openResident(town).submit('/kvittering', { kode, kjennetegn }))
    const said = [await say(codeOn(receipt), 'Hansen'), await say('båt gran sjal', 'Nordmann'), await say('ikke våre ord', 'Nordmann')]
    for (const page of said) assert.match(page, /Vi finner ingen kvittering/)
  })

  it('cannot be guessed on and on from one address', async () => {
    const statuses: number[] = []
    for (let tries = 0; tries < 12; tries += 1) {
      const answer = await town.app.request('/kvittering', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': '203.0.113.9' },
        body: new URLSearchParams({ kode: 'båt gran sjal', kjennetegn: 'Hansen' }).toString(),
      })
      statuses.push(answer.status)
    }
    assert.deepEqual(statuses.slice(-2), [429, 429])
    assert.equal(statuses.filter((status) => status === 422).length, 10)
  })
})
