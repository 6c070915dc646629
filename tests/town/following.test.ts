import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { ParsedMail } from 'mailparser'
import { openWorkplace, savedWhenRead, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident } from '../resident.ts'

const NOON = '2020-01-02T12:00'
let workplace: Workplace
let post: PostOffice
let editor: Colleague
before(async () => {
  workplace = await openWorkplace({ now: NOON })
  post = await openPostOffice(workplace.town)
  editor = await workplace.as('municipality_admin', 'municipality')
})
after(() => post.close())

const to = (mail: ParsedMail) => [mail.to ?? []].flat().map(({ text }) => text)
const mailsTo = (mails: readonly ParsedMail[], address: string) => mails.filter((mail) => to(mail).includes(address))
const digitsIn = (text: string | undefined) => /\b\d{6}\b/.exec(text ?? '')?.[0] ?? assert.fail('no six digits came')

async function follow(adresse: string, path: string, changes: Record<string, string | string[]> = {}) {
  const who = openResident(workplace.town)
  const waiting = await who.done(path, { adresse, ...changes })
  const { mails } = await post.until(NOON)
  const receipt = await who.done(waiting.path, { sifre: digitsIn(mailsTo(mails, adresse)[0]?.text) })
  await post.until(NOON)
  return { who, receipt }
}

const publish = (title: string, fields: Record<string, string | string[]> = {}, hub = 'slemmestad') =>
  editor.done(`/arbeid/torg/${hub}/nytt/ny`, { 'title-nb': title, 'body-nb': 'Kom innom.', gjor: 'lagre', ...fields })

/** Who got a mail whose subject has the words. */
const heard = async (words: string) =>
  (await post.until(NOON)).mails.filter(({ subject }) => subject?.includes(words)).flatMap((mail) => to(mail).map((one) => one ?? ''))

describe('a place', () => {
  it('is told of by news that name it, and by news of its hub that name no place', async () => {
    const { receipt } = await follow('vollen@example.no', '/folg/sted/vollen')
    assert.equal(receipt.heading, 'Du følger Vollen')
    await publish('For hele torget')
    assert.deepEqual(await heard('For hele torget'), ['vollen@example.no'])
    await publish('Bare i Vollen', { places: ['vollen'] }, 'asker')
    assert.deepEqual(await heard('Bare i Vollen'), ['vollen@example.no'])
    await publish('Bare i Slemmestad', { places: ['slemmestad'] })
    assert.deepEqual(await heard('Bare i Slemmestad'), [])
  })

  it('is told when the hours of its hub change', async () => {
    const { who, receipt } = await follow('tider@example.no', '/folg/sted/vollen', { om: ['hours'] })
    const times = { 'several-from': '10', 'several-to': '15', from: '2.1.2020', gjor: 'lagre' }
    await savedWhenRead(editor, '/arbeid/torg/slemmestad/tider/ny', times)
    const { mails } = await post.until('2020-01-02T12:15')
    assert.deepEqual(
      mailsTo(mails, 'tider@example.no').map(({ subject }) => subject),
      ['Vollen: Åpningstidene er oppdatert'],
    )
    await who.done(`${receipt.path}/avlysning`)
  })

  it('that is none is not found, and cannot be asked', async () => {
    assert.equal((await workplace.town.app.request('/folg/sted/atlantis')).status, 404)
    assert.equal((await workplace.town.app.request('/folg/planet/vollen')).status, 404)
    assert.equal((await workplace.town.app.request('/kontakt/sted/vollen')).status, 404)
  })
})

describe('a subject', () => {
  it('is told of from every hub, and the municipality keeps the list itself', async () => {
    await editor.done('/arbeid/kommune/temaer/ny', { 'name-nb': 'Sang og dans', 'name-en': 'Song and dance', gjor: 'lagre' })
    const { receipt } = await follow('sang@example.no', '/en/folg/tema/sang-og-dans')
    assert.equal(receipt.heading, 'You follow Song and dance')
    await publish('Allsang', { themes: ['sang-og-dans', 'eldre'] }, 'holmen')
    assert.deepEqual(await heard('Allsang'), ['sang@example.no'])
    const used = await editor.submit('/arbeid/kommune/temaer/sang-og-dans/fjern', {})
    assert.notEqual(used.status, 303, 'a subject in use stays')
  })
})

