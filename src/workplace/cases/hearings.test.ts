import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { onwardFrom } from '../../chain/index.ts'
import { CaseAnswer } from '../../cases/api.ts'
import { HearingAnswer } from '../../cases/hearings-api.ts'
import { matterOfHearing } from '../../meetings/index.ts'
import { listingOf } from '../../platform/openapi/index.ts'
import { readPage } from '../../platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const HEARINGS = '/arbeid/kommune/horinger'
const OWN = '/arbeid/utvalg/lsu-slemmestad/uttalelser'
const SAVE = { gjor: 'lagre' }

let workplace: Workplace
let admin: Colleague
let secretary: Colleague
let key = ''
before(async () => {
  workplace = await openWorkplace({ now: '2020-09-21T10:00' })
  admin = await workplace.as('municipality_admin')
  secretary = await workplace.as('committee_secretary', 'body:lsu-slemmestad')
})
const town = (path: string) => workplace.town.page(path)

describe('a hearing', () => {
  it('row 13: about Vollen reaches the committee in Slemmestad with its clock, and not the one in Heggedal', async () => {
    const list = await admin.done(`${HEARINGS}/ny`, {
      organ: 'kommunestyret',
      'title-nb': 'Plan for Vollen brygge',
      'body-nb': 'Hva er viktig der?',
      places: 'vollen',
      from: '1.9.2020',
      due: '13.10.2020',
      ...SAVE,
    })
    key = list.linkTo('Endre Plan for Vollen brygge').split('/').at(-1) ?? ''
    assert.doesNotMatch((await secretary.open('/arbeid/utvalg/lsu-slemmestad')).text, /Frister som er nær/, 'it is long until then')
    const near = await (await workplace.later('2020-10-01T09:00')).as('committee_secretary', 'body:lsu-slemmestad')
    assert.match(
      (await near.open('/arbeid/utvalg/lsu-slemmestad')).text,
      /Frister som er nær.*Plan for Vollen brygge.*Svar innen tirsdag 13\. oktober 2020/,
    )
    const page = await town(`/horinger/${key}`)
    assert.match(page.text, /22 dager igjen\. Frist tirsdag 13\. oktober 2020/)
    assert.match(page.text, /Lokalsamfunnsutvalg Slemmestad Har ikke svart\. 22 dager igjen/)
    assert.doesNotMatch(page.texts('main').join(), /Heggedal/)
    assert.match((await town('/organ/lsu-slemmestad')).texts('section[aria-labelledby="horinger"]').join(), /Plan for Vollen brygge/)
    assert.doesNotMatch((await town('/organ/lsu-heggedal')).text, /Vollen brygge/)
    assert.match((await town('/horinger')).linkTo('Plan for Vollen brygge'), new RegExp(`^/horinger/${key}`))
    assert.match((await town('/sok?q=vollen+brygge')).html, new RegExp(`/horinger/${key}`))
    const here = async (place: string) => (await town(`/naerdemokrati/${place}`)).texts('section[aria-labelledby="horinger"]').join()
    assert.match(await here('vollen'), /Plan for Vollen brygge ?22 dager igjen/)
    assert.equal(await here('heggedal'), '')
  })

  it('for a place without a body says who answers, and is refused when it ends before it begins', async () => {
    const hearing = { organ: 'kommunestyret', 'title-nb': 'Plan for Sætre', places: 'saetre', from: '1.9.2020', due: '1.10.2020' }
    const wrong = await readPage(await admin.submit(`${HEARINGS}/ny`, { ...hearing, due: '1.8.2020', ...SAVE }))
    assert.deepEqual([wrong.status, wrong.errors[0]?.href], [422, '#due'])
    const list = await admin.done(`${HEARINGS}/ny`, { ...hearing, ...SAVE })
    assert.match((await town(list.linkTo('Endre Plan for Sætre').replace('/arbeid/kommune', ''))).text, /Svar går rett til kommunen/)
  })
})

