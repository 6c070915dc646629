import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { bookTime, findAgenda, markAbsent } from '../../src/appointments/index.ts'
import { Caseworker } from '../../src/appointments/caseworker.ts'
import { putCaseworker } from '../../src/appointments/caseworker-rows.ts'
import { newActKey } from '../../src/people/index.ts'
import { parseWallTime } from '../../src/platform/time/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'

const at = (wall: string) => parseWallTime(wall) ?? assert.fail(wall)
const NOW = at('2020-03-02T08:00')

let workplace: Workplace
let adviser: Colleague
/** Each is agreed a minute after the one before. */
let agreed = NOW
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-03-02T08:00' })
  adviser = await workplace.as('desk_adviser')
})
const db = () => workplace.town.deps.db

/** Two positions are at Asker on Mondays: a full one, and one of 80 per cent that speaks Polish. */
async function books(wall: string, more: { interpreter?: string; caseworker?: number } = {}) {
  agreed += 60_000
  const { rows } = await sql<{ id: string }>`select id from staff_account limit 1`.execute(db())
  const { actId } = await bookTime(db(), {
    service: 'bygge-pa-egen-tomt',
    hub: 'asker',
    start: at(wall),
    interpreter: null,
    person: { name: 'Test Byggherre', language: 'nb', contacts: [] },
    helper: null,
    channel: 'phone',
    registeredBy: rows[0] ?? assert.fail('nobody works here'),
    key: newActKey(),
    publicUrl: 'http://localhost',
    at: agreed,
    ...more,
  })
  return turnOf(actId)
}
async function turnOf(actId: string) {
  const lines = await findAgenda(db(), { hub: 'asker', span: { start: NOW, end: at('2020-06-01T00:00') } })
  const { caseworker, because } = lines.find((line) => line.actId === actId) ?? assert.fail('no time')
  return { actId, turn: `${caseworker} ${because}` }
}

describe('a time that several could take', () => {
  it('goes by turn, by what each has that week for its share, and says so', async () => {
    assert.equal((await books('2020-03-09T10:00')).turn, 'byggesak-1 order')
    assert.equal((await books('2020-03-09T10:30')).turn, 'byggesak-2 load')
    assert.equal((await books('2020-03-09T11:00')).turn, 'byggesak-1 load', 'one in 80 per cent is more than one in a full position')
  })

  it('goes to whoever speaks the language, also when they have more, and no interpreter is asked for', async () => {
    assert.equal((await books('2020-03-16T10:00')).turn, 'byggesak-2 waited', 'longest since the last')
    assert.equal((await books('2020-03-16T11:00', { interpreter: 'pl' })).turn, 'byggesak-2 language')
    const page = await adviser.open('/arbeid/timer/byggesak-2?dag=2020-03-16')
    assert.match(page.text, /Snakker polsk selv: tolk trengs ikke/)
    assert.match(page.text, /Valgt fordi språket snakkes her/)
    assert.match(page.text, /Valgt fordi det er lengst siden stillingen fikk en ny time/)
  })

  it('in a language that nobody speaks goes by turn, with an interpreter', async () => {
    const { turn } = await books('2020-03-23T10:00', { interpreter: 'ti' })
    const [key = ''] = turn.split(' ')
    const page = await adviser.open(`/arbeid/timer/${key}?dag=2020-03-23`)
    assert.match(page.text, /Tolk: tigrinja/)
  })

  it('is theirs whom they asked to meet again, or a colleague’s who took over', async () => {
    const { rows } = await sql<{ id: number }>`select id from caseworker where key = 'byggesak-2'`.execute(db())
    const own = rows[0]?.id ?? assert.fail('no position')
    const { actId, turn } = await books('2020-03-30T10:00', { caseworker: own })
    assert.equal(turn, 'byggesak-2 asked_for')
    await markAbsent(db(), { caseworker: own, span: { start: at('2020-03-30T09:00'), end: at('2020-03-30T15:00') }, at: NOW })
    assert.equal((await turnOf(actId)).turn, 'byggesak-1 took_over')
  })

  it('follows what staff say of languages and share, and a pack that is loaded leaves it be', async () => {
    const page = '/arbeid/timer/byggesak-1/andel'
    const planner = await workplace.as('caseworker', 'provider:innbyggerservice')
    assert.equal((await planner.submit(page, { andel: '0' })).status, 422)
    assert.equal((await planner.submit(page, { andel: 'halv' })).status, 422)
    await planner.done(page, { sprak: ['so', 'xx'], andel: '50 %' })
    assert.equal((await planner.open(page)).field('Andel av timene, i prosent').value, '50')
    assert.equal((await books('2020-04-20T10:00', { interpreter: 'so' })).turn, 'byggesak-1 language')
    const [, was] = [await books('2020-04-20T11:00'), await books('2020-04-27T10:00')]
    assert.match(was.turn, /waited/)
    const admin = await workplace.as('municipality_admin')
    assert.match((await admin.open('/arbeid/kommune/historikk')).text, /byggesak-1/, 'it stands in the history')
    const item = { key: 'byggesak-1', services: ['bygge-pa-egen-tomt'], languages: ['ar'], share: 100, hours: [], knownFrom: '2019-01-07' }
    await db()
      .transaction()
      .execute((tx) => putCaseworker(tx, { provider: 'innbyggerservice', layer: 'example' }, Caseworker.parse(item)))
    assert.equal((await planner.open(page)).field('Andel av timene, i prosent').value, '50')
    const host = await workplace.as('hub_manager', 'hub:asker')
    assert.equal((await host.get(page)).status, 404)
  })
})
