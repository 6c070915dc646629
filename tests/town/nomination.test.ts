import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { newReceiptLink } from '../../src/people/index.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { openResident, sentTo } from '../resident.ts'

const SLEMMESTAD = '/organ/lsu-slemmestad/sitte'
const HEGGEDAL = '/organ/lsu-heggedal/sitte'
const ROOM = '/arbeid/utvalg/lsu-slemmestad/kandidater'
const SHE = { navn: 'Test Vigdis Vollen', adresse: 'vigdis@example.com', bor: 'vollen', alder: 'older', kjonn: 'woman', ny: 'ja' }

let workplace: Workplace
let secretary: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'facts', now: '2019-11-27T12:00' })
  secretary = await workplace.as('committee_secretary', 'body:lsu-slemmestad')
})

const digitsIn = (text: string | null | undefined) => /\b\d{6}\b/.exec(text ?? '')?.[0] ?? assert.fail('no digits were sent')
const saidNo = async (answer: Response) => {
  assert.equal(answer.status, 422)
  return readPage(answer)
}

describe('who would like to sit', () => {
  it('reads in plain words what it means, and what is not announced is said to be so', async () => {
    const body = await workplace.town.page('/organ/lsu-slemmestad')
    assert.ok(body.links.some(({ text, href }) => text.startsWith('Vil du sitte?') && href === SLEMMESTAD))
    const page = await workplace.town.page(SLEMMESTAD)
    assert.match(page.text, /Hvor lenge ?Fra 1\. januar 2020 til 31\. desember 2021/)
    assert.match(page.text, /Tid det tar ?Ikke kunngjort.*Betaling ?Ikke kunngjort.*Gjelder ?Slemmestad og Vollen/)
    assert.match(page.text, /Du møter på møtene og stemmer/)
    assert.match(page.text, /Du trenger ikke være med i noe parti/)
    assert.ok((await workplace.town.page('/naerdemokrati/vollen')).links.some(({ href }) => href === SLEMMESTAD))
    for (const language of ['nn', 'en'])
      assert.equal((await workplace.town.page(`/${language}${SLEMMESTAD}`)).text.includes('undefined'), false)
  })

  it('row 14: who lives in Vollen and applies to Heggedal is led to Slemmestad, with what she wrote still there', async () => {
    const she = openResident(workplace.town)
    const page = await saidNo(await she.submit(`${HEGGEDAL}/interesse`, SHE))
    assert.match(page.errors.map(({ text }) => text).join(), /Lokalsamfunnsutvalg Heggedal er ikke for der du bor/)
    assert.match(page.text, /Lokalsamfunnsutvalg Heggedal er for dem som bor i Heggedal\..*Vollen hører til Lokalsamfunnsutvalg Slemmestad/)
    assert.match(page.html, /value="Test Vigdis Vollen"/)
    const there = page.linkTo('Si at du vil sitte i Lokalsamfunnsutvalg Slemmestad')
    assert.equal(there, `${SLEMMESTAD}/interesse?bor=vollen`)
    assert.match((await she.open(there)).html, /<option value="vollen"[^>]* selected/)
    const rows = await workplace.town.deps.db.selectFrom('candidate').select('id').execute()
    assert.equal(rows.length, 0)
  })

  it('who is too young to vote hears why, and what she can do instead', async () => {
    const page = await saidNo(await openResident(workplace.town).submit(`${SLEMMESTAD}/interesse`, { ...SHE, alder: 'under_18' }))
    assert.match(page.text, /Du må ha stemmerett for å sitte her/)
    assert.equal(page.linkTo('Se hva du kan gjøre'), '/organ/lsu-slemmestad')
  })

  it('counts when her address is proven, is seen in the closed room alone, and the receipt says how far it is', async () => {
    const she = openResident(workplace.town)
    const receipt = await she.done(`${SLEMMESTAD}/interesse`, SHE)
    assert.doesNotMatch((await secretary.open(ROOM)).text, /Vigdis/)
    const [message] = await sentTo(workplace.town, SHE.adresse)
    const proven = await she.done(receipt.path, { sifre: digitsIn(message?.text) })
    assert.match(proven.text, /Du har sagt at du vil sitte i Lokalsamfunnsutvalg Slemmestad/)
    assert.match(proven.text, /Mottatt\. Valgkomiteen ser på det/)
    const room = await secretary.open(ROOM)
    assert.match(room.text, /1 vil, av 1 som er registrert/)
    assert.match(
      room.text,
      /Test Vigdis Vollen ?Nr\. 1.*vigdis@example\.com.*Vollen ?22 eller eldre ?kvinne ?aldri sittet før.*Vil\. Ikke vurdert/,
    )
    assert.doesNotMatch((await workplace.town.page('/organ/lsu-slemmestad')).text, /Vigdis/)
    const id = /name="hvem" value="([^"]+)"/.exec(room.html)?.[1] ?? assert.fail('nobody')
    assert.equal((await secretary.send(ROOM, { hvem: id, til: 'eligible' })).status, 303)
    assert.match((await she.open(proven.path)).text, /Vurdert\. Du kan velges/)
  })

  it('the room is closed to everybody else, also to those who run everything', async () => {
    const others = [
      await workplace.as('municipality_admin'),
      await workplace.as('editor'),
      await workplace.as('hub_manager', 'hub:slemmestad'),
      await workplace.as('committee_member', 'body:lsu-slemmestad'),
      await workplace.as('committee_secretary', 'body:lsu-heggedal'),
      await workplace.as('nominator', 'body:lsu-heggedal'),
    ]
    for (const other of others) for (const path of [ROOM, `${ROOM}/ny`]) assert.equal((await other.get(path)).status, 403)
    const member = await workplace.as('nominator', 'body:lsu-slemmestad')
    assert.match((await member.open(ROOM)).text, /Vigdis/)
    const seen = await workplace.town.deps.db
      .selectFrom('auditEntry')
      .select('actor')
      .where('action', '=', 'personal-data-viewed')
      .execute()
    assert.equal(new Set(seen.map(({ actor }) => actor)).size, 2)
  })

  it('on paper it is the same act: area rule, receipt and number', async () => {
    const desk = await workplace.as('desk_adviser')
    const paper = { navn: 'Test Per Papir', adresse: '32 79 00 00', alder: 'under_22', kanal: 'paper' }
    const wrong = await readPage(await desk.submit('/arbeid/skranke/utvalg?organ=lsu-heggedal', { ...paper, bor: 'vollen' }))
    assert.equal(wrong.status, 422)
    const there = wrong.linkTo('Registrer for Lokalsamfunnsutvalg Slemmestad')
    const slip = await desk.done(there, paper)
    assert.match(slip.text, /Du har sagt at du vil sitte i Lokalsamfunnsutvalg Slemmestad/)
    assert.match(slip.text, /Mottatt/)
    assert.match(
      (await secretary.open(ROOM)).text,
      /Test Per Papir ?Nr\. 2.*18–21 år ?har ikke svart på kjønn.*på papir, skrevet av Test desk_adviser/,
    )
  })

  it('nobody is on the list because somebody else said so: she is asked first, and a no is hers', async () => {
    const made = await secretary.done(`${ROOM}/ny`, {
      navn: 'Test Nils Navngitt',
      adresse: '911 22 333',
      bor: 'slemmestad',
      alder: 'older',
      kjonn: 'man',
    })
    assert.match(made.text, /Spørsmålet går ut/)
    assert.match(made.text, /Test Nils Navngitt.*Spurt\. Har ikke svart/)
    const { db } = workplace.town.deps
    const { id } = await db.selectFrom('candidate').select('id').where('number', '=', 3).executeTakeFirstOrThrow()
    assert.equal((await secretary.send(ROOM, { hvem: id, til: 'eligible' })).status, 409)
    const { actId } = await db.selectFrom('candidate').select('actId').where('number', '=', 3).executeTakeFirstOrThrow()
    const link = await db.transaction().execute((tx) => newReceiptLink(tx, actId))
    assert.match((await workplace.town.page(`/kvittering/${link}`)).text, /på papir, av sekretæren for utvalget/)
    const asked = await db.selectFrom('event').select('payload').where('kind', '=', 'act.notice').execute()
    assert.equal(asked.filter(({ payload }) => JSON.stringify(payload).includes('Noen har foreslått deg')).length, 1)
    assert.equal((await secretary.send(ROOM, { hvem: id, sa: 'telefon' })).status, 303)
    assert.match((await secretary.open(ROOM)).text, /Test Nils Navngitt.*Vil\. Ikke vurdert.*på telefonen, skrevet av/)
    assert.equal((await secretary.send(ROOM, { hvem: id, til: 'declined' })).status, 303)
    assert.match((await secretary.open(ROOM)).text, /2 vil, av 3/)
  })

  it('a body that people are looked for to is not removed', async () => {
    const admin = await workplace.as('municipality_admin')
    const answer = await admin.submit('/arbeid/kommune/organ/lsu-slemmestad/fjern')
    assert.equal(answer.status, 409)
    assert.equal((await workplace.town.page('/organ/lsu-slemmestad')).status, 200)
  })
})
