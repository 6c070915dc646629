import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { signUpRetention } from '../../activities/index.ts'
import { machineNow, parseWallTime } from '../../platform/time/index.ts'
import { openWorkplace, type Workplace } from '../testing.ts'

let workplace: Workplace
before(async () => {
  // A Friday; the knitting café is on Mondays, the theatre school on Saturdays.
  workplace = await openWorkplace({ kind: 'town', now: '2020-01-31T12:00' })
})

const KNITTING = '/arbeid/torg/tofte/aktiviteter/strikkekafe-tofte'
const BABYSANG = '/arbeid/torg/tofte/aktiviteter/babysang-tofte'
const REPORT = '/arbeid/torg/tofte/inkludering'

describe('how many came', () => {
  it('is asked for where nobody signs up too, from the day on, and stands at the date and in the figures of the hub', async () => {
    const host = await workplace.as('hub_manager', 'hub:tofte')
    assert.match((await host.open(REPORT)).text, /Ingen har talt hvor mange som kom i perioden/)
    const overview = await host.open(KNITTING)
    assert.match(overview.text, /De siste datoene.*Mandag 27\. januar 2020 Hvor mange kom\? ?Ikke talt/s)
    assert.doesNotMatch(overview.text, /Hvor mange kom\?: Mandag 3\. februar/, 'nobody has come to what is ahead')
    const path = overview.linkTo('Hvor mange kom?: mandag 27. januar 2020')
    const page = await host.open(path)
    assert.equal(page.heading, 'Hvor mange kom? Strikkekafé, Tofte')
    assert.match(page.text, /Her er det ingen påmelding/)
    assert.doesNotMatch(page.text, /Ingen er påmeldt|Slipp plassene|blir logget|Kom uten påmelding/)
    await host.send(path, { gjor: 'tall', hoder: '14' })
    assert.match((await host.open(KNITTING)).text, /Mandag 27\. januar 2020 Hvor mange kom\? ?14 kom/)
    assert.match((await host.open(REPORT)).text, /Hvor mange kom\?.*Datoer der noen har talt Talt ?færre enn 5.*Til stede i alt Talt ?14/s)
    assert.match(await (await host.get(`${REPORT}/fil`)).text(), /"Hvor mange kom\?","Til stede i alt","14",""/)
  })

  it('is said beside how many places are taken, and is not for whoever may not see the list', async () => {
    const desk = await workplace.as('desk_adviser', 'hub:tofte')
    await desk.done('/arbeid/skranke/pamelding?til=babysang-tofte.2020-02-05', { navn: 'Test Kari Lund', antall: '2', kanal: 'phone' })
    const host = await workplace.as('hub_manager', 'hub:tofte')
    assert.match((await host.open(BABYSANG)).text, /Onsdag 5\. februar 2020 .*?2 av 12 plasser/)
    const volunteer = await workplace.as('hub_manager', 'hub:borgen')
    assert.equal((await volunteer.get(`${KNITTING}/pameldte/2020-01-27`)).status, 403)
  })

  it('stays when the names of a series go, for the dates where somebody was ticked off alone', async () => {
    const { db } = workplace.town.deps
    const desk = await workplace.as('desk_adviser', 'hub:borgen')
    await desk.done('/arbeid/skranke/pamelding?til=teaterskole-borgen', {
      navn: 'Test Per Vik',
      'barn-1': 'Ada',
      'alder-1': '9',
      kanal: 'desk',
    })
    const { id, activityId } = await db
      .selectFrom('signUp')
      .select(['id', 'activityId'])
      .where('sessionId', 'is', null)
      .executeTakeFirstOrThrow()
    const dates = await db.selectFrom('session').select('id').where('activityId', '=', activityId).orderBy('day').limit(2).execute()
    const [ticked, unticked] = [dates[0]?.id ?? 0, dates[1]?.id ?? 0]
    await db
      .insertInto('attendance')
      .values({ signUpId: id, sessionId: ticked, came: 1, notedAt: new Date(machineNow()), notedBy: null })
      .execute()
    const town = parseWallTime('2030-01-01T00:00') ?? assert.fail()
    const [, , rule] = signUpRetention
    await db.transaction().execute((tx) => rule?.forget(tx, { town, machine: machineNow() }) ?? Promise.resolve(0))
    assert.deepEqual(await db.selectFrom('signUp').selectAll().where('sessionId', 'is', null).execute(), [])
    const kept = await db
      .selectFrom('headCount')
      .select(['sessionId', 'signedUp', 'came'])
      .where('sessionId', 'in', [ticked, unticked])
      .execute()
    assert.deepEqual(kept, [{ sessionId: ticked, signedUp: 1, came: 1 }])
    const babysang = await db.selectFrom('headCount').select(['signedUp', 'came']).where('signedUp', '=', 2).executeTakeFirst()
    assert.deepEqual(babysang, { signedUp: 2, came: null }, 'nobody was ticked off: nobody knows')
  })
})
