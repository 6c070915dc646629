import assert from 'node:assert/strict'
import { before, beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { messageLines } from '../../src/hubs/index.ts'
import { answerEnquiry } from '../../src/messages/index.ts'
import { parseWallTime } from '../../src/platform/time/index.ts'
import { topics } from '../../src/workplace/topics.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { openResident, type Resident } from '../resident.ts'
import { whereItStands } from '../where-it-stands.ts'

let town: OpenTown
before(async () => {
  town = await openTown({ now: '2020-01-02T12:00' })
})

// All who sit here are behind one address.
beforeEach(() => town.deps.db.deleteFrom('brakeCount').execute())

/** The digits, and the path of the link, in the newest message to an address. */
async function codeTo(address: string): Promise<{ digits: string; link: string }> {
  const { rows } = await sql<{ subject: string | null; text: string }>`
    select m.subject, m.text from outbound_message m join resident_code c on m.key = 'sign-in-code:' || c.id
    where c.value = ${address} order by c.made_at desc limit 1`.execute(town.deps.db)
  const [message] = rows
  assert.ok(message, `nothing was sent to ${address}`)
  const [link = ''] = /\/logg-inn\/lenke\/[\w-]+/.exec(message.text) ?? []
  return { digits: /\b\d{6}\b/.exec(message.text)?.[0] ?? '', link }
}

async function signedInWith(address: string, resident: Resident = openResident(town)): Promise<Resident> {
  await resident.done('/logg-inn', { adresse: address })
  await resident.done('/logg-inn/kode', { sifre: (await codeTo(address)).digits })
  return resident
}
const heading = async (resident: Resident) => (await resident.open('/min-side')).heading
const isOut = async (resident: Resident) => (await resident.send('/min-side/om-deg', {})).status === 401
const tries = async () =>
  (await sql<{ tries: number }>`select tries from resident_code order by made_at desc limit 1`.execute(town.deps.db)).rows[0]?.tries

describe('a code to sign in with', () => {
  it('is sent to an address that nobody has used and to one that is known, in the same words', async () => {
    const answers = await Promise.all(
      ['ny@example.no', 'kjent@example.no'].map(async (address) => {
        if (address.startsWith('kjent')) await signedInWith(address)
        const sent = await openResident(town).done('/logg-inn', { adresse: address })
        return sent.text.replaceAll(address, 'ADRESSE')
      }),
    )
    assert.equal(answers[0], answers[1])
  })

  it('counts in the browser that asked for it alone', async () => {
    await openResident(town).done('/logg-inn', { adresse: 'en@example.no' })
    const { digits } = await codeTo('en@example.no')
    const thief = openResident(town)
    await thief.done('/logg-inn', { adresse: 'to@example.no' })
    const answer = await thief.submit('/logg-inn/kode', { sifre: digits === '000000' ? '000001' : digits })
    assert.equal(answer.status, 422)
  })

  it('is worn out after five tries, also for the right digits', async () => {
    const resident = openResident(town)
    await resident.done('/logg-inn', { adresse: 'fem@example.no' })
    const { digits } = await codeTo('fem@example.no')
    const wrong = digits === '123456' ? '654321' : '123456'
    for (let k = 0; k < 5; k += 1) assert.equal((await resident.submit('/logg-inn/kode', { sifre: wrong })).status, 422)
    assert.equal(await tries(), 5)
    assert.equal((await resident.submit('/logg-inn/kode', { sifre: digits })).status, 422)
    assert.ok(await isOut(resident))
  })

  it('is worth nothing after ten minutes', async () => {
    const resident = openResident(town)
    await resident.done('/logg-inn', { adresse: 'sen@example.no' })
    await sql`update resident_code set ends_at = now() - interval '1 second' where value = 'sen@example.no'`.execute(town.deps.db)
    const answer = await resident.send('/logg-inn/kode', { sifre: (await codeTo('sen@example.no')).digits })
    assert.equal(answer.headers.get('location'), '/logg-inn')
    assert.equal((await resident.open((await codeTo('sen@example.no')).link)).status, 404)
  })

  it('comes with a link that signs in by a button, once', async () => {
    const resident = openResident(town)
    await resident.done('/logg-inn', { adresse: 'lenke@example.no' })
    const { link } = await codeTo('lenke@example.no')
    assert.equal((await openResident(town).open(link)).heading, 'Vil du logge inn?')
    await resident.done(link)
    assert.equal(await heading(resident), 'Ingenting venter på deg')
    assert.equal((await openResident(town).open(link)).status, 404)
  })

  it('comes as a text message to a mobile, and is not sent to a fixed line', async () => {
    const resident = openResident(town)
    const refused = await resident.submit('/logg-inn', { adresse: '22 86 00 00' })
    assert.equal(refused.status, 422)
    await signedInWith('+4741234567', resident)
    assert.equal(await heading(resident), 'Ingenting venter på deg')
  })

  it('is not asked for without end', async () => {
    const answers: number[] = []
    for (let k = 0; k < 6; k += 1) answers.push((await openResident(town).submit('/logg-inn', { adresse: 'masete@example.no' })).status)
    assert.deepEqual(answers, [303, 303, 303, 303, 303, 429])
  })
})

describe('«Min side»', () => {
  it('gathers what was asked for with the address before, and what waits for it first', async () => {
    await openResident(town).done('/kontakt/torg/tofte', { sporsmal: 'Er det plass?', adresse: 'samle@example.no' })
    await openResident(town).done('/folg/torg/holmen', { adresse: 'samle@example.no' })
    const resident = await signedInWith('samle@example.no')
    const page = await resident.open('/min-side')
    assert.equal(page.heading, 'Én ting venter på deg')
    assert.deepEqual(page.texts('section h2'), ['Venter på deg', 'I gang'])
    assert.deepEqual(page.texts('.mine-acts h3'), ['Du følger Holmen', 'Du har skrevet til Tofte'])
  })

  it('lets what waits for a proven address begin by one press', async () => {
    await openResident(town).done('/folg/torg/holmen', { adresse: 'trykk@example.no' })
    const resident = await signedInWith('trykk@example.no')
    const page = await resident.done('/min-side', {})
    assert.equal(page.heading, 'Én ting i gang')
  })

  it('never gathers by name, nor what another has asked for', async () => {
    await openResident(town).done('/kontakt/torg/tofte', { sporsmal: 'Hei?', navn: 'Test Navnesøster', adresse: 'en.annen@example.no' })
    const resident = await signedInWith('navnesoster@example.no')
    await resident.done('/min-side/om-deg', { navn: 'Test Navnesøster' })
    assert.equal(await heading(resident), 'Ingenting venter på deg')
  })

  it('leads to the receipt of what is one’s own, and to nobody else’s', async () => {
    await openResident(town).done('/kontakt/torg/tofte', { sporsmal: 'Mitt?', adresse: 'mitt@example.no' })
    const mine = await signedInWith('mitt@example.no')
    const link = (await mine.open('/min-side')).linkTo('Du har skrevet til Tofte')
    const other = await signedInWith('ikke.mitt@example.no')
    assert.equal((await other.open(link)).status, 404)
    assert.equal((await openResident(town).send(`${link}/bekreftelse`, {})).status, 401)
  })

  it('says whom one has helped', async () => {
    await openResident(town).done('/kontakt/torg/tofte', {
      sporsmal: 'For mor?',
      navn: 'Test Mor',
      hjelper: 'ja',
      hjelpernavn: 'Test Datter',
      adresse: 'datter@example.no',
    })
    const page = await (await signedInWith('datter@example.no')).open('/min-side')
    assert.match(page.texts('.mine-acts li').join(' '), /På vegne av Test Mor/)
  })
})

describe('forms, for somebody who is signed in', () => {
  it('begin with name and address, ask for no proof, and the act is gathered', async () => {
    const resident = await signedInWith('skjema@example.no')
    await resident.done('/min-side/om-deg', { navn: 'Test Skjema' })
    const form = await resident.open('/kontakt/torg/tofte')
    assert.equal(form.field('E-post eller telefon (valgfritt)').value, 'skjema@example.no')
    const receipt = await resident.done('/folg/torg/tofte')
    assert.equal(receipt.heading, 'Du følger Tofte')
    assert.equal(await heading(resident), 'Én ting i gang')
    const row = await town.deps.db
      .selectFrom('act')
      .select('residentId')
      .orderBy('at', 'desc')
      .where('kind', '=', 'follow')
      .where('residentId', 'is not', null)
      .executeTakeFirst()
    assert.ok(row)
  })
})

describe('the language one has chosen', () => {
  it('is that of what is sent, whatever language the page was in', async () => {
    const resident = await signedInWith('nynorsk@example.no')
    await resident.done('/min-side/om-deg', { svarsprak: 'nn' })
    await resident.done('/kontakt/torg/tofte', { sporsmal: 'Kva no?' })
    const languages = await town.deps.db
      .selectFrom('person')
      .innerJoin('contactPoint', 'contactPoint.personId', 'person.id')
      .select('person.language')
      .where('contactPoint.value', '=', 'nynorsk@example.no')
      .execute()
    assert.deepEqual(languages, [{ language: 'nn' }])
  })
})

describe('one’s addresses', () => {
  it('are added with a code, preferred and taken away', async () => {
    const resident = await signedInWith('forste@example.no')
    await resident.done('/min-side/adresser', { adresse: 'andre@example.no', bort: null, foretrekk: null })
    await resident.done('/logg-inn/kode', { sifre: (await codeTo('andre@example.no')).digits })
    const page = await resident.open('/min-side/adresser')
    assert.deepEqual(page.texts('.mine-acts strong'), ['forste@example.no', 'andre@example.no'])
    const [id = ''] = /(?<=name="foretrekk" value=")[^"]+/.exec(page.html) ?? []
    await resident.send('/min-side/adresser/endring', { foretrekk: id })
    assert.deepEqual((await resident.open('/min-side/adresser')).texts('.mine-acts strong'), ['andre@example.no', 'forste@example.no'])
    await resident.send('/min-side/adresser/endring', { bort: id })
    assert.deepEqual((await resident.open('/min-side/adresser')).texts('.mine-acts strong'), ['forste@example.no'])
  })

  it('cannot be taken from, or preferred for, somebody else', async () => {
    const mine = await signedInWith('behold@example.no')
    const [id = ''] = /(?<=name="bort" value=")[^"]+/.exec((await mine.open('/min-side/adresser')).html) ?? []
    const other = await signedInWith('vil.ta@example.no')
    await other.send('/min-side/adresser/endring', { bort: id })
    assert.deepEqual((await mine.open('/min-side/adresser')).texts('.mine-acts strong'), ['behold@example.no'])
  })

  it('are not added to somebody else by a link that is opened in another browser', async () => {
    const resident = await signedInWith('eier@example.no')
    await resident.done('/min-side/adresser', { adresse: 'lokket@example.no', bort: null, foretrekk: null })
    const { link } = await codeTo('lokket@example.no')
    assert.equal((await openResident(town).send(link, {})).status, 404)
  })
})

describe('what one says of oneself', () => {
  it('is kept, and a time that is none is told at its field', async () => {
    const resident = await signedInWith('om@example.no')
    const wrong = await resident.submit('/min-side/om-deg', { fra: '25', til: '' })
    assert.equal(wrong.status, 422)
    await resident.done('/min-side/om-deg', { navn: 'Test Om', svarsprak: 'nn', fra: '20', til: '10.30' })
    const page = await resident.open('/min-side/om-deg')
    assert.equal(page.field('Navn').value, 'Test Om')
    assert.equal(page.field('Fra klokka').value, '20.00')
    assert.equal(page.field('Til klokka').value, '10.30')
  })

  it('is kept by the answer to a question: an e-mail too waits until the quiet is over', async () => {
    const resident = await signedInWith('stille@example.no')
    await resident.done('/min-side/om-deg', { fra: '10', til: '18' })
    await resident.done('/kontakt/torg/tofte', { sporsmal: 'Når vekker dere noen?' })
    const { db, clock, config } = town.deps
    const { id } = await db.selectFrom('enquiry').select('id').where('body', '=', 'Når vekker dere noen?').executeTakeFirstOrThrow()
    const account = { issuer: 'test', subject: 'svarer', name: 'Test Svarer', createdAt: new Date(0) }
    const by = await db.insertInto('staffAccount').values(account).returning('id').executeTakeFirstOrThrow()
    const given = { id, text: 'Aldri.', by, names: topics.names(clock), lines: messageLines, publicUrl: config.publicUrl, at: clock.now() }
    await answerEnquiry(db, given)
    const sent = await db.selectFrom('outboundMessage').select('dueAt').where('key', '=', `enquiry:${id}`).executeTakeFirstOrThrow()
    assert.equal(sent.dueAt.getTime(), parseWallTime('2020-01-02T18:00'))
  })
})

describe('one’s sign-ins', () => {
  it('are ended elsewhere by whoever has just used a code, and by a new code when it was a while ago', async () => {
    const [forgotten, here] = [await signedInWith('flere@example.no'), await signedInWith('flere@example.no')]
    await sql`update resident_sign_in set proven_at = proven_at - interval '6 minutes'`.execute(town.deps.db)
    await here.send('/min-side/innlogginger/slutt', { id: 'andre' })
    assert.equal(await isOut(forgotten), false)
    const again = (await here.open('/min-side/innlogginger')).linkTo('Logg inn på nytt')
    assert.match((await here.open(again)).html, /name="adresse"[^>]*value="flere@example.no"|value="flere@example.no"[^>]*name="adresse"/)
    await here.done(again)
    const page = await here.done('/logg-inn/kode', { sifre: (await codeTo('flere@example.no')).digits })
    assert.equal(page.path, '/min-side/innlogginger')
    await here.send('/min-side/innlogginger/slutt', { id: 'andre' })
    assert.deepEqual([await isOut(forgotten), await isOut(here)], [true, false])
  })
})

describe('one’s data', () => {
  it('are all on a page and in a file, and go when one says so, everywhere signed in', async () => {
    const address = 'slettes.helt@example.no'
    const resident = await signedInWith(address)
    const elsewhere = await signedInWith(address)
    await resident.done('/min-side/om-deg', { navn: 'Test Zyxslettes' })
    await resident.done('/kontakt/torg/tofte', { sporsmal: 'Husker dere Zyxspørsmål?' })
    const page = await resident.open('/min-side/opplysninger')
    for (const told of ['Test Zyxslettes', address, 'Zyxspørsmål']) assert.ok(page.text.includes(told), told)
    const file = await town.app.request('/min-side/opplysninger/fil')
    assert.equal(file.headers.get('location')?.startsWith('/logg-inn'), true)
    const erased = await resident.send('/min-side/opplysninger', {})
    assert.equal(erased.status, 200)
    assert.ok(await isOut(elsewhere))
    for (const value of ['Zyxslettes', 'Zyxspørsmål', address]) assert.deepEqual(await placesOf(value), [], value)
  })
})

const placesOf = (text: string) => whereItStands(town, text)
