import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { z } from 'zod'
import { erasePersons } from '../../src/people/index.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { actKinds } from '../../src/town/index.ts'
import { openWorkplace, type Workplace } from '../../src/workplace/testing.ts'
import { formIn } from '../browser-form.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident } from '../resident.ts'

const BENCH = {
  slags: 'need',
  tittel: 'Benk ved brygga',
  hva: 'Vi som går tur, har ingen steder å sitte.',
  torg: 'tofte',
  hvem: 'resident',
  kallenavn: 'Turgåeren',
}
const VOICE = '/innspill/ny'
const Pointed = z.object({ point: z.object({ lat: z.number(), lon: z.number() }) })

let workplace: Workplace
let post: PostOffice
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-01-20T12:00' })
  post = await openPostOffice(workplace.town)
})
after(() => post.close())

const host = () => workplace.as('hub_manager', 'hub:tofte')
const resident = () => openResident(workplace.town)

async function looksOver(changes: Record<string, string> = {}, who = resident()) {
  const answer = await who.submit(VOICE, { ...BENCH, ...changes })
  return { who, status: answer.status, page: await readPage(answer) }
}

async function voices(changes: Record<string, string> = {}) {
  const { who, page } = await looksOver(changes)
  assert.equal(page.errors.map(({ text }) => text).join(' · '), '')
  const { action, fields } = formIn(page.html)
  const sent = await who.send(action, { ...fields, steg: 'send' })
  assert.equal(sent.status, 303)
  const path = sent.headers.get('location') ?? ''
  const receipt = await who.open(path)
  return { who, path, receipt, number: Number(/Nummer ?(\d+)/.exec(receipt.text)?.[1]) }
}

async function considers(number: number, fields: Record<string, string>) {
  const answer = await (await host()).send(`/arbeid/innspill/${number}`, fields)
  assert.equal(answer.status, 303)
}
const shows = (number: number, overskrift = BENCH.tittel) => considers(number, { gjor: 'vis', overskrift })
const answers = (number: number, svar: string, grunn: string) => considers(number, { gjor: 'svar', svar, grunn })

