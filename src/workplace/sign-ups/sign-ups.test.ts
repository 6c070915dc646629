import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { newReceiptLink, protectPersons } from '../../people/index.ts'
import { readPage } from '../../platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

let workplace: Workplace
let desk: Colleague
let host: Colleague
before(async () => {
  // The morning of a Monday with babysang at ten.
  workplace = await openWorkplace({ kind: 'town', now: '2020-01-06T09:30' })
  desk = await workplace.as('desk_adviser', 'hub:spikkestad')
  host = await workplace.as('provider_member', 'provider:kirken-i-teglen')
})

const DESK = '/arbeid/skranke/pamelding'
const TIL = `${DESK}?til=babysang-spikkestad.2020-01-06`
const AT_PROVIDER = '/arbeid/tilbyder/kirken-i-teglen/torg/spikkestad/aktiviteter/babysang-spikkestad'
const LIST = `${AT_PROVIDER}/pameldte/2020-01-06`
const idIn = (answer: Response) => /kvittering\/([\da-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1] ?? assert.fail('no receipt')
const codeOn = (page: { texts(selector: string): readonly string[] }) => page.texts('.words')[0]?.trim() ?? assert.fail('no code is shown')

describe('signing up for somebody at the desk', () => {
  it('takes three steps: the shortcut, the date, the name; a slip comes out, and no account exists', async () => {
    const first = await desk.submit('/arbeid/skranke', { sok: '8' })
    assert.match(first.headers.get('location') ?? '', /^\/arbeid\/skranke\/pamelding/)
    const choose = await desk.open(DESK)
    assert.match(choose.text, /Babysang, mandag 6\. januar, 10\.00–11\.00, 15 plasser igjen/)
    const slip = await desk.done(TIL, { navn: 'Test Olga Holm', kanal: 'phone' })
    assert.match(slip.text, /Du er påmeldt Babysang/)
    assert.match(slip.text, /på telefon, av Innbyggerservice/)
    assert.match(codeOn(slip), /^\S+ \S+ \S+$/)
    assert.match(slip.text, /Fristen for å melde av selv er ute. Ring torget/)
    assert.match(slip.text, /Meld av/, 'whoever rings is helped')
  })

  it('is refused at the field, and for a hub that the desk does not serve', async () => {
    const wrong = await readPage(await desk.submit(TIL, { navn: '', antall: '9' }))
    assert.equal(wrong.status, 422)
    assert.match(wrong.errors.map(({ text }) => text).join(), /Velg fra 1 til 4.*Skriv navnet/)
    const tofte = await workplace.as('desk_adviser', 'hub:tofte')
    assert.match((await tofte.open(TIL)).text, /Velg noe annet/)
  })
})

describe('the list of those who come', () => {
  it('is for the host and the house, is logged, and nobody else sees it', async () => {
    const page = await host.open(LIST)
    assert.match(page.text, /Test Olga Holm/)
    assert.match(page.text, /1 av 15 plasser er tatt/)
    const { db } = workplace.town.deps
    const seen = await db.selectFrom('auditEntry').select('subject').where('action', '=', 'personal-data-viewed').execute()
    const { actId } = await db.selectFrom('signUp').select('actId').executeTakeFirstOrThrow()
    assert.ok(seen.some(({ subject }) => subject === `act:${actId}`))
    const atHub = '/arbeid/torg/spikkestad/aktiviteter/babysang-spikkestad/pameldte/2020-01-06'
    assert.equal((await desk.get(atHub)).status, 200)
    for (const [role, scope] of [
      ['editor', 'municipality'],
      ['municipality_admin', 'municipality'],
      ['desk_adviser', 'hub:tofte'],
    ] as const)
      assert.equal((await (await workplace.as(role, scope)).get(atHub)).status, 403, role)
    const library = await workplace.as('provider_member', 'provider:asker-bibliotekene')
    assert.equal((await library.get(LIST.replace('kirken-i-teglen', 'asker-bibliotekene'))).status, 404)
  })

  it('is ticked off by name or by the words on the receipt, can be undone, and counts those who came without', async () => {
    const slip = await desk.done(TIL, { navn: 'Test Bo Lie', antall: '3', kanal: 'desk' })
    const code = codeOn(slip)
    const send = async (fields: Record<string, string>) => readPage(await followed(await host.send(LIST, fields)))
    assert.match((await send({ gjor: 'kode', kode: code })).text, /Test Bo Lie er krysset av.*3 av 3 kom/)
    const wrong = await readPage(await host.send(LIST, { gjor: 'kode', kode: 'ingen slik kode' }))
    assert.equal(wrong.status, 422)
    const { id } = await workplace.town.deps.db.selectFrom('signUp').select('id').where('size', '=', 3).executeTakeFirstOrThrow()
    assert.doesNotMatch((await send({ gjor: 'angre', hvem: id })).text, /3 av 3 kom/)
    assert.match((await send({ gjor: 'kom:2', hvem: id })).text, /2 av 3 kom/)
    assert.match((await send({ gjor: 'slipp' })).text, /1 står nå som «kom ikke».*13 plasser er ledige nå/)
    assert.match((await send({ gjor: 'tall', uten: '4', hoder: '' })).text, /Tallene er lagret.*9 plasser er ledige nå/)
    assert.equal((await host.send(LIST, { gjor: 'tall', uten: 'mange' })).status, 422)
  })

  it('is where a host comes who scans the code of a receipt with a phone, and is told the rest by one press', async () => {
    const { db } = workplace.town.deps
    const actId = idIn(await desk.submit(TIL, { navn: 'Test Ida Dahl', kanal: 'desk' }))
    const token = await db.transaction().execute((tx) => newReceiptLink(tx, actId))
    const receipt = `/kvittering/${token}`
    assert.doesNotMatch((await workplace.town.page(receipt)).text, /Kryss av at de er kommet/, 'not for whoever has the receipt')
    assert.doesNotMatch((await (await workplace.as('hub_manager', 'hub:tofte')).open(receipt)).text, /Kryss av at de er kommet/)
    const page = await host.open((await host.open(receipt)).linkTo('Kryss av at de er kommet'))
    const kode = page.field('Kryss av med koden på kvitteringen').value
    assert.equal(kode, `kvittering/${token}`)
    assert.match((await readPage(await followed(await host.send(LIST, { gjor: 'kode', kode })))).text, /Test Ida Dahl er krysset av/)
  })

  it('names nobody with protected address', async () => {
    const actId = idIn(await desk.submit(TIL, { navn: 'Test Skjult Person', adresse: '22 86 00 00' }))
    const { db } = workplace.town.deps
    const { personId } = await db.selectFrom('signUp').select('personId').where('actId', '=', actId).executeTakeFirstOrThrow()
    const { id: actor } = await db.selectFrom('staffAccount').select('id').executeTakeFirstOrThrow()
    await protectPersons(db, { personIds: [personId], actor, at: workplace.town.deps.clock.now() })
    const page = await host.open(LIST)
    assert.doesNotMatch(page.text, /Skjult Person/)
    assert.match(page.text, /6 av 15 plasser er tatt/)
  })
})

async function followed(answer: Response): Promise<Response> {
  assert.equal(answer.status, 303)
  return host.get(answer.headers.get('location') ?? '')
}
