import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { z } from 'zod'
import { openWorkplace, savedWhenRead, type Workplace } from '../../src/workplace/testing.ts'
import { townsOn } from './notice.ts'

let workplace: Workplace
before(async () => {
  workplace = await openWorkplace({ kind: 'facts', now: '2020-05-18T11:00' })
})

const text = async (path: string) => (await workplace.town.page(path)).text
const Answer = z.object({
  hours: z.array(
    z.object({
      provider: z.string().nullable(),
      announced: z.array(z.object({ state: z.string(), because: z.string().nullable(), reason: z.object({ nb: z.string() }).nullable() })),
    }),
  ),
})

/** The house's hours of a day, as the open data has them. */
async function hoursOn(hub: string, day: string) {
  const answer = await workplace.town.get(`/api/v1/hubs/${hub}/hours?from=${day}&to=${day}`)
  const { hours } = Answer.parse(await answer.json())
  return hours.find(({ provider }) => provider === null)?.announced[0] ?? assert.fail(`no hours on ${day}`)
}

describe('hours whose source is silent about public holidays, as at Borgen', () => {
  it('are not announced on those days, on the page as in the data', async () => {
    const ascension = await hoursOn('borgen', '2020-05-21')
    assert.deepEqual(
      [ascension.state, ascension.because, ascension.reason?.nb],
      ['not_announced', 'untold_holiday', 'Kristi himmelfartsdag'],
    )
    assert.match(
      await text('/torg/borgen/apningstider'),
      /Torsdag 21\. mai 2020, Huset: Kristi himmelfartsdag: ikke kunngjort om det er åpent/,
    )
    assert.match(await text('/nn/torg/borgen/apningstider'), /Kristi himmelfartsdag: ikkje kunngjort om det er ope/)
    assert.doesNotMatch(await text('/torg/borgen?dato=2020-05-21'), /Stengt: Kristi|09–15|9–15 ?betjent/)
    assert.match(await text('/torg/borgen?dato=2020-05-21'), /Ikke kunngjort/)
  })

  it('hold as they are told on the days around, and a weekend is closed also when it is red', async () => {
    assert.equal((await hoursOn('borgen', '2020-05-20')).state, 'open')
    const whitSunday = await hoursOn('borgen', '2020-05-31')
    assert.deepEqual([whitSunday.state, whitSunday.because], ['closed', 'weekly'])
  })

  it('say so to staff, who can put what they know in their place', async () => {
    const admin = await workplace.as('municipality_admin')
    const edit = (await admin.open('/arbeid/torg/borgen/tider')).links.find(({ href }) => href.endsWith('/betjent'))?.href ?? assert.fail()
    const { fields } = await admin.form(edit)
    assert.equal(fields['holidays'], 'not_announced')
    const { page } = await savedWhenRead(admin, edit, { holidays: 'closed', begin: '20.5.2020', gjor: 'lagre' })
    assert.match(await text('/torg/borgen/apningstider'), /Stengt: Kristi himmelfartsdag/)
    assert.match((await admin.open(page.linkTo('Se endringen'))).text, /På helligdager Slik ble det ?Stengt/)
  })

  it('are not the hours of a new form: they close on public holidays, and the form says so', async () => {
    const admin = await workplace.as('municipality_admin')
    assert.equal((await admin.form('/arbeid/torg/tofte/tider/ny')).fields['holidays'], 'closed')
    await savedWhenRead(admin, '/arbeid/torg/tofte/tider/ny', { 'several-from': '10', 'several-to': '15', from: '2.1.2020', gjor: 'lagre' })
    assert.deepEqual([(await hoursOn('tofte', '2020-05-21')).state, (await hoursOn('tofte', '2020-05-21')).because], ['closed', 'holiday'])
  })
})

for (const town of townsOn('2020-06-01T11:00')) {
  describe(`on such a day the hours of the week are still announced (${town.how})`, () => {
    it('on the board: what is not told is whether it is open that day', async () => {
      const front = await town.page('/')
      const borgen = front.texts('.board > li[data-hub="borgen"]')[0] ?? ''
      assert.match(borgen, /2\. pinsedag: ikke kunngjort om det er åpent/)
      assert.doesNotMatch(borgen, /Åpningstidene er ikke kunngjort/)
      assert.match(front.text, town.layers === 'facts' ? /To torg har ikke kunngjort/ : /bare Borgen har kunngjort tidene for huset/)
      assert.doesNotMatch(borgen, /Ingen er her nå/)
      if (town.live) assert.match(front.text, /Vi vet ikke om noe torg som er åpent akkurat nå\./)
      if (town.live) assert.match(borgen, /2\. pinsedag: ikke kunngjort om det er åpent\. Åpner i morgen klokka\s9/)
    })

    it('on its own page, which says in one row of the week neither «Stengt» nor «Åpent» of the house', async () => {
      const page = await town.page('/torg/borgen')
      const [hero = ''] = page.texts('.hero')
      assert.match(hero, /Ikke kunngjort om det er åpent\. ?2\. pinsedag\./)
      assert.equal(/Åpner i morgen klokka\s9/.test(hero), town.live)
      const [monday = ''] = page.texts('table.hours tbody tr')
      assert.match(monday, /Mandag 1\. juni(, (i dag|denne dagen))? ?2\. pinsedag ?Huset ?Ikke kunngjort/)
      assert.doesNotMatch(monday, /Stengt: /)
    })
  })
}
