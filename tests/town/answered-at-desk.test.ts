import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { readPage } from '../../src/platform/http/testing.ts'
import { askBack } from '../../src/suggestions/index.ts'
import { workplaceIn, type Colleague } from '../../src/workplace/testing.ts'
import { openMovingTown, type MovingTown } from '../moving-town.ts'
import { leadsOn } from '../own-things.ts'
import { parseWallTime } from '../../src/platform/time/index.ts'
import { staffAccount } from '../staff-account.ts'
import { shownSuggestion } from '../suggesting.ts'

const NOVEMBER = '2019-11-20T12:00'
const MARCH = '2020-03-02T08:00'

let town: MovingTown
let desk: Colleague
let staff: string
before(async () => {
  town = await openMovingTown(NOVEMBER)
  desk = await workplaceIn(town).as('desk_adviser')
  staff = await staffAccount(town)
})

/** The slip of the newest act of a kind. */
async function slipOf(kind: string): Promise<string> {
  const { id } = await town.deps.db.selectFrom('act').select('id').where('kind', '=', kind).orderBy('at', 'desc').executeTakeFirstOrThrow()
  return `/arbeid/skranke/kvittering/${id}`
}

describe('whoever rings or comes, without e-mail or mobile', () => {
  it('says yes, and then no, to what was registered for them from the paper list of a meeting', async () => {
    const til = 'folkemote-tofte-2019.2019-11-21'
    await desk.done('/arbeid/skranke/valgkomite', { til, navn: 'Test Papir', adresse: '22 00 00 00' })
    const slip = await slipOf('committee-interest')
    assert.match((await desk.open(slip)).text, /Svarer de nå\?/)
    for (const [svar, field, by] of [
      ['phone', 'saidYesAt', 'phone'],
      ['nei', 'saidNoAt', 'phone'],
      ['desk', 'saidYesAt', 'desk'],
    ] as const) {
      assert.equal((await desk.send(`${slip}/svar`, { svar })).status, 303)
      const row = await town.deps.db.selectFrom('committeeInterest').selectAll().executeTakeFirstOrThrow()
      assert.deepEqual([row[field] !== null, row.saidBy, row.notedBy !== null], [true, by, true])
    }
  })

  it('asks a public meeting, and the host sees the question in its number', async () => {
    const wrong = await readPage(await desk.submit('/arbeid/skranke/motesporsmal', { sporsmal: '' }))
    assert.deepEqual([wrong.status, wrong.errors.map(({ href }) => href)], [422, ['#sporsmal']])
    const page = await desk.done('/arbeid/skranke/motesporsmal', { sporsmal: 'Blir det trilleplass?', navn: 'Test Ringer' })
    assert.match(page.text, /Blir det trilleplass\?.*Test Ringer.*(På telefon|telefon)/)
    const host = await workplaceIn(town).as('hub_manager', 'hub:tofte')
    const opened = await host.open('/arbeid/torg/tofte/aktiviteter/folkemote-tofte-2019/mote/2019-11-21')
    assert.match(opened.text, /Blir det trilleplass\?/)
  })

  it('is told when no meeting takes questions', async () => {
    town.goTo(MARCH)
    assert.match((await desk.open('/arbeid/skranke/motesporsmal')).text, /Ingen folkemøter tar imot spørsmål nå/)
    assert.equal((await desk.send('/arbeid/skranke/motesporsmal', { nokkel: 'a'.repeat(20), sporsmal: 'Hva?', til: 'x' })).status, 422)
  })

  it('says whether they will help with what they offered, once it has become an activity, and the log knows who wrote it down', async () => {
    town.goTo(MARCH)
    const number = await shownSuggestion(town, staff, { title: 'Lys på stien' })
    await desk.done(`/arbeid/skranke/innspill/stotte?nr=${number}`, {
      hvordan: 'help',
      hjelp: 'Stige',
      navn: 'Test Stige',
      adresse: '22 11 11 11',
    })
    const slip = await slipOf('suggestion-support')
    assert.doesNotMatch((await desk.open(slip)).text, /Vil de hjelpe\?/)
    await leadsOn(town, number)
    assert.match((await desk.open(slip)).text, /kan hjelpe med «Stige».*Vil de hjelpe\?/)
    for (const [svar, answer] of [
      ['desk', 'yes'],
      ['nei', 'no'],
    ]) {
      assert.equal((await desk.send(`${slip}/svar`, { svar: svar ?? '' })).status, 303)
      const row = await town.deps.db
        .selectFrom('suggestionSupport')
        .select('answeredHelp')
        .where('canHelp', '=', 'Stige')
        .executeTakeFirst()
      assert.equal(row?.answeredHelp, answer)
      const said = await desk.open(`${slip}?ny=svar`)
      assert.match(said.text, answer === 'yes' ? /De har sagt ja\. Har de ombestemt seg\?/ : /De har sagt nei\. Har de ombestemt seg\?/)
      assert.match(said.text, answer === 'yes' ? /Vil du hjelpe\? ?Du har sagt ja\./ : /Vil du hjelpe\? ?Du har sagt nei\./)
      assert.match(said.text, /Svaret er registrert/)
    }
    const log = await town.deps.db.selectFrom('auditEntry').select('action').where('action', '=', 'help-answered').execute()
    assert.equal(log.length, 2)
  })

  it('replies to what those who answer wonder about, and what comes too late stays on the page', async () => {
    town.goTo(MARCH)
    const { db } = town.deps
    const number = await shownSuggestion(town, staff, {
      title: 'Benk i bakken',
      person: { name: 'Test Benk', language: 'nb', contacts: [{ kind: 'mobile', value: '+4741234567' }] },
    })
    const { actId } = await db.selectFrom('suggestion').select('actId').where('number', '=', number).executeTakeFirstOrThrow()
    const slip = `/arbeid/skranke/kvittering/${actId}`
    const ask = (text: string) => askBack(db, { number, by: staff, at: parseWallTime(MARCH) ?? assert.fail(), text })
    await ask('Hvilken bakke?')
    const page = await desk.open(slip)
    assert.match(page.text, /spør ?Hvilken bakke\?/)
    const [, nr = ''] = /name="nr" value="(\d+)"/.exec(page.html) ?? []
    const empty = await readPage(await desk.send(`${slip}/svar`, { nr, tekst: '' }))
    assert.deepEqual([empty.status, empty.errors.map(({ href }) => href)], [422, ['#tekst']])
    assert.equal((await desk.send(`${slip}/svar`, { nr, tekst: 'Den bratte.' })).status, 303)
    const kept = await db.selectFrom('suggestionReply').select(['text', 'writtenBy']).execute()
    assert.equal(kept[0]?.text, 'Den bratte.')
    assert.notEqual(kept[0]?.writtenBy, null)
    const late = await readPage(await desk.send(`${slip}/svar`, { nr, tekst: 'Den slake.' }))
    assert.equal(late.status, 409)
    assert.match(late.text, /spørres ikke lenger.*Den slake\./)
  })

  it('of another desk is not answered for', async () => {
    town.goTo(MARCH)
    const other = await workplaceIn(town).as('desk_adviser', 'hub:holmen')
    assert.equal((await other.send(`${await slipOf('suggestion-support')}/svar`, { svar: 'desk' })).status, 404)
  })
})