describe('saying what the neighbourhood lacks', () => {
  it('says on the page and on the receipt when nobody has read it in time', async () => {
    const { path, number } = await voices({ tittel: 'Lys i trappa' })
    const late = async (wall: string) => {
      const { town } = await workplace.later(wall)
      return [(await openResident(town).open(`/innspill/${number}`)).text, (await openResident(town).open(path)).text]
    }
    for (const text of await late('2020-01-23T12:00')) assert.match(text, /leser (teksten|det) innen torsdag 23\. januar 2020/)
    for (const text of await late('2020-01-24T12:00'))
      assert.match(text, /skulle lest (teksten|det) innen torsdag 23\. januar 2020\. Fristen er passert/)
  })

  it('is looked over before it is sent, needs no account, and gives a receipt with a number and a day to be answered by', async () => {
    const { page } = await looksOver()
    assert.equal(page.heading, 'Benk ved brygga')
    assert.match(page.text, /Fra ?Turgåeren, innbygger på Tofte/)
    const { receipt, number } = await voices()
    assert.match(receipt.text, /Du får svar innen ?mandag 3\. februar 2020/)
    assert.ok(number > 0)
  })

  it('says what is wrong at each field: nothing chosen, a national identity number, a place at another square', async () => {
    const { status, page } = await looksOver({ slags: '', hva: 'Nabo 010190 12345 trenger det', sted: 'heggedal', hvem: '' })
    assert.equal(status, 422)
    assert.deepEqual(
      page.errors.map(({ href }) => href),
      ['#slags', '#sted', '#hva', '#hvem'],
    )
    assert.equal(page.field('Hva gjelder det?').value, 'Benk ved brygga')
  })

  it('says before it is sent that nobody can follow an address on the web that it has, and makes no link of it', async () => {
    const { page } = await looksOver({ hva: 'Se https://example.no/benker for pris.' })
    assert.match(page.text, /Det står en nettadresse i teksten\. Ingen kan trykke på den/)
    assert.ok(!page.links.some(({ href }) => href.includes('example.no')))
    assert.doesNotMatch((await looksOver()).page.text, /nettadresse i teksten/)
  })

  it('finds the square from the place', async () => {
    const { page } = await looksOver({ torg: '', sted: 'holmsbu' })
    assert.equal(page.errors.length, 0)
  })

  it('can be begun from the map or a place beside it, with the square and the place chosen', async () => {
    const map = await workplace.town.page('/innspill/kart')
    assert.equal(map.linkTo('Hele området til Tofte'), '/innspill/ny?torg=tofte')
    const form = await workplace.town.page(map.linkTo('Holmsbu'))
    assert.deepEqual([form.field('Hvilket torg hører det til?').value, form.heading], ['tofte', 'Gi et innspill på Tofte'])
    assert.match(form.html, /<option value="holmsbu" selected/)
    assert.equal(form.linkTo('Velg stedet på et kart'), '/innspill/kart')
  })

  it('is of a spot that somebody pressed on the map, which is read with the text, shown with it and goes with it', async () => {
    const pressed = await workplace.town.get('/innspill/kart?liten.x=159&liten.y=279')
    assert.equal(pressed.status, 303)
    const to = pressed.headers.get('location') ?? ''
    assert.match(to, /^\/innspill\/ny\?torg=tofte&punkt=59\.5\d\d,10\.5\d\d$/)
    const form = await workplace.town.page(to)
    assert.match(form.text, /Ta med punktet på kartet ?Under en kilometer fra Tofte/)
    assert.match((await workplace.town.page('/innspill/kart?liten.x=0&liten.y=0')).text, /Vi så ikke hvor du pekte/)
    const punkt = new URL(to, 'http://localhost').searchParams.get('punkt') ?? ''
    const { page } = await looksOver({ punkt })
    assert.match(page.text, /På kartet ?Under en kilometer fra Tofte/)
    const { number } = await voices({ punkt, tittel: 'Et hull i veien' })
    const unread = await resident().open(`/innspill/${number}`)
    assert.doesNotMatch(unread.html, /innspill\/kart\/bilde/, 'nobody has read it')
    await shows(number, 'Et hull i veien')
    const shown = await resident().open(`/innspill/${number}`)
    assert.match(shown.html, new RegExp(`<img src="/innspill/kart/bilde\\?punkt=${punkt}"`))
    const picture = await workplace.town.get(`/innspill/kart/bilde?punkt=${punkt}`)
    assert.match(picture.headers.get('content-type') ?? '', /^image\/svg\+xml/)
    assert.match(await picture.text(), />Tofte<.*r="30"/)
    const { point } = Pointed.parse(await (await workplace.town.get(`/api/v1/suggestions/${number}`)).json())
    assert.deepEqual(`${point.lat.toFixed(3)},${point.lon.toFixed(3)}`, punkt)
    const desk = await workplace.as('desk_adviser', 'hub:tofte')
    const atDesk = await desk.get('/arbeid/skranke/innspill/kart?stor.x=287&stor.y=502')
    assert.match(atDesk.headers.get('location') ?? '', /^\/arbeid\/skranke\/innspill\?torg=tofte&punkt=59\.5\d\d%2C10\.5\d\d$/)
    assert.match((await desk.open(atDesk.headers.get('location') ?? '')).text, /Ta med punktet på kartet/)
    assert.match((await desk.open('/arbeid/skranke/innspill/kart?stor.x=0&stor.y=0')).text, /Vi så ikke hvor du pekte/)
    const without = await voices({ tittel: 'Et annet hull' })
    await shows(without.number, 'Et annet hull')
    assert.doesNotMatch((await resident().open(`/innspill/${without.number}`)).html, /kart\/bilde/)
  })

  it('has a page from the first minute, and the text when somebody at the square has read it, under the heading that they read', async () => {
    const { number, who, path } = await voices({ hva: 'Noe som ingen har lest.', adresse: 'benk@example.no', navn: 'Test Fullt Navn' })
    const before = await resident().open(`/innspill/${number}`)
    assert.equal(before.heading, `Innspill ${number}`)
    assert.match(before.text, /Svaret kommer innen mandag 3\. februar 2020/)
    assert.doesNotMatch(before.html, /ingen har lest|Turgåeren|Fullt Navn/)
    await shows(number, 'Benk ved brygga på Tofte')
    const shown = await resident().open(`/innspill/${number}`)
    assert.equal(shown.heading, 'Benk ved brygga på Tofte')
    assert.match(shown.text, /Noe som ingen har lest/)
    assert.doesNotMatch(shown.html, /Fullt Navn|benk@example/)
    assert.match((await resident().open('/innspill?torg=tofte')).text, /Benk ved brygga på Tofte/)
    assert.match((await who.open(path)).text, /Alle kan lese det/)
  })

  it('is hidden by a rule with a reason that whoever wrote it is told, and is answered all the same', async () => {
    const { number, who, path } = await voices({ tittel: 'Naboen bråker', hva: 'Han i nummer fire.' })
    await shows(number, 'Bråk om kvelden')
    await considers(number, { gjor: 'skjul', regel: 'persons', hvorfor: 'Teksten peker på én nabo.' })
    const page = await resident().open(`/innspill/${number}`)
    assert.match(page.text, /Teksten er skjult\. Det står noe om andre folk\. Teksten peker på én nabo/)
    assert.doesNotMatch(page.html, /nummer fire|Bråk om kvelden/)
    assert.match((await who.open(path)).text, /Skjult fordi ?Teksten peker på én nabo/)
    await answers(number, 'taken_up', 'Vi snakker med velet.')
    const answered = await resident().open(`/innspill/${number}`)
    assert.match(answered.text, /Vi svarte ?Vurderes/)
    assert.doesNotMatch(answered.html, /Bråk om kvelden/)
  })

  it('of a child keeps no name and no address but a grown-up’s, and shows nobody', async () => {
    const alone = await looksOver({ hvem: 'child', adresse: 'barn@example.no' })
    assert.deepEqual(
      alone.page.errors.map(({ href }) => href),
      ['#hjelpernavn'],
    )
    const { number } = await voices({ hvem: 'child', navn: 'Test Barn Prøvesen', tittel: 'Huske i parken', hva: 'En huske.' })
    await shows(number, 'Huske i parken')
    const page = await resident().open(`/innspill/${number}`)
    assert.match(page.text, /Behov\./)
    assert.doesNotMatch(page.html, /Turgåeren|Prøvesen|innbygger på/)
    const { db } = workplace.town.deps
    assert.equal((await db.selectFrom('person').select('id').where('name', 'like', '%Barn Prøvesen').execute()).length, 0)
  })
})

