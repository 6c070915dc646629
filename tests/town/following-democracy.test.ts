import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import ICAL from 'ical.js'
import { answerSuggestion, mergeSuggestions } from '../../src/suggestions/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident } from '../resident.ts'
import { staffAccount } from '../staff-account.ts'
import { shownSuggestion } from '../suggesting.ts'

const NOON = '2020-09-21T12:00'
const SAVE = { gjor: 'lagre' }
let workplace: Workplace
let post: PostOffice
let admin: Colleague
let secretary: Colleague
let by = ''
before(async () => {
  workplace = await openWorkplace({ now: NOON })
  post = await openPostOffice(workplace.town)
  admin = await workplace.as('municipality_admin')
  secretary = await workplace.as('committee_secretary', 'body:lsu-slemmestad')
  by = await staffAccount(workplace.town)
})
after(() => post.close())

async function follow(adresse: string, path: string, changes: Record<string, string> = {}) {
  const who = openResident(workplace.town)
  const waiting = await who.done(path, { adresse, ...changes })
  const digits = /\b\d{6}\b/.exec((await post.until(NOON)).mails[0]?.text ?? '')?.[0] ?? assert.fail('no digits')
  const receipt = await who.done(waiting.path, { sifre: digits })
  await post.until(NOON)
  return { who, receipt }
}
const told = async (until = NOON) =>
  (await post.until(until)).mails.map((mail) => `${[mail.to ?? []].flat()[0]?.text ?? ''}: ${mail.subject ?? ''}`).toSorted()

describe('whoever follows a body', () => {
  it('hears that it is asked, that it is called to a meeting, what it decided and said, and what came of that', async () => {
    const page = await workplace.town.page('/organ/lsu-slemmestad')
    assert.ok(page.links.some(({ href }) => href === '/folg/organ/lsu-slemmestad'))
    const { receipt } = await follow('a@example.no', '/folg/organ/lsu-slemmestad')
    assert.equal(receipt.heading, 'Du følger Lokalsamfunnsutvalg Slemmestad')
    const hearing = {
      organ: 'kommunestyret',
      'title-nb': 'Plan for Vollen',
      places: 'vollen',
      from: '1.9.2020',
      due: '13.10.2020',
      ...SAVE,
    }
    const list = await admin.done('/arbeid/kommune/horinger/ny', hearing)
    const key = list.linkTo('Endre Plan for Vollen').split('/').at(-1) ?? ''
    const name = 'a@example.no: Lokalsamfunnsutvalg Slemmestad'
    assert.deepEqual(await told(), [`${name}: Kommunen spør: Plan for Vollen`])
    await admin.done('/arbeid/kommune/horinger/ny', { ...hearing, 'title-nb': 'Plan for Heggedal', places: 'heggedal' })
    assert.deepEqual(await told(), [], 'that is another body’s')

    const own = '/arbeid/utvalg/lsu-slemmestad'
    await secretary.done(`${own}/moter/ny`, { number: '1', day: '30.9.2020', time: '18', hub: 'slemmestad', ...SAVE })
    assert.deepEqual(await told(), [`${name}: Innkalling: Møte 1 i Lokalsamfunnsutvalg Slemmestad, 30. september 2020 klokka 18.00`])
    await secretary.done(`${own}/uttalelser/ny`, { hearing: key, 'text-nb': 'Fortau.', day: '20.9.2020', ...SAVE })
    assert.deepEqual(await told(), [`${name}: Lokalsamfunnsutvalg Slemmestad har uttalt seg: Plan for Vollen`])
    const statement = (await admin.open('/arbeid/kommune/uttalelser')).links.find(({ href }) => href.includes(key))?.href ?? ''
    await admin.done(statement, { outcome: 'partly', outcomeOn: '21.9.2020', 'changed-nb': 'Én side.', ...SAVE })
    assert.deepEqual(await told(), [`${name}: Kommunen fulgte deler av uttalelsen: Plan for Vollen`])
    await admin.done(statement, { 'changed-nb': 'Én side, og lys.', ...SAVE })
    assert.deepEqual(await told(), [], 'what is put right is not told twice')
  })

  it('finds its meetings in the calendar, and that one is moved or called off', async () => {
    const { who, receipt } = await follow('kalender@example.no', '/folg/organ/lsu-tofte')
    const made = await who.submit(`${receipt.path}/kalender`)
    const path = />http:\/\/[^/<]+(\/kalender\/[0-9a-z]{32}\.ics)</.exec(await made.text())?.[1] ?? assert.fail('no address')
    const meetings = async () => {
      const calendar = new ICAL.Component(ICAL.parse(await (await workplace.town.get(path)).text()))
      return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
    }
    assert.deepEqual(await meetings(), [])
    const work = await workplace.as('committee_secretary', 'body:lsu-tofte')
    const own = '/arbeid/utvalg/lsu-tofte'
    const asked = { number: '1', day: '30.9.2020', hub: 'tofte', ...SAVE }
    const list = await work.done(`${own}/moter/ny`, asked)
    const [untimed, ...others] = await meetings()
    assert.equal(untimed?.summary, 'Møte 1 i Lokalsamfunnsutvalg Tofte')
    assert.equal(untimed.startDate.toString(), '2020-09-30', 'a clock time that nobody has told is not midnight')
    assert.deepEqual(others, [])
    const change =
      list.links.find(({ href }) => href.startsWith(`${own}/moter/`) && !href.endsWith('/ny'))?.href ?? assert.fail('no meeting')
    await work.done(change, { ...asked, day: '1.10.2020', time: '18' })
    const [moved] = await meetings()
    assert.deepEqual([moved?.uid, moved?.startDate.toString()], [untimed.uid, '2020-10-01T18:00:00'])
    assert.ok(moved && moved.sequence > untimed.sequence)
    await work.done(change, { ...asked, day: '1.10.2020', time: '18', 'cancelled-nb': 'For få kan komme.' })
    const [off] = await meetings()
    assert.equal(off?.component.getFirstPropertyValue('status'), 'CANCELLED')
    assert.ok(off.sequence > moved.sequence)
  })

  it('is asked about no opening hours, neither when they begin nor when they change', async () => {
    const { who, receipt } = await follow('ikke-tider@example.no', '/folg/organ/lsu-tofte')
    const page = await who.open(`${receipt.path}/folg`)
    assert.doesNotMatch(page.text, /Åpningstider/)
    const changed = await who.done(`${receipt.path}/folg`, { 'rytme-body-lsu-tofte': 'weekly' })
    assert.match(changed.text, /NårSamlet, hver mandag|Når ?Samlet, hver mandag/)
  })

  it('hears of a hearing on the day that it opens, and of none when it has stopped', async () => {
    const later = { organ: 'kommunestyret', 'title-nb': 'Skolevei', places: 'slemmestad', from: '22.9.2020', due: '13.10.2020', ...SAVE }
    await admin.done('/arbeid/kommune/horinger/ny', later)
    assert.deepEqual(await told(), [])
    assert.deepEqual(await told('2020-09-22T00:01'), ['a@example.no: Lokalsamfunnsutvalg Slemmestad: Kommunen spør: Skolevei'])
  })
})

