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
    const arabic = await workplace.town.page(`/ar${KIOSK}`)
    assert.equal(arabic.heading, 'خذ رقمًا', 'the few words that are needed, in the short list of each language')
    assert.match(arabic.text, /شيء آخر/)
    assert.match(arabic.text, /لم تتم مراجعة هذه الترجمة/)
    assert.equal(arabic.linkTo('ትግርኛ'), `/ti${KIOSK}`)
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

describe('what a desk does with a number', () => {
  let town: Workplace
  let desk: Colleague
  const stateOf = async (number: number) => {
    const { rows } = await sql<{ desk: number | null; parked: boolean; ended: string | null; calls: number; forDesk: number | null }>`
      select desk, parked_at is not null as parked, ended_because as ended, calls, for_desk from queue_ticket where number = ${number}`.execute(
      town.town.deps.db,
    )
    return rows[0]
  }
  const idOf = async (number: number) => {
    const { rows } = await sql<{ id: string }>`select id from queue_ticket where number = ${number}`.execute(town.town.deps.db)
    return rows[0]?.id ?? assert.fail(String(number))
  }
  const act = async (number: number, gjor: string, more: Record<string, string> = {}) =>
    desk.send(`${DESK}?skranke=1`, { gjor, lapp: await idOf(number), ...more })
  const calls = async (at: number) => {
    const etter = /name="etter" value="([^"]*)"/.exec((await desk.open(`${DESK}?skranke=${at}`)).html)?.[1] ?? ''
    return desk.send(`${DESK}?skranke=${at}`, { gjor: 'neste', etter })
  }
  before(async () => {
    town = await openWorkplace({ kind: 'town', now: TUESDAY })
    desk = await town.as('desk_adviser', 'hub:holmen')
    for (let k = 0; k < 3; k += 1) await openResident(town.town).done(KIOSK, { tema: 'annet' })
    await calls(1)
  })

  it('called once more, it is called twice, and the screen says it again', async () => {
    assert.equal((await act(1, 'recall')).status, 303)
    assert.equal((await stateOf(1))?.calls, 2)
    assert.match((await town.town.page(SCREEN)).text, /1 Skranke 1/)
  })

  it('set aside, it is at no desk, and comes back before those who came later', async () => {
    await act(1, 'park')
    assert.deepEqual([(await stateOf(1))?.desk, (await stateOf(1))?.parked], [null, true])
    await act(1, 'back')
    await calls(2)
    assert.equal((await stateOf(1))?.desk, 2)
  })

  it('sent on, only that desk calls it, and before all others', async () => {
    await act(1, 'send', { til: '3' })
    await calls(1)
    assert.deepEqual([(await stateOf(2))?.desk, (await stateOf(1))?.desk], [1, null])
    await calls(3)
    assert.equal((await stateOf(1))?.desk, 3)
  })

  it('whoever did not come when called is not there, and waits again with their old number when they do', async () => {
    await act(2, 'missed')
    assert.equal((await stateOf(2))?.ended, 'missed')
    assert.equal((await act(2, 'finish')).status, 409, 'another has done something else with it meanwhile')
    await act(2, 'back')
    await calls(1)
    assert.deepEqual([(await stateOf(2))?.desk, (await stateOf(2))?.ended], [1, null])
    await act(2, 'finish')
    assert.equal((await stateOf(2))?.ended, 'done')
  })

  it('of another hub it is not there', async () => {
    const other = await town.as('desk_adviser', 'hub:tofte')
    assert.equal((await other.send('/arbeid/torg/tofte/ko?skranke=1', { gjor: 'park', lapp: await idOf(3) })).status, 404)
    assert.equal((await stateOf(3))?.parked, false)
  })
})

describe('on a Monday at Holmen', () => {
  it('the poster says it too, and so does the screen of the house; on a staffed day they say nothing of it', async () => {
    const town = await openTown({ now: '2020-02-03T11:00' })
    assert.match(
      (await town.page('/torg/holmen/plakat')).text,
      /Neste betjente dag: tirsdag 4\. februar, 10–14.*Nærmeste åpne skranke: Innbyggerservice \S+ \S+, til/,
    )
    const wall = (await town.page('/torg/holmen/skjerm')).text
    assert.match(wall, /tir/)
    assert.match(wall, /nærmest ?Innbyggerservice i \S+/)
    const tuesday = await openTown({ now: '2020-02-04T11:00' })
    for (const path of ['/torg/holmen/plakat', '/torg/holmen/skjerm'])
      assert.doesNotMatch((await tuesday.page(path)).text, /nærmeste?( åpne skranke:)? ?Innbyggerservice i/i, path)
  })

  it('the page, the door and the wall say when somebody is next at the desk, and where somebody is now; no number is drawn', async () => {
    const town = await openTown({ now: '2020-02-03T11:00' })
    for (const path of ['/torg/holmen', KIOSK, SCREEN]) {
      const { text } = await town.page(path)
      assert.match(text, /Skranken er betjent neste gang tirsdag 4\. februar, 10–14\. ?eksempel/, path)
      assert.match(text, /Nærmeste åpne skranke: Innbyggerservice \S+ \S+, til/, path)
    }
    assert.equal((await openResident(town).send(KIOSK, { nokkel: 'en-noekkel-for-mandag', tema: 'annet' })).status, 409)
    assert.equal((await town.deps.db.selectFrom('queueTicket').select('id').execute()).length, 0)
  })
})