describe('several things', () => {
  it('are followed in one act with one receipt', async () => {
    const { receipt } = await follow('mange@example.no', '/folg', {
      'emne-hub': ['borgen', 'holmen'],
      'emne-theme': ['kultur'],
      'emne-place': ['holmsbu'],
      'emne-provider': [],
    })
    assert.equal(receipt.heading, 'Du følger Borgen, Holmen, Holmsbu og Kultur')
    assert.match(receipt.text, /Du følger ?Borgen, Holmen, Holmsbu, Kultur/)
  })

  it('with one piece of news in common are told of it once, whether chosen in one act or in two', async () => {
    await follow('en-gang@example.no', '/folg', {
      'emne-hub': ['heggedal'],
      'emne-theme': ['barn-og-unge'],
      'emne-provider': ['innbyggerservice'],
    })
    await follow('en-gang@example.no', '/folg/sted/heggedal')
    const fields = { themes: ['barn-og-unge'], places: ['heggedal'], provider: 'innbyggerservice' }
    await publish('Lekegruppe', fields, 'heggedal')
    assert.deepEqual(await heard('Lekegruppe'), ['en-gang@example.no'])
    const { db } = workplace.town.deps
    const waiting = await db.selectFrom('tiding').select('id').where('toldAt', 'is', null).where('path', 'like', '%lekegruppe%').execute()
    assert.deepEqual(waiting, [], 'nothing is left to tell again')
  })

  it('with none chosen are asked for again', async () => {
    const answer = await openResident(workplace.town).submit('/folg', { adresse: 'ingen@example.no' })
    assert.equal(answer.status, 422)
    assert.match(await answer.text(), /Velg minst én ting du vil følge/)
  })
})

describe('the lines of the municipality', () => {
  it('stand first and last in what is sent, in the reader’s language, until they are taken back', async () => {
    const write = (key: string, nb: string, en: string) =>
      editor.done('/arbeid/kommune/faste-linjer/ny', { key, 'words-nb': nb, 'words-en': en, gjor: 'lagre' })
    await write('greeting', 'Hei!', 'Hello!')
    await write('sender', 'Hilsen torgene', 'Regards, the squares')
    await follow('hilsen@example.no', '/en/folg/torg/tofte')
    await publish('Med hilsen', {}, 'tofte')
    const [mail] = mailsTo((await post.until(NOON)).mails, 'hilsen@example.no')
    assert.match(mail?.text ?? '', /^Hello!\n\nMed hilsen \(in Norwegian\)\n[\s\S]*Regards, the squares\s*$/)
    await editor.done('/arbeid/kommune/faste-linjer/greeting/fjern')
    await publish('Uten hilsen', {}, 'tofte')
    const [bare] = mailsTo((await post.until(NOON)).mails, 'hilsen@example.no')
    assert.match(bare?.text ?? '', /^Uten hilsen/)
  })
})

