import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { z } from 'zod'
import { keptTables } from '../../src/platform/privacy/index.ts'
import { PRIVACY } from '../../src/privacy-register.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { openResident, sentTo, type Resident } from '../resident.ts'
import { ADDRESS, AT_HUBS, AT_MEETINGS, NAME, SAID_AT_HUBS } from '../resident-acts.ts'
import { staffAccount } from '../staff-account.ts'
import { shownSuggestion } from '../suggesting.ts'
import { whereItStands } from '../where-it-stands.ts'

async function signedIn(town: OpenTown): Promise<Resident> {
  const who = openResident(town)
  await who.done('/logg-inn', { adresse: ADDRESS })
  const [mail] = await sentTo(town, ADDRESS)
  await who.done('/logg-inn/kode', { sifre: /\b\d{6}\b/.exec(mail?.text ?? '')?.[0] ?? assert.fail('no digits') })
  await who.done('/min-side/om-deg', { navn: NAME })
  return who
}

const File = z.record(z.string(), z.array(z.record(z.string(), z.unknown())))
const ofPersons = () =>
  new Set(
    keptTables(PRIVACY).flatMap(({ table, columns }) =>
      Object.entries(columns).flatMap(([column, tells]) => (tells === 'person' ? [`${table}.${column}`] : [])),
    ),
  )

for (const [when, now, doings] of [
  ['at a hub', '2020-01-06T08:00', AT_HUBS],
  ['in her own words', '2020-03-02T08:00', SAID_AT_HUBS],
  ['at a public meeting', '2019-11-20T12:00', AT_MEETINGS],
] as const)
  describe(`what a resident who signs in has done ${when}`, () => {
    let town: OpenTown
    let who: Resident
    before(async () => {
      town = await openTown({ now })
      who = await signedIn(town)
      await shownSuggestion(town, await staffAccount(town), { title: 'Gatelys på brua' })
      const failed: string[] = []
      for (const { kind, does } of doings) await does(who).catch((error: unknown) => failed.push(`${kind}: ${String(error)}`))
      assert.deepEqual(failed, [])
    })

    it('is of every kind', async () => {
      const acts = await town.deps.db.selectFrom('act').select('kind').where('residentId', 'is not', null).execute()
      assert.deepEqual(acts.map(({ kind }) => kind).toSorted(), doings.map(({ kind }) => kind).toSorted())
    })

    it('stands in the columns that the register says are of persons, and nowhere else', async () => {
      const told = ofPersons()
      const places = await whereItStands(town, 'qwx')
      assert.ok(places.length >= 5, places.join(', '))
      assert.deepEqual(
        places.filter((place) => !told.has(place)),
        [],
      )
    })

    it('is all in the file she takes with her, each act with what it made', async () => {
      const text = await (await who.get('/min-side/opplysninger/fil')).text()
      for (const value of [NAME, ADDRESS, ...doings.flatMap(({ own }) => own)])
        assert.ok(text.includes(value), `${value} is not in the file`)
      const { act: acts = [], ...made } = File.parse(JSON.parse(text))
      assert.equal(acts.length, doings.length)
      const ofAct = (id: unknown) => Object.values(made).some((rows) => rows.some(({ actId }) => actId === id))
      for (const { id, kind } of acts) assert.ok(ofAct(id), `nothing in the file is of the ${String(kind)}`)
    })

    it('is gone from the whole database when she says so', async () => {
      const answer = await who.send('/min-side/opplysninger', {})
      assert.equal(answer.status, 200)
      assert.deepEqual(await whereItStands(town, 'qwx'), [])
    })
  })
