import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { settleLists } from '../../src/activities/index.ts'
import { RETENTION } from '../../src/retention.ts'
import { runRetention } from '../../src/platform/privacy/index.ts'
import { day, machineNow, parseWallTime, stoppedClock } from '../../src/platform/time/index.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { openResident } from '../resident.ts'

let town: OpenTown
before(async () => {
  town = await openTown({ now: '2020-01-03T12:00' })
})
const at = (wall: string) => parseWallTime(wall) ?? assert.fail(wall)
// A fixed line is not sent digits: the receipt is there at once.
const ADULT = { navn: 'Test Voksen', adresse: '22 86 00 00' }

describe('a series for children', () => {
  const path = '/aktiviteter/teaterskole-borgen/pamelding'

  it('asks for first names and ages, and counts the children', async () => {
    const who = openResident(town)
    const page = await who.open('/aktiviteter/teaterskole-borgen')
    assert.equal(page.linkTo('Meld deg på alle datoene'), path)
    const receipt = await who.done(path, { ...ADULT, 'barn-1': 'Ada', 'alder-1': '9', 'barn-2': 'Bo', 'alder-2': '11', sammen: 'ja' })
    assert.equal(receipt.heading, 'Du er påmeldt Teaterskole')
    assert.match(receipt.text, /Barn Ada, 9 år, Bo, 11 år/)
    assert.match(receipt.text, /\d+ ganger, første gang lørdag/)
    const row = await town.deps.db.selectFrom('signUp').select(['size', 'together', 'sessionId']).executeTakeFirstOrThrow()
    assert.deepEqual(row, { size: 2, together: true, sessionId: null })
  })

  it('says at the field what is missing, and that an age is not what it is for', async () => {
    const wrong = async (fields: Record<string, string>) =>
      (await readPage(await openResident(town).submit(path, { ...ADULT, ...fields }))).errors.map(({ text }) => text).join(' · ')
    assert.match(await wrong({}), /Skriv fornavnet til minst ett barn/)
    assert.match(await wrong({ 'barn-1': 'Ada', 'alder-1': '' }), /Skriv alderen i hele år/)
    assert.match(await wrong({ 'barn-1': 'Ada', 'alder-1': '5' }), /Dette er 8 til 13 år/)
    assert.match(await wrong({ 'barn-1': 'A'.repeat(300), 'alder-1': '9' }), /Fornavnet er for langt/)
  })
})

describe('a rule of who comes first', () => {
  const path = '/aktiviteter/bollywood-borgen/pamelding/2020-01-09'

  it('gives those a place at once, lets others wait, and gives them what is left on the day it says', async () => {
    assert.match((await openResident(town).open(path)).text, /Jeg er bosatt på Borgen De kommer først til tirsdag 7\. januar/)
    assert.match((await openResident(town).done(path, { ...ADULT, forst: 'ja' })).heading, /^Du er påmeldt/)
    const waits = await openResident(town).done(path, ADULT)
    assert.match(waits.heading, /^Du står på venteliste/)
    const offered = () => town.deps.db.selectFrom('signUp').select('offered').where('offered', '>', 0).execute()
    await settleLists.run({ ...town.deps, clock: stoppedClock(at('2020-01-06T23:59')) })
    assert.equal((await offered()).length, 0)
    await settleLists.run({ ...town.deps, clock: stoppedClock(at('2020-01-07T00:00')) })
    assert.equal((await offered()).length, 1)
  })
})

describe('what is asked besides', () => {
  const path = '/aktiviteter/mat-og-prat-borgen/pamelding/2020-01-08'

  it('says why and for how long, stands on the receipt, and is forgotten first; then children, then the whole', async () => {
    assert.match((await openResident(town).open(path)).text, /Så kokken lager nok\. Svaret slettes dagen etter\./)
    const receipt = await openResident(town).done(path, { ...ADULT, 'svar-gront': 'En av oss' })
    assert.match(receipt.text, /Hvor mange av dere vil ha grønnsaksretten\? En av oss/)
    const { db } = town.deps
    const left = async (wall: string) => {
      await runRetention(db, RETENTION, { town: at(wall), machine: machineNow() })
      const [answers, signUps] = await Promise.all([
        db.selectFrom('signUpAnswer').selectAll().execute(),
        db
          .selectFrom('signUp')
          .innerJoin('session', 'session.id', 'signUp.sessionId')
          .selectAll('signUp')
          .where('day', '<', day('2020-01-31'))
          .execute(),
      ])
      return { answers: answers.length, signUps: signUps.length }
    }
    assert.deepEqual(await left('2020-01-09T12:00'), { answers: 1, signUps: 3 })
    assert.deepEqual(await left('2020-01-10T12:00'), { answers: 0, signUps: 3 })
    assert.deepEqual(await left('2020-02-08T12:00'), { answers: 0, signUps: 2 })
    assert.equal((await openResident(town).open(receipt.path)).status, 404)
  })
})
