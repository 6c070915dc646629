import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { readPage } from '../../src/platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { formIn } from '../browser-form.ts'
import { openTown } from '../open-town.ts'
import { openResident } from '../resident.ts'

const KIOSK = '/torg/holmen/kolapp'
const SCREEN = '/torg/holmen/koskjerm'
const DESK = '/arbeid/torg/holmen/ko'
/** A Tuesday when Innbyggerservice is at Holmen from ten to two. */
const TUESDAY = '2020-02-04T11:00'

let workplace: Workplace
let host: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: TUESDAY })
  host = await workplace.as('desk_adviser', 'hub:holmen')
})

const draws = (changes: Record<string, string> = {}) => openResident(workplace.town).done(KIOSK, { tema: 'annet', ...changes })

/** Presses a button at a desk. */
async function press(desk: number, fields: Record<string, string>) {
  const page = await host.open(`${DESK}?skranke=${desk}`)
  const etter = /name="etter" value="([^"]*)"/.exec(page.html)?.[1] ?? ''
  const lapp = /name="lapp" value="([^"]*)"/.exec(page.html)?.[1] ?? ''
  return host.send(`${DESK}?skranke=${desk}`, { etter, lapp, ...fields })
}
const next = (desk: number) => press(desk, { gjor: 'neste' })
const shown = async () => (await workplace.town.page(SCREEN)).text

describe('on a Tuesday at Holmen', () => {
  it('she presses once and has a number, without name or account, and sees how many are before her', async () => {
    const kiosk = await workplace.town.page(KIOSK)
    assert.equal(kiosk.heading, 'Ta kølapp')
    assert.match(kiosk.text, /Ingen venter nå.*Hjelp med skjema, telefon og nett.*Noe annet/)
    const first = await draws({ tema: 'skjema-og-nett' })
    assert.match(first.heading, /Nummeret ditt 1$/)
    assert.match(first.text, /Du er neste/)
    assert.doesNotMatch(first.text, /skjema, telefon/, 'what it is about stands on no slip')
    assert.match((await draws()).text, /Nummeret ditt 2.*Én før deg/)
  })

  it('the desk calls with one key, the screen says which number goes where, and her page says the same', async () => {
    const waits = await draws()
    assert.equal((await next(2)).status, 303)
    assert.match(await shown(), /^.*1 Skranke 2/)
    assert.match((await host.open(`${DESK}?skranke=2`)).text, /Nummer 1 Hjelp med skjema, telefon og nett/)
    await next(1)
    await next(2)
    assert.match((await workplace.town.page(waits.path)).text, /Gå til skranke 2/)
  })

  it('pressed twice in one go, the desk has called one', async () => {
    for (let k = 0; k < 2; k += 1) await draws()
    const page = await host.open(`${DESK}?skranke=2`)
    const etter = /name="etter" value="([^"]*)"/.exec(page.html)?.[1] ?? ''
    await Promise.all([1, 2, 3].map(() => host.send(`${DESK}?skranke=2`, { gjor: 'neste', etter })))
    assert.match((await host.open(`${DESK}?skranke=2`)).text, /Nummer 4/)
    assert.match((await host.open(`${DESK}?skranke=2`)).text, /1 venter/)
  })

  it('a form that is pressed a hundred times is one number', async () => {
    const who = openResident(workplace.town)
    const { action, fields } = formIn((await who.open(KIOSK)).html)
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, k) => who.send(action, { ...fields, tema: k % 2 === 0 ? 'annet' : 'skjema-og-nett' })),
    )
    const said = new Set(answers.map(({ status }) => status))
    assert.ok(said.has(303))
    for (const answer of answers.filter(({ status }) => status !== 303)) assert.match((await readPage(answer)).text, /mange numre herfra/)
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from queue_ticket`.execute(workplace.town.deps.db)
    assert.equal(rows[0]?.n, 6)
  })
})

describe('on a Monday at Holmen', () => {
  it('the page, the door and the wall say when somebody is next at the desk, and where somebody is now; no number is drawn', async () => {
    const town = await openTown({ now: '2020-02-03T11:00' })
    for (const path of ['/torg/holmen', KIOSK, SCREEN]) {
      const { text } = await town.page(path)
      assert.match(text, /Neste betjente dag: tirsdag 4\. februar, 10–14\. ?eksempel/, path)
      assert.match(text, /Nærmeste åpne skranke: Innbyggerservice \S+ \S+, til/, path)
    }
    assert.equal((await openResident(town).send(KIOSK, { nokkel: 'en-noekkel-for-mandag', tema: 'annet' })).status, 409)
    assert.equal((await town.deps.db.selectFrom('queueTicket').select('id').execute()).length, 0)
  })
})
