import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { readPage } from '../../src/platform/http/testing.ts'
import { cancelAct } from '../../src/people/index.ts'
import { actKinds } from '../../src/town/index.ts'
import { openWorkplace, type Workplace } from '../../src/workplace/testing.ts'
import { openResident } from '../resident.ts'
import { staffAccount } from '../staff-account.ts'
import { shownSuggestion, supports } from '../suggesting.ts'

let workplace: Workplace
let by: string
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-01-20T12:00' })
  by = await staffAccount(workplace.town)
})

const resident = () => openResident(workplace.town)
const shown = (title: string) => shownSuggestion(workplace.town, by, { title })
const pageOf = async (number: number) => (await resident().open(`/innspill/${number}`)).text

describe('standing behind a suggestion', () => {
  it('asks for an address that is then proven, and counts when it is', async () => {
    const number = await shown('Benk ved brygga')
    const answer = await resident().submit(`/innspill/${number}/stotte`, { adresse: 'ny@example.no', varsel: 'ja' })
    assert.equal(answer.status, 303)
    assert.match(await pageOf(number), /Sagt av 1\. Ingen har støttet det ennå/)
    await supports(workplace.town, number, { value: 'kjent@example.no', canHelp: 'Plank og skruer' })
    const text = await pageOf(number)
    assert.match(text, /1 støtter det\. 1 kan hjelpe\. ?Jeg støtter dette ?Jeg kan hjelpe/)
    assert.doesNotMatch(text, /Plank|kjent@/)
  })

  it('is refused without an address, and says what to do', async () => {
    const number = await shown('Trapp ned til stranda')
    const answer = await resident().submit(`/innspill/${number}/stotte`, { hvordan: 'help', hjelp: '' })
    assert.equal(answer.status, 422)
    assert.deepEqual(
      (await readPage(answer)).errors.map(({ href }) => href),
      ['#hjelp', '#adresse'],
    )
  })

  it('stops a flood from one network address, shows staff that it did, and counts nobody who has not proven an address', async () => {
    const number = await shown('Flom av støtte')
    const flooding = openResident(workplace.town, { from: '198.51.100.77' })
    const answers: number[] = []
    while (answers.length < 70 && answers.at(-1) !== 429)
      answers.push((await flooding.submit(`/innspill/${number}/stotte`, { adresse: `flom${answers.length}@example.no` })).status)
    assert.equal(answers.at(-1), 429, answers.join(' '))
    assert.match(await pageOf(number), /Ingen har støttet det ennå/)
    await supports(workplace.town, number, { value: 'en-til@example.no' })
    assert.match(await pageOf(number), /1 støtter det/, 'others go on')
    const chief = await workplace.as('municipality_admin')
    assert.match((await chief.open('/arbeid/sperrer')).text, /Sende skjema/)
  })

  it('of a child takes no name and no address but a grown-up’s', async () => {
    const number = await shown('Huske ved skolen')
    const alone = await resident().submit(`/innspill/${number}/stotte`, { barn: 'ja', adresse: 'barn@example.no' })
    assert.deepEqual(
      (await readPage(alone)).errors.map(({ href }) => href),
      ['#hjelpernavn'],
    )
    const sent = { barn: 'ja', navn: 'Test Barn Støttesen', adresse: 'voksen@example.no', hjelper: 'ja', hjelpernavn: 'Test Voksen' }
    assert.equal((await resident().submit(`/innspill/${number}/stotte`, sent)).status, 303)
    const named = await workplace.town.deps.db.selectFrom('person').select('id').where('name', 'like', '%Støttesen').execute()
    assert.equal(named.length, 0)
  })

  it('is taken back with the receipt', async () => {
    const number = await shown('Søppelbøtte')
    const { actId } = await supports(workplace.town, number, { value: 'angrer@example.no' })
    assert.match(await pageOf(number), /1 støtter det/)
    const { deps } = workplace.town
    await cancelAct(deps.db, actKinds(deps), { actId, by: 'person', at: deps.clock.now() })
    assert.match(await pageOf(number), /Ingen har støttet det ennå/)
  })

  it('at the desk counts each person who is met, with or without an address', async () => {
    const number = await shown('Fartsdumper')
    const desk = await workplace.as('desk_adviser', 'hub:tofte')
    const choose = await desk.open('/arbeid/skranke/innspill/stotte')
    assert.match(choose.text, new RegExp(`${number} Fartsdumper`))
    for (const navn of ['Test Første', 'Test Andre']) {
      const sent = await desk.submit(`/arbeid/skranke/innspill/stotte?nr=${number}`, { navn, kanal: 'paper' })
      assert.equal(sent.status, 303)
      assert.match((await desk.open(sent.headers.get('location') ?? '')).text, /Du støtter: Fartsdumper/)
    }
    assert.match(await pageOf(number), /2 støtter det/)
    assert.equal((await desk.get('/arbeid/skranke/innspill/stotte?nr=99999')).status, 404)
  })

  it('asks for an electronic identity where the square has chosen so, and the desk goes on as before', async () => {
    const number = await shownSuggestion(workplace.town, by, { title: 'Gatelys', hub: 'saetre' })
    const host = await workplace.as('hub_manager', 'hub:saetre')
    const saved = await host.submit('/arbeid/innspill/regel', { 'niva-saetre': 'substantial' })
    assert.equal(saved.status, 303)
    const page = await resident().open(`/innspill/${number}/stotte`)
    assert.match(page.text, /ber dem som støtter innspill på nettet, logge inn/)
    await assert.rejects(supports(workplace.town, number, { value: 'bare@example.no' }), /vise hvem du er/)
    const desk = await workplace.as('desk_adviser', 'hub:saetre')
    const sent = await desk.submit(`/arbeid/skranke/innspill/stotte?nr=${number}`, { navn: 'Test Møtt', kanal: 'desk' })
    assert.equal(sent.status, 303)
    assert.match(await pageOf(number), /1 støtter det/)
  })

  it('shows whoever answers what somebody can help with, and notes who saw it', async () => {
    const number = await shown('Grillplass')
    const { actId } = await supports(workplace.town, number, { value: 'hjelper@example.no', canHelp: 'Ti sekker kull' })
    const page = await (await workplace.as('hub_manager', 'hub:tofte')).open(`/arbeid/innspill/${number}`)
    assert.match(page.text, /Ti sekker kull/)
    const noted = await workplace.town.deps.db.selectFrom('auditEntry').select('subject').where('subject', '=', `act:${actId}`).execute()
    assert.equal(noted.length, 1)
  })
})
