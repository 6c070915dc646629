import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { staffAccount } from '../../../tests/staff-account.ts'
import { shownSuggestion } from '../../../tests/suggesting.ts'
import { listingOf } from '../../platform/openapi/index.ts'
import { answerSuggestion } from '../../suggestions/index.ts'
import { MatterAnswer } from '../../town/matters/matters-api.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const OWN = '/arbeid/utvalg/lsu-slemmestad'
const MATTERS = '/organ/lsu-slemmestad/saker'
const SAVE = { gjor: 'lagre' }

let workplace: Workplace
let secretary: Colleague
let by = ''
let number = 0
before(async () => {
  workplace = await openWorkplace({ now: '2020-09-21T10:00' })
  secretary = await workplace.as('committee_secretary', 'body:lsu-slemmestad')
  by = await staffAccount(workplace.town)
})
const page = () => workplace.town.page(MATTERS)
const group = async (id: string) => (await page()).texts(`section[aria-labelledby="${id}"]`).join()
const answers = (given: { answer: 'sent_on' | 'taken_up' | 'done'; reason: string; holder?: { kind: 'body'; key: string } }) =>
  answerSuggestion(workplace.town.deps.db, { number, by, at: workplace.town.deps.clock.now(), due: null, ...given })

describe('the matters of a body', () => {
  it('are none to begin with, and the page says how one is raised', async () => {
    assert.match((await page()).text, /Ingen saker er kunngjort.*Gi et innspill/)
    const { links } = await workplace.town.page('/organ/lsu-slemmestad')
    assert.ok(links.some(({ href, text }) => href === MATTERS && text.startsWith('Alle saker her')))
  })

  it('have what the municipality asks and what residents want, each with its clock', async () => {
    const admin = await workplace.as('municipality_admin')
    await admin.done('/arbeid/kommune/horinger/ny', {
      organ: 'kommunestyret',
      'title-nb': 'Plan for Vollen brygge',
      places: 'vollen',
      from: '1.9.2020',
      due: '13.10.2020',
      ...SAVE,
    })
    number = await shownSuggestion(workplace.town, by, { title: 'Lys på stien', hub: 'slemmestad' })
    await answers({ answer: 'sent_on', reason: 'Utvalget ser på det.', holder: { kind: 'body', key: 'lsu-slemmestad' } })
    const waits = await group('waits')
    assert.match(waits, /Plan for Vollen brygge.*Kommunen spør.*Frist 13\. oktober 2020/)
    assert.match(waits, /Lys på stien.*Innspill fra innbyggere.*Frist \d/)
    assert.match((await page()).text, /2 venter, 0 blir behandlet, 0 er avgjort/)
    assert.doesNotMatch((await workplace.town.page('/organ/lsu-heggedal/saker')).text, /Vollen brygge|Lys på stien/)
  })

  it('move on as they are treated and settled, on the page and in the API alike', async () => {
    await answers({ answer: 'taken_up', reason: 'Vi tar det opp.' })
    await secretary.done(`${OWN}/moter/ny`, { number: '1', day: '30.9.2020', hub: 'slemmestad', ...SAVE })
    await secretary.done(`${OWN}/sakliste/ny`, { meeting: '1', number: '1', 'title-nb': 'Benk på kaia', ...SAVE })
    const treated = await group('treated')
    assert.match(treated, /Benk på kaia.*Sak på et møte.*Behandles 30\. september 2020/)
    assert.match(treated, /Lys på stien.*Tatt opp\. Frist/)
    await answers({ answer: 'done', reason: 'Lysene står.' })
    assert.match(await group('decided'), /Lys på stien.*Avgjort 21\. september 2020\. Lysene står/)
    const { items } = listingOf(MatterAnswer).parse(await (await workplace.town.get('/api/v1/bodies/lsu-slemmestad/matters')).json())
    assert.deepEqual(
      items.map(({ kind, stage }) => [kind, stage]),
      [
        ['hearing', 'waits'],
        ['item', 'treated'],
        ['suggestion', 'decided'],
      ],
    )
    assert.equal((await workplace.town.get('/api/v1/bodies/nei/matters')).status, 404)
  })

  it('are told as they were on another day', async () => {
    assert.match((await workplace.town.page(`${MATTERS}?dato=2020-09-20`)).text, /Ingen saker er kunngjort/)
  })
})
