import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { approvedOrganisation, staffOf } from '../../src/people/organisations/testing.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { openWorkplace, type Workplace } from '../../src/workplace/testing.ts'
import { formIn } from '../browser-form.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { looksOver, proposes, publicPage, PROPOSE } from '../proposing.ts'
import { openResident, sentTo } from '../resident.ts'

let workplace: Workplace
let post: PostOffice
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-01-20T12:00' })
  post = await openPostOffice(workplace.town)
})
after(() => post.close())

const host = () => workplace.as('hub_manager', 'hub:tofte')
const decision = (number: number) => `/arbeid/forslag/${number}/avgjorelse`

async function decides(number: number, fields: Record<string, string>) {
  const answer = await (await host()).send(decision(number), fields)
  assert.equal(answer.status, 303)
  return answer.headers.get('location') ?? ''
}

/** Joins and proves the address; the receipt. */
async function joins(number: number, address: string, changes: Record<string, string> = {}, who = openResident(workplace.town)) {
  const waiting = await who.done(`${publicPage(number)}/bli-med`, { adresse: address, ...changes })
  if (waiting.heading !== 'Ett steg igjen') return { who, receipt: waiting }
  const [mail] = await sentTo(workplace.town, address)
  const sifre = /\d{6}/.exec(mail?.text ?? '')?.[0] ?? assert.fail('no digits')
  return { who, receipt: await who.done(waiting.path, { sifre }) }
}

describe('proposing a skate evening at Tofte', () => {
  it('is led to from where nothing happens, and asks for no account', async () => {
    const form = await openResident(workplace.town).open(`${PROPOSE}?torg=tofte`)
    assert.equal(form.heading, 'Foreslå noe på Tofte')
    assert.match(form.text, /Torget svarer innen 14 dager/)
    const list = await openResident(workplace.town).open('/aktiviteter?torg=tofte')
    assert.equal(list.linkTo('Foreslå noe på Tofte'), `${PROPOSE}?torg=tofte`)
  })

  it('says what is wrong at each field and keeps what was typed', async () => {
    const who = openResident(workplace.town)
    const { status, page } = await looksOver(who, { tittel: '', ofte: 'once', dato: 'i går', fra: 'sju', alder: '' })
    assert.equal(status, 422)
    assert.deepEqual(
      page.errors.map(({ href }) => href),
      ['#tittel', '#dato', '#fra', '#alder'],
    )
    assert.equal(page.field('Fortell litt mer').value, 'En kveld med ramper i hallen, for alle som vil prøve.')
  })

  it('is looked over as others will read it before it is sent, and gives a receipt with a number and a day to be answered by', async () => {
    const { review, receipt, number } = await proposes(workplace.town, { navn: 'Test Ungdom Fullt Navn' })
    assert.equal(review.heading, 'Skatekveld')
    assert.match(review.text, /Foreslått av ?Skaterotta, en ung person på Tofte/)
    assert.match(review.text, /hver fredag, 18\.00–21\.00/i)
    assert.equal(receipt.heading, 'Forslaget ditt: Skatekveld')
    assert.match(receipt.text, /Du får svar innen ?mandag 3\. februar 2020/)
    assert.ok(number > 0)
  })

  it('has a page from the first minute that says how long it has waited, and the text when somebody at the hub has read it', async () => {
    const { number } = await proposes(workplace.town, { navn: 'Test Ungdom Fullt Navn', hva: 'Noe om ramper som ingen har lest.' })
    const before = await openResident(workplace.town).open(publicPage(number))
    assert.equal(before.heading, `Forslag ${number}`)
    assert.match(before.text, /Har ventet ?under en dag/)
    assert.doesNotMatch(before.html, /ingen har lest|Skaterotta|Skatekveld/)
    await decides(number, { gjor: 'vis' })
    const shown = await openResident(workplace.town).open(publicPage(number))
    assert.equal(shown.heading, 'Skatekveld')
    assert.match(shown.text, /fra Skaterotta, en ung person på Tofte/)
    assert.doesNotMatch(shown.html, /Fullt Navn|13 til 15/)
    await decides(number, { gjor: 'skjul' })
    assert.doesNotMatch((await openResident(workplace.town).open(publicPage(number))).html, /Skaterotta/)
    assert.doesNotMatch((await openResident(workplace.town).open('/aktiviteter/forslag')).html, /ingen har lest/)
  })

  it('shows what may be the same at that hub, and lets one join that instead', async () => {
    const first = await proposes(workplace.town, { tittel: 'Brettspillkveld', hva: 'Vi spiller brettspill sammen.' })
    await decides(first.number, { gjor: 'vis' })
    const { page } = await looksOver(openResident(workplace.town), { tittel: 'Brettspill på torget', hva: 'Spille brettspill.' })
    assert.equal(page.linkTo('Bli med på dette i stedet: Brettspillkveld'), `${publicPage(first.number)}/bli-med`)
    assert.doesNotMatch(
      (await looksOver(openResident(workplace.town), { torg: 'heggedal', tittel: 'Brettspill' })).page.text,
      /Brettspillkveld/,
    )
  })
})