describe('a statement', () => {
  const said = { 'text-nb': 'Legg fortau på begge sider.', day: '20.9.2020' }

  it('is written by the secretary of a body that was asked, once', async () => {
    await secretary.done(`${OWN}/ny`, { hearing: key, ...said, ...SAVE })
    assert.match(
      (await town(`/horinger/${key}`)).text,
      /Svarte 20\. september 2020\..*Legg fortau.*Hva uttalelsen førte til, er ikke kunngjort ennå/,
    )
    const again = await readPage(await secretary.submit(`${OWN}/ny`, { hearing: key, ...said, ...SAVE }))
    assert.match(again.errors.map(({ text }) => text).join(), /har alt uttalt seg/)
    const stranger = await workplace.as('committee_secretary', 'body:lsu-heggedal')
    const refused = await readPage(await stranger.submit('/arbeid/utvalg/lsu-heggedal/uttalelser/ny', { hearing: key, ...said, ...SAVE }))
    assert.match(refused.errors.map(({ href, text }) => `${href} ${text}`).join(), /#hearing .*ingen av stedene/)
    const member = await workplace.as('committee_member', 'body:lsu-slemmestad')
    assert.equal((await member.get(`${OWN}/ny`)).status, 403)
  })

  it('row 14: shows what became of it, with why, and its chain leads from the hearing to its end', async () => {
    const { links } = await secretary.open(OWN)
    const statement =
      links
        .find(({ href }) => href.startsWith(`${OWN}/`) && !href.endsWith('/ny'))
        ?.href.split('/')
        .at(-1) ?? ''
    const at = `/arbeid/kommune/uttalelser/${statement}`
    const unsaid = await readPage(await admin.submit(at, { outcome: 'partly', outcomeOn: '21.9.2020', ...SAVE }))
    assert.match(unsaid.errors.map(({ href, text }) => `${href} ${text}`).join(), /#changed.*Skriv hva den endret/)
    const changed = 'Det blir fortau på én side.'
    await admin.done(at, { outcome: 'partly', outcomeOn: '21.9.2020', 'changed-nb': changed, decidedIn: 'kommunestyret/2020/45', ...SAVE })
    const page = await town(`/horinger/${key}`)
    assert.match(
      page.text,
      /Kommunen fulgte deler av uttalelsen, 21\. september 2020\..*Det blir fortau på én side.*Kommunestyret 45\/20 \(2020\)/,
    )
    assert.match((await town('/organ/lsu-slemmestad')).text, /Kommunen fulgte deler av uttalelsen/)
    const answer = HearingAnswer.parse(await (await workplace.town.get(`/api/v1/hearings/${key}`)).json())
    assert.deepEqual(
      answer.consultations.map(({ body, statement }) => [body.slug, statement?.outcome, statement?.changed?.nb, statement?.decidedIn]),
      [['lsu-slemmestad', 'partly', changed, 'kommunestyret/2020/45']],
    )
    const listed = async (query: string) =>
      listingOf(HearingAnswer)
        .parse(await (await workplace.town.get(`/api/v1/hearings?${query}`)).json())
        .items.map((one) => one.key)
    assert.deepEqual(await listed('place=vollen'), [key])
    assert.deepEqual(await listed('body=lsu-heggedal'), [])
    assert.equal((await workplace.town.get('/api/v1/hearings/nei')).status, 404)
    const chain = await onwardFrom(workplace.town.deps.db, matterOfHearing({ bodySlug: 'lsu-slemmestad', hearing: key }))
    const kinds = chain.map(({ kind }) => kind)
    for (const kind of ['received', 'led_to', 'decided_in', 'partly'] as const) assert.ok(kinds.includes(kind), kinds.join())
  })

  it('stands on the page of the case that it was decided in, with what it changed; so does the meeting that took a case up', async () => {
    const CASE = { organ: 'kommunestyret', year: '2020', 'title-nb': 'Vollen brygge', treated: '20.9.2020' }
    await admin.done('/arbeid/kommune/saker/ny', { ...CASE, number: '45', ...SAVE })
    const consulted = async (path: string) => (await town(path)).texts('section[aria-labelledby="uttalelser"]').join()
    assert.match(
      await consulted('/saker/kommunestyret/2020/45'),
      /Lokalsamfunnsutvalg Slemmestad ?Høring: ?Plan for Vollen brygge.*Svarte 20\. september 2020.*Kommunen fulgte deler av uttalelsen\. ?Det blir fortau på én side\./,
    )
    assert.doesNotMatch(await consulted('/saker/kommunestyret/2020/45'), /Heggedal/)
    await admin.done('/arbeid/kommune/saker/ny', { ...CASE, number: '46', 'title-nb': 'Buss til Vollen', ...SAVE })
    assert.equal(await consulted('/saker/kommunestyret/2020/46'), '', 'no heading over nothing')
    const agenda = '/arbeid/utvalg/lsu-slemmestad/sakliste/ny'
    await secretary.done('/arbeid/utvalg/lsu-slemmestad/moter/ny', { number: '1', day: '15.9.2020', hub: 'slemmestad', ...SAVE })
    const item = { meeting: '1', number: '1', 'title-nb': 'Buss', politicalCase: 'kommunestyret/2020/46' }
    await secretary.done(agenda, { ...item, 'outcome-nb': 'Vi vil ha buss hver time.', outcomeOn: '15.9.2020', ...SAVE })
    assert.match(
      await consulted('/saker/kommunestyret/2020/46'),
      /Lokalsamfunnsutvalg Slemmestad ?Sak 1 i møte 1, 15\. september 2020: ?Vi vil ha buss hver time\./,
    )
    const answer = async (number: number) =>
      CaseAnswer.parse(await (await workplace.town.get(`/api/v1/cases/kommunestyret/2020/${number}`)).json()).consultations
    assert.deepEqual(
      (await answer(45)).map(({ body, hearing, statement }) => [body.slug, hearing, statement?.outcome]),
      [['lsu-slemmestad', key, 'partly']],
    )
    assert.deepEqual(
      (await answer(46)).map(({ body, hearing, meetings }) => [body.slug, hearing, meetings.map(({ outcome }) => outcome?.nb)]),
      [['lsu-slemmestad', null, ['Vi vil ha buss hver time.']]],
    )
  })

  it('that is given takes the deadline away', async () => {
    const later = await (await workplace.later('2020-10-01T09:00')).as('committee_secretary', 'body:lsu-slemmestad')
    assert.doesNotMatch((await later.open('/arbeid/utvalg/lsu-slemmestad')).text, /Frister som er nær/)
  })

  it('that comes after the last day is kept, and said to be late', async () => {
    const hearing = { organ: 'kommunestyret', 'title-nb': 'Gammel høring', places: 'slemmestad', from: '1.8.2020', due: '10.9.2020' }
    const list = await admin.done(`${HEARINGS}/ny`, { ...hearing, ...SAVE })
    const late = /\/horinger\/(gammel-horing-[0-9a-f]{6})/.exec(list.html)?.[1] ?? ''
    await secretary.done(`${OWN}/ny`, { hearing: late, 'text-nb': 'Vi er sent ute.', day: '15.9.2020', ...SAVE })
    assert.match((await town(`/horinger/${late}`)).text, /Svarte 15\. september 2020\. 5 dager etter fristen\..*Vi er sent ute/)
  })
})
