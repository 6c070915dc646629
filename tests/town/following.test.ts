import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { ParsedMail } from 'mailparser'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
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
    await editor.done('/arbeid/torg/slemmestad/tider/ny', times)
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

describe('at the desk', () => {
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