describe('the answer', () => {
  it('is never without a reason, is told once, and stands for everybody with who holds it', async () => {
    const { number } = await voices({ adresse: 'svar@example.no', tittel: 'Lys i lysløypa' })
    await shows(number, 'Lys i lysløypa')
    await post.until('2020-01-20T12:30')
    const empty = await (await host()).send(`/arbeid/innspill/${number}`, { gjor: 'svar', svar: 'not_taken_up', grunn: '' })
    assert.equal(empty.status, 422)
    await answers(number, 'not_taken_up', 'Løypa er privat. Spør grunneierlaget.')
    const page = await resident().open(`/innspill/${number}`)
    assert.match(page.text, /Grunn: Løypa er privat/)
    const { mails } = await post.until('2020-01-20T12:40')
    assert.equal(mails.filter(({ subject }) => subject === 'Ikke tatt opp: Lys i lysløypa').length, 1)
    assert.equal((await (await host()).send(`/arbeid/innspill/${number}`, { gjor: 'svar', svar: 'done', grunn: 'Likevel' })).status, 409)
    await answers(number, 'reopened', 'Grunneierlaget har sagt ja.')
    assert.match((await resident().open(`/innspill/${number}`)).text, /Vi svarte ?Vurderes/)
  })

  it('belongs to the square: another square’s manager finds nothing', async () => {
    const { number } = await voices()
    const other = await workplace.as('hub_manager', 'hub:heggedal')
    assert.equal((await other.get(`/arbeid/innspill/${number}`)).status, 404)
  })
})

describe('being forgotten', () => {
  it('takes the text and leaves heading, number and chain', async () => {
    const { number } = await voices({ navn: 'Glemmes Prøvesen', adresse: 'glem@example.no', tittel: 'Badetrapp' })
    await shows(number, 'Badetrapp')
    const { db, clock } = workplace.town.deps
    const { personId } = await db
      .selectFrom('suggestion')
      .innerJoin('act', 'act.id', 'suggestion.actId')
      .select('act.personId')
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
    await erasePersons(db, { personIds: [personId], kinds: actKinds({ clock }), actor: null, ground: null, at: clock.now() })
    const page = await resident().open(`/innspill/${number}`)
    assert.equal(page.heading, 'Badetrapp')
    assert.match(page.text, /Teksten er slettet/)
    assert.doesNotMatch(page.html, /steder å sitte|Turgåeren/)
  })

  it('is not needed to take it back: then it ends, and says so', async () => {
    const { number, who, path } = await voices({ tittel: 'Angrer' })
    assert.equal((await who.submit(`${path}/avlysning`)).status, 303)
    const page = await resident().open(`/innspill/${number}`)
    assert.match(page.text, /Den som ga innspillet, har trukket det/)
    assert.doesNotMatch(page.html, /steder å sitte/)
  })
})