describe('the receipt', () => {
  it('changes what is followed: more, less, how often and in which language, without a new act', async () => {
    const { who, receipt } = await follow('endrer@example.no', '/folg', {
      'emne-hub': ['borgen', 'asker'],
      'emne-theme': [],
      'emne-place': [],
    })
    const changed = await who.done(`${receipt.path}/folg`, {
      'slutt-hub-asker': 'ja',
      'rytme-hub-borgen': 'daily',
      'emne-theme': ['helse'],
      'stille-fra': '7',
      'stille-til': '9.30',
      meldingssprak: 'en',
    })
    assert.equal(changed.heading, 'Du følger Borgen og Helse')
    assert.match(changed.text, /Stille timer ?Ingenting mellom 7\.00 og 9\.30/)
    await publish('Ikke fra Asker lenger', {}, 'asker')
    await publish('Fra Borgen', {}, 'borgen')
    const early = await post.until('2020-01-03T09:29')
    assert.deepEqual(mailsTo(early.mails, 'endrer@example.no'), [])
    const mails = mailsTo((await post.until('2020-01-03T09:30')).mails, 'endrer@example.no')
    assert.deepEqual(
      mails.map(({ subject }) => subject),
      ['Borgen: Fra Borgen'],
    )
    assert.match(mails[0]?.text ?? '', /You get this because you follow Borgen/)
  })

  it('keeps what was typed when nothing would be left, or no time to tell it', async () => {
    const { who, receipt } = await follow('feil@example.no', '/folg/torg/holmen')
    const none = await who.submit(`${receipt.path}/folg`, { 'slutt-hub-holmen': 'ja' })
    assert.equal(none.status, 422)
    assert.match(await none.text(), /Behold eller velg minst én ting/)
    const never = await who.submit(`${receipt.path}/folg`, { 'stille-fra': '8', 'stille-til': '7' })
    assert.equal(never.status, 422)
    assert.match(await never.text(), /for lite tid igjen/)
  })

  it('stops all that comes to its address, whichever receipt it stands on', async () => {
    const one = await follow('alt@example.no', '/folg/torg/holmen')
    await follow('alt@example.no', '/folg/tema/kultur')
    const other = await follow('en-annen@example.no', '/folg/torg/holmen')
    await one.who.send(`${one.receipt.path.replace(/\?.*/, '')}/stopp-alt`, {})
    await publish('Etter stopp', { themes: ['kultur'] }, 'holmen')
    const told = await heard('Etter stopp')
    assert.deepEqual([told.includes('alt@example.no'), told.includes('en-annen@example.no')], [false, true])
    assert.equal((await other.who.open(other.receipt.path)).heading, 'Du følger Holmen')
  })

  it('is changed the same through the API', async () => {
    const { receipt } = await follow('data@example.no', '/folg/torg/holmen')
    const path = `/api/v1/receipts/${receipt.path.split('/').at(-1) ?? ''}/subscriptions`
    const patch = (body: unknown) =>
      workplace.town.app.request(path, { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    const topics = [{ topic: 'place:vollen', about: ['news'], rhythm: 'weekly', channel: 'email' }]
    const answer = await patch({ topics, quiet: { from: '22:00', to: '06:00' } })
    assert.equal(answer.status, 200)
    assert.deepEqual(await answer.json(), { topics, quiet: { from: '22:00', to: '06:00' }, language: 'nb' })
    assert.deepEqual(await (await workplace.town.app.request(path)).json(), {
      topics,
      quiet: { from: '22:00', to: '06:00' },
      language: 'nb',
    })
    const wrong = await patch({ topics: [{ topic: 'place:atlantis', about: ['news'], rhythm: 'weekly', channel: 'sms' }] })
    assert.equal(wrong.status, 422)
    assert.match(await wrong.text(), /topics\.0\.topic[\s\S]*topics\.0\.channel/)
  })
})

describe('at the desk', () => {
  it('what is followed is changed for whoever rings', async () => {
    const adviser = await workplace.as('desk_adviser', 'hub:borgen')
    const done = await adviser.done('/arbeid/skranke/folg', { navn: 'Test Endrer', adresse: '66 90 12 99', om: 'hub:borgen' })
    const change = /href="([^"]+kvittering\/[^"]+\/folg[^"]*)"/.exec(done.html)?.[1] ?? assert.fail('no way to change it')
    const changed = await adviser.done(change, { 'kanal-hub-borgen': 'letter', 'emne-theme': ['bibliotek'] })
    assert.match(changed.text, /Du følger Borgen og Bibliotek/)
    assert.match(changed.text, /Vi sender brev/)
  })

  it('several things are followed for whoever rings, and the desk of the place is the one that rings back', async () => {
    const adviser = await workplace.as('desk_adviser', 'hub:slemmestad')
    const elsewhere = await workplace.as('desk_adviser', 'hub:tofte')
    const done = await adviser.done('/arbeid/skranke/folg', {
      navn: 'Test Ringes Opp',
      adresse: '66 90 12 34',
      om: 'place:vollen',
      'emne-theme': ['eldre'],
    })
    assert.match(done.text, /Du følger Vollen og Eldre/)
    await publish('Trimgruppe', { themes: ['eldre'] })
    await post.until(NOON)
    const list = (await adviser.open('/arbeid/ringeliste')).text
    assert.match(list, /Test Ringes Opp/)
    assert.doesNotMatch((await elsewhere.open('/arbeid/ringeliste')).text, /Test Ringes Opp/)
  })
})
