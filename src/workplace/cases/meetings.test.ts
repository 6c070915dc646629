import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { MeetingAnswer } from '../../meetings/api.ts'
import { listingOf } from '../../platform/openapi/index.ts'
import { readPage } from '../../platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const OWN = '/arbeid/utvalg/lsu-tofte'
const MEETING = '/organ/lsu-tofte/moter/1'
const SAVE = { gjor: 'lagre' }
const CALLED = { number: '1', day: '15.9.2020', time: '18', hub: 'tofte', 'room-nb': 'Biblioteket' }

let workplace: Workplace
let secretary: Colleague
before(async () => {
  workplace = await openWorkplace({ now: '2020-09-16T10:00' })
  secretary = await workplace.as('committee_secretary', 'body:lsu-tofte')
})
const town = (path: string) => workplace.town.page(path)
const refusals = async (path: string, change: object) => {
  const page = await readPage(await secretary.submit(path, { ...change, ...SAVE }))
  assert.equal(page.status, 422)
  return page.errors.map(({ href, text }) => `${href} ${text}`).join('\n')
}

describe('a meeting of a committee', () => {
  it('is called with day, hour and place, and is public at once: on its page, in the list, in the feed and in search', async () => {
    await secretary.done(`${OWN}/moter/ny`, { ...CALLED, ...SAVE })
    await secretary.done(`${OWN}/sakliste/ny`, {
      meeting: '1',
      number: '1',
      'title-nb': 'Benk ved Tofte brygge',
      'paper-nb': 'Havnevesenet foreslår tre plasser.',
      ...SAVE,
    })
    const page = await town(MEETING)
    assert.equal(page.heading, 'Møte 1 i Lokalsamfunnsutvalg Tofte')
    assert.match(page.text, /Tirsdag 15\. september 2020 klokka 18\.00, Tofte innbyggertorg, Biblioteket\./)
    assert.match(page.text, /1\. Benk ved Tofte brygge/)
    assert.match((await town('/moter')).linkTo('Møte 1 i Lokalsamfunnsutvalg Tofte'), new RegExp(`^${MEETING}`))
    assert.match(await (await workplace.town.get('/moter/atom')).text(), /Benk ved Tofte brygge/)
    assert.ok((await town('/sok?q=havnevesenet')).links.some(({ href }) => href === MEETING))
    assert.match((await town('/organ/lsu-tofte')).texts('section[aria-labelledby="moter"]').join(), /Benk ved Tofte brygge/)
  })

  it('closes an item only with its basis; then the public title and the law stand everywhere, and nothing else', async () => {
    const item = {
      meeting: '1',
      number: '2',
      'title-nb': 'Ansettelse',
      'fullTitle-nb': 'Ansettelse av Hemmelig',
      'paper-nb': 'Svært hemmelig papir',
      closed: '1',
    }
    assert.match(await refusals(`${OWN}/sakliste/ny`, item), /#closedBasis .*Velg hjemmelen/)
    await secretary.done(`${OWN}/sakliste/ny`, {
      ...item,
      closedBasis: 'koml_11_5_employee',
      'outcome-nb': 'Hemmelig utfall',
      outcomeOn: '15.9.2020',
      ...SAVE,
    })
    const page = await town(MEETING)
    assert.match(
      page.text,
      /2\. Ansettelse Lukket sak\. Kommuneloven § 11-5: en arbeidstakers tjenstlige forhold\. Bare tittelen er offentlig/,
    )
    assert.match(page.text, /Benk ved Tofte brygge/, 'only that item is hidden')
    const everywhere = [
      page.html,
      await (await workplace.town.get('/moter/atom')).text(),
      await (await workplace.town.get('/api/v1/meetings')).text(),
      (await town('/organ/lsu-tofte')).html,
      (await town('/sok?q=hemmelig+papir')).texts('main').join(),
    ]
    for (const text of everywhere) assert.doesNotMatch(text, /Svært hemmelig|av Hemmelig|Hemmelig utfall/)
  })

  it('says afterwards what was decided, item by item', async () => {
    assert.match((await town(MEETING)).text, /Hva som ble bestemt, er ikke kunngjort ennå/)
    const list = await secretary.open(`${OWN}/sakliste`)
    const bench = list.links.find(({ text }) => text.includes('Benk'))?.href ?? ''
    assert.match(await refusals(bench, { 'outcome-nb': 'Ja' }), /#outcomeOn .*Skriv både/)
    await secretary.done(bench, { 'outcome-nb': 'Utvalget støtter tre benker.', outcomeOn: '15.9.2020', ...SAVE })
    assert.match((await town(MEETING)).text, /Bestemt 15\. september 2020: Utvalget støtter tre benker/)
    const answer = await workplace.town.get('/api/v1/meetings?body=lsu-tofte')
    const { items } = listingOf(MeetingAnswer).parse(await answer.json())
    assert.deepEqual(
      items[0]?.agenda.map(({ outcome, closedBasis }) => [outcome?.nb ?? null, closedBasis]),
      [
        ['Utvalget støtter tre benker.', null],
        [null, 'koml_11_5_employee'],
      ],
    )
  })

  it('has a number and items with numbers, each once, and an hour that exists', async () => {
    assert.match(await refusals(`${OWN}/moter/ny`, CALLED), /#number .*Et annet møte har dette nummeret/)
    assert.match(await refusals(`${OWN}/moter/ny`, { ...CALLED, number: '2', time: 'kveld' }), /#time /)
    assert.match(
      await refusals(`${OWN}/sakliste/ny`, { meeting: '9', number: '1', 'title-nb': 'X' }),
      /#meeting .*Kall inn til møtet først/,
    )
    assert.match(await refusals(`${OWN}/sakliste/ny`, { meeting: '1', number: '1', 'title-nb': 'X' }), /#number .*En annen sak/)
  })

  it('whose hour is not decided says so, and one that is cancelled says why', async () => {
    const { time: _, ...untimed } = CALLED
    await secretary.done(`${OWN}/moter/ny`, { ...untimed, number: '3', day: '1.12.2020', ...SAVE })
    assert.match((await town('/organ/lsu-tofte/moter/3')).text, /Tirsdag 1\. desember 2020, klokkeslett kunngjøres/)
    assert.match((await town('/organ/lsu-tofte/moter/3')).text, /Saklista er ikke kunngjort ennå/)
    const list = await secretary.open(`${OWN}/moter`)
    await secretary.done(list.linkTo('Endre Møte 3'), { 'cancelled-nb': 'For få saker.', ...SAVE })
    assert.match((await town('/organ/lsu-tofte/moter/3')).text, /Møtet er avlyst.*For få saker/)
  })

  it('is the secretary’s alone to call', async () => {
    const [member, stranger] = [
      await workplace.as('committee_member', 'body:lsu-tofte'),
      await workplace.as('committee_secretary', 'body:lsu-heggedal'),
    ]
    for (const who of [member, stranger]) assert.equal((await who.get(`${OWN}/moter/ny`)).status, 403)
    const ours =
      (await secretary.open(`${OWN}/sakliste`)).links
        .find(({ text }) => text.includes('Benk'))
        ?.href.split('/')
        .at(-1) ?? ''
    assert.equal((await stranger.get(`/arbeid/utvalg/lsu-heggedal/sakliste/${ours}`)).status, 404)
  })
})