describe('joining', () => {
  it('counts each proven address once, tells nobody who, and shows whoever sets it up who can help', async () => {
    const { number } = await proposes(workplace.town, { tittel: 'Sjakkgruppe', hva: 'Sjakk for alle.' })
    await decides(number, { gjor: 'vis' })
    const { who } = await joins(number, 'vil@example.no')
    const again = await joins(number, 'vil@example.no', {}, who)
    assert.match(again.receipt.text, /Du var med fra før, og teller én gang/)
    await joins(number, 'kan@example.no', { hvordan: 'help', hjelp: 'Jeg har ti sjakkbrett.', navn: 'Test Hjelper' })
    const page = await openResident(workplace.town).open(publicPage(number))
    assert.match(page.text, /Vil være med ?1/)
    assert.match(page.text, /Kan hjelpe ?1/)
    assert.doesNotMatch(page.html, /Test Hjelper|sjakkbrett|example\.no/)
    const staff = await (await host()).open(`/arbeid/forslag/${number}`)
    assert.match(staff.text, /Test Hjelper ?Med hva ?Jeg har ti sjakkbrett/)
  })
})

describe('the answer of the hub', () => {
  it('is never a no without a reason, and the reason is for everybody, told once to the proposer and to whoever joined', async () => {
    const { number, receipt, who, path } = await proposes(workplace.town, { tittel: 'Gokart i salen', adresse: 'gokart@example.no' })
    await decides(number, { gjor: 'vis' })
    await joins(number, 'gokartvenn@example.no')
    assert.equal(receipt.status, 200)
    const refused = await (await host()).submit(`/arbeid/forslag/${number}`, {})
    assert.ok(refused.status === 303, 'a button that says nothing does nothing')
    const empty = await (await host()).send(decision(number), { gjor: 'nei', grunn: '' })
    assert.equal(empty.status, 422)
    await post.until('2020-01-20T12:30')
    await decides(number, { gjor: 'nei', grunn: 'Salen tåler ikke biler. Prøv på banen til våren.' })
    const page = await openResident(workplace.town).open(publicPage(number))
    assert.match(page.text, /Ikke nå\. Fordi: Salen tåler ikke biler/)
    assert.match((await who.open(path)).text, /Hvorfor ikke nå ?Salen tåler ikke biler/)
    const { mails } = await post.until('2020-01-20T12:40')
    const told = mails.filter(({ subject }) => subject === 'Ikke nå: Gokart i salen').map(({ to }) => [to ?? []].flat()[0]?.text)
    assert.equal(told.length, 2)
    assert.deepEqual(new Set(told), new Set(['gokart@example.no', 'gokartvenn@example.no']))
    assert.deepEqual((await post.until('2020-01-20T12:50')).mails, [], 'once')
    await decides(number, { gjor: 'igjen' })
    assert.match((await openResident(workplace.town).open(publicPage(number))).text, /Vurderes\./)
  })

  it('may be a change that the proposer says yes or no to by their link, and it reads so from then on', async () => {
    const { number, who, path } = await proposes(workplace.town, { tittel: 'Skumring', adresse: 'skum@example.no' })
    const sent = await (await host()).submit(`/arbeid/forslag/${number}/endring`, { tittel: 'Skumringstime', hvorfor: '' })
    assert.equal(sent.status, 422)
    await (await host()).done(`/arbeid/forslag/${number}/endring`, { tittel: 'Skumringstime', hvorfor: 'Da forstår folk hva det er.' })
    assert.match((await who.open(path)).text, /Torget har foreslått en endring/)
    const question = await who.open(`${path}/forslag`)
    assert.match(question.text, /Hvorfor ?Da forstår folk hva det er\./)
    assert.match(question.text, /Skumring ?Slik blir det ?Skumringstime/)
    const receipt = await who.done(`${path}/forslag`, { svar: 'ja' })
    assert.equal(receipt.heading, 'Forslaget ditt: Skumringstime')
    assert.equal((await openResident(workplace.town).open(publicPage(number))).heading, 'Skumringstime', 'staff wrote it, so it is read')
  })

  it('that is written anew while the proposer answers keeps what they wrote to the hub, also when it was answered elsewhere', async () => {
    const { number, who, path } = await proposes(workplace.town, { tittel: 'Stjernekveld', adresse: 'stjerne@example.no' })
    const suggest = async (tittel: string) =>
      (await host()).done(`/arbeid/forslag/${number}/endring`, { tittel, hvorfor: 'Da forstår folk hva det er.' })
    await suggest('Stjernekikking')
    const { action, fields } = formIn((await who.open(`${path}/forslag`)).html)
    await suggest('Stjernehimmel')
    const hilsen = 'Gjerne, men ta med kakao.'
    const other = await readPage(await who.send(action, { ...fields, svar: 'ja', hilsen }))
    assert.equal(other.status, 409)
    assert.match(other.text, /Torget har skrevet et nytt forslag mens du svarte.*Stjernehimmel/)
    const again = formIn(other.html)
    assert.equal(again.fields['hilsen'], hilsen)
    assert.equal((await who.send(again.action, { ...again.fields, svar: 'ja' })).status, 303)
    const late = await readPage(await who.send(again.action, { ...again.fields, svar: 'nei' }))
    assert.equal(late.status, 409)
    assert.match(late.text, /Det er ingen endring å svare på.*ble ikke sendt ?Gjerne, men ta med kakao\./)
    assert.equal(
      (await who.send(again.action, { ...again.fields, hilsen: '', svar: 'nei' })).status,
      303,
      'with nothing to lose, the receipt says how it stands',
    )
  })

  it('that is yes leads to the form of an activity, filled in, and the activity says for good where it came from', async () => {
    const { number, who, path } = await proposes(workplace.town, { tittel: 'Rulleskøyter', adresse: 'rulle@example.no' })
    const form = await decides(number, { gjor: 'ja' })
    assert.equal(form, `/arbeid/torg/tofte/aktiviteter/ny?forslag=${number}`)
    const page = await (await host()).open(form)
    assert.match(page.text, new RegExp(`Fra forslag ${number}: Rulleskøyter`))
    const made = await (await host()).done(form, { kind: 'club' })
    assert.equal(made.heading, 'Rulleskøyter, Tofte')
    const receipt = await who.open(path)
    const link = receipt.linkTo('Se aktiviteten')
    const activity = await openResident(workplace.town).open(link)
    assert.equal(activity.linkTo('en ung person på Tofte'), publicPage(number))
    const data = await (
      await workplace.town.get(`/api/v1/activities/${new URL(link, 'http://localhost').pathname.split('/').at(-1)}`)
    ).text()
    assert.match(data, new RegExp(`"proposal":${number},`))
    assert.match((await openResident(workplace.town).open(publicPage(number))).text, /På plass\./)
    const { mails } = await post.until('2020-01-20T13:30')
    const subjects = mails.filter(({ to }) => [to ?? []].flat()[0]?.text === 'rulle@example.no').map(({ subject }) => subject)
    assert.equal(subjects.filter((one) => one === 'Det blir noe av: Rulleskøyter').length, 1)
    assert.equal(subjects.filter((one) => one === 'På plass: Rulleskøyter').length, 1)
  })

  it('has the club that proposed it as its sender, by name or as the provider that it is here, and never the municipality', async () => {
    const club = { hvem: 'association', alder: '', kallenavn: '', for: 'everyone' }
    const made = async (changes: Record<string, string>) => {
      const { number } = await proposes(workplace.town, { ...club, ...changes })
      const at = await host()
      const page = await at.done(await decides(number, { gjor: 'ja' }), { kind: 'club' })
      return workplace.town.page(new URL(page.linkTo('Se den åpne siden'), 'http://localhost').pathname)
    }
    const choir = await made({ tittel: 'Åpen korøvelse', forening: 'Prøve kor (eksempel)', adresse: 'korleder@example.no' })
    assert.match(choir.text, /Avsender ?Prøve kor \(eksempel\)/)
    assert.doesNotMatch(choir.text, /Avsender ?Asker kommune/)
    const list = await workplace.town.page(`/aktiviteter?torg=tofte&q=${encodeURIComponent('prøve kor')}&dato=2020-02-07`)
    assert.match(list.text, /Åpen korøvelse.*Avsender: Prøve kor \(eksempel\)/)
    const library = await made({ tittel: 'Lesering', forening: 'asker-bibliotekene', adresse: 'lesering@example.no' })
    assert.match(library.text, /Avsender ?Asker-bibliotekene/)
  })

  it('of a business is set up by whoever makes it a provider first: its name alone would hide what it is', async () => {
    const { db, clock } = workplace.town.deps
    const named = { address: 'sjef@example.no', number: '974760673', name: 'Prøve kurs AS (eksempel)' }
    const firm = await approvedOrganisation(db, { ...named, at: clock.now(), staffId: await staffOf(db) })
    const { number } = await proposes(workplace.town, {
      tittel: 'Regnskapskveld',
      hvem: 'association',
      alder: '',
      kallenavn: '',
      forening: named.name,
    })
    const { organisationId } = firm
    const acts = (q: 'business' | 'association') =>
      db.updateTable('organisation').set({ kind: q }).where('id', '=', organisationId).execute()
    const proposal = await db.selectFrom('proposal').select('actId').where('number', '=', number).executeTakeFirstOrThrow()
    await sql`update act set organisation_id = ${organisationId} where id = ${proposal.actId}`.execute(db)
    await acts('business')
    const form = await decides(number, { gjor: 'ja' })
    assert.match((await workplace.town.page(publicPage(number))).text, /Prøve kurs AS \(eksempel\) \(næringsliv\)/)
    assert.doesNotMatch((await (await host()).open(form)).html, /name="senderName"[^>]*value="Prøve kurs/)
    await acts('association')
    assert.match((await (await host()).open(form)).html, /name="senderName"[^>]*value="Prøve kurs|value="Prøve kurs[^>]*name="senderName"/)
  })
})