describe('whoever follows a case', () => {
  it('hears that it was treated and what was decided; one that is not there cannot be followed', async () => {
    const { receipt } = await follow('sak@example.no', '/folg/sak/kommunestyret-2019-32')
    assert.equal(receipt.heading, 'Du følger Kommunestyret sak 32/19')
    await admin.done('/arbeid/kommune/saker/kommunestyret-2019-32', { 'decision-nb': 'Et vedtak.', ...SAVE })
    assert.deepEqual(await told('2020-09-22T00:02'), [
      'sak@example.no: Kommunestyret sak 32/19: Vedtak i Kommunestyret sak 32/19: Nærdemokratiske ordninger',
    ])
    assert.equal((await workplace.town.get('/folg/sak/kommunestyret-2019-33')).status, 404)
  })
})

describe('whoever follows a suggestion', () => {
  it('hears each answer, also when it is merged with another; and changes how on the receipt', async () => {
    const [one, two] = [
      await shownSuggestion(workplace.town, by, { title: 'Benk' }),
      await shownSuggestion(workplace.town, by, { title: 'Sitteplass' }),
    ]
    const { who, receipt } = await follow('bare@example.no', `/folg/innspill/${two}`)
    assert.match(receipt.heading, new RegExp(`Du følger Innspill ${two}`))
    assert.match((await who.open(`${receipt.path}/folg`)).text, /Sitteplass/)
    const { db, clock } = workplace.town.deps
    await mergeSuggestions(db, { number: two, into: one, by, at: clock.now(), reason: 'Samme benk.' })
    await told('2020-09-22T00:03')
    await answerSuggestion(db, { number: one, by, at: clock.now(), answer: 'planned', reason: 'I mai.', due: null })
    const [mail = '', ...others] = await told('2020-09-22T00:04')
    assert.match(mail, new RegExp(`^bare@example.no: Innspill ${two}.*: Det er planlagt: Benk$`))
    assert.deepEqual(others, [])
  })

  it('that nobody has read cannot', async () => {
    assert.equal((await workplace.town.get('/folg/innspill/999')).status, 404)
    assert.equal((await workplace.town.get('/folg/innspill/x')).status, 404)
  })
})

describe('whoever follows a hub', () => {
  it('hears of a new activity there', async () => {
    await follow('hub@example.no', '/folg/torg/tofte')
    const host = await workplace.as('hub_manager', 'hub:tofte')
    await host.done('/arbeid/torg/tofte/aktiviteter/ny', {
      'title-nb': 'Strikkekveld',
      kind: 'meetup',
      sender: 'innbyggerservice',
      every: 'week',
      days: ['4'],
      from: '1.10',
      clock: '18',
      ends: '20',
      price: '0',
      ...SAVE,
    })
    assert.deepEqual(await told('2020-09-22T00:06'), ['hub@example.no: Tofte: Nytt: Strikkekveld'])
  })
})

describe('the desk', () => {
  it('lets somebody without an address follow a body, found at the one field', async () => {
    const desk = await workplace.as('desk_adviser')
    const page = await desk.open('/arbeid/skranke/folg?om=body:lsu-tofte')
    assert.match(page.heading, /Lokalsamfunnsutvalg Tofte/)
    const done = await desk.done('/arbeid/skranke/folg?om=case:kommunestyret-2019-32', { navn: 'Test Testesen', telefon: '99 99 99 99' })
    assert.match(done.text, /Kommunestyret sak 32\/19/)
  })
})
