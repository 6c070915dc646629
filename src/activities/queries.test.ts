import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { freshDatabase, type TestDatabase } from '../platform/database/testing.ts'
import { day, instantToWall } from '../platform/time/index.ts'
import type { SessionFilter } from './filter.ts'
import { invites } from './session-words.ts'
import { movedAway, orderOf, sessionsIn } from './queries.ts'
import { sessionId } from './session-id.ts'
import type { Session } from './session.ts'

let town: TestDatabase
before(async () => {
  town = await freshDatabase('town')
})

const asked = (from: string, to: string, more: Partial<SessionFilter> = {}, known = from) =>
  sessionsIn(town.db, { filter: { from: day(from), to: day(to), ...more }, known: day(known) })
/** Where no ages are told. */
const YOUNGEST: Partial<Record<Session['audience'], number>> = { youth: 10, adults: 16, seniors: 50 }
const OLDEST: Partial<Record<Session['audience'], number>> = { children: 16, youth: 25 }
const keys = (sessions: readonly Session[]) => sessions.map(({ key }) => key)

describe('what happens', () => {
  test('the public meetings of the notice are there with no hour, and with the municipality behind them', async () => {
    const found = (await asked('2019-11-20', '2019-11-30', { kind: 'public_meeting' })).map(({ day, hub, startsAt, organisers }) => ({
      day,
      hub,
      startsAt,
      organisers,
    }))
    assert.deepEqual(found, [
      { day: '2019-11-21', hub: 'tofte', startsAt: null, organisers: [] },
      { day: '2019-11-27', hub: 'slemmestad', startsAt: null, organisers: [] },
    ])
  })

  test('in the second week of 2020 the lecture and the sing-along at Holmen are carried on from the senior centre', async () => {
    const found = await asked('2020-01-06', '2020-01-12', { hub: 'holmen' })
    const lecture = found.find(({ key }) => key === 'onsdagsforedrag-holmen')
    assert.ok(lecture?.startsAt)
    assert.deepEqual(instantToWall(lecture.startsAt.getTime()), { day: '2020-01-08', minutes: 12 * 60 + 30 })
    assert.equal(lecture.carriedOnFrom, 'Holmen seniorsenter')
    assert.equal(found.find(({ key }) => key === 'allsang-holmen')?.day, '2020-01-10')
  })

  test('an example is only where its place is in use, and says that the house is closed', async () => {
    assert.deepEqual(keys(await asked('2019-11-18', '2019-11-24', { hub: 'tofte', culture: true })), [])
    assert.ok((await asked('2020-01-06', '2020-01-12', { hub: 'tofte' })).length > 4)
    const inClosed = await asked('2021-01-18', '2021-01-18', { hub: 'tofte' })
    assert.ok(inClosed.length > 0, 'a closed house calls nothing off')
    assert.ok(inClosed.every((one) => one.houseClosed && !invites(one)))
    assert.ok((await asked('2020-01-06', '2020-01-12', { hub: 'tofte' })).every(({ houseClosed }) => !houseClosed))
    assert.ok((await asked('2019-11-18', '2019-11-24', { hub: 'borgen' })).length > 4)
  })

  /** Real dates at Tofte on a day when its house is closed. */
  async function arrangedAtTofte(openAllTheSame: string): Promise<(readonly [Session['organisers'], boolean])[]> {
    const { db } = await freshDatabase('town')
    const monday = day('2021-01-18')
    const ofTofte = db.selectFrom('hub').select('id').where('slug', '=', 'tofte')
    await db.updateTable('session').set({ layer: 'fact' }).where('day', '=', monday).where('hubId', 'in', ofTofte).execute()
    const closures = await db.selectFrom('closure').select('id').where('hubId', 'in', ofTofte).execute()
    const { id } = await db.selectFrom('provider').select('id').where('slug', '=', openAllTheSame).executeTakeFirstOrThrow()
    await db
      .insertInto('closureException')
      .values(closures.map((closure) => ({ closureId: closure.id, providerId: id, note: null })))
      .execute()
    const found = await sessionsIn(db, { filter: { from: monday, to: monday, hub: 'tofte' }, known: monday })
    return found.map(({ organisers, houseClosed }) => [organisers, houseClosed])
  }

  test('what has been arranged in a closed house is there and says so, save where those behind it are open all the same', async () => {
    assert.deepEqual(await arrangedAtTofte('innbyggerservice'), [[['asker-bibliotekene'], true]])
    assert.deepEqual(await arrangedAtTofte('asker-bibliotekene'), [[['asker-bibliotekene'], false]])
  })

  test('words are read as search reads them, and the name of a language is no word of a text', async () => {
    const [from, to] = ['2020-01-13', '2020-01-26']
    const titles = async (q: string) => [...new Set((await asked(from, to, { q })).map(({ title }) => title.nb))]
    for (const q of ['foredragene', 'onsdagsforedraget', 'sprakkafe']) assert.notDeepEqual(await titles(q), [], q)
    assert.deepEqual(await titles('kafe sprak'), await titles('språk kafé'), 'in any order')
    assert.deepEqual(await titles('"nb"'), [])
    assert.deepEqual(await titles('qwxfinnesikke'), [])
  })

  test('every filter gives a part of what is there, by what it says', async () => {
    const [from, to] = ['2026-11-23', '2026-11-29']
    const all = await asked(from, to)
    const holds: [Partial<SessionFilter>, (one: Session) => boolean][] = [
      [{ hub: 'tofte' }, ({ hub }) => hub === 'tofte'],
      [{ forWhom: 'children' }, ({ audience }) => audience === 'children' || audience === 'families'],
      [
        { ages: { from: 15, to: 15 } },
        (one) => (one.ageFrom ?? YOUNGEST[one.audience] ?? 0) <= 15 && (one.ageTo ?? OLDEST[one.audience] ?? 200) >= 15,
      ],
      [{ ages: { from: 3, to: 3 } }, (one) => (one.ageFrom ?? YOUNGEST[one.audience] ?? 0) <= 3 && (one.ageTo ?? 200) >= 3],
      [{ language: 'uk' }, ({ languages }) => languages.includes('uk')],
      [{ free: true }, ({ price }) => price === 0],
      [{ dropIn: true }, ({ attend }) => attend === 'drop_in'],
      [{ culture: true }, ({ culture, kind }) => culture || kind === 'culture'],
      [{ intergenerational: true }, (one) => one.intergenerational],
      [{ childrenWelcome: true }, (one) => one.childrenWelcome],
      [{ access: ['step_free', 'hearing_loop'] }, ({ access }) => access.includes('step_free') && access.includes('hearing_loop')],
      [{ provider: 'asker-bibliotekene' }, ({ organisers }) => organisers.includes('asker-bibliotekene')],
      [{ q: 'språk' }, ({ title }) => title.nb.includes('Språk')],
    ]
    for (const [filter, isRight] of holds) {
      const found = await asked(from, to, filter)
      assert.ok(found.length > 0 && found.length < all.length, JSON.stringify(filter))
      assert.deepEqual(found.map(sessionId), all.filter(isRight).map(sessionId), JSON.stringify(filter))
    }
  })

  test('asked for a few at a time, the dates are the same as all at once', async () => {
    const filter = { from: day('2026-11-23'), to: day('2026-12-06') }
    const all = await sessionsIn(town.db, { filter, known: day('2026-11-23') })
    const pages: Session[] = []
    for (let after; ;) {
      const page: Session[] = await sessionsIn(town.db, { filter, known: day('2026-11-23'), limit: 7, after })
      pages.push(...page)
      const last = page.at(-1)
      if (!last) break
      after = orderOf()(last)
    }
    assert.ok(all.length > 60)
    assert.deepEqual(pages.map(sessionId), all.map(sessionId))
  })

  test('a date that was moved is on its new day, and whoever looks at the old one is told', async () => {
    const { db } = town
    await db
      .updateTable('session')
      .set({ day: day('2020-01-23') })
      .where('occurrence', '=', day('2020-01-16'))
      .where('hubId', 'in', db.selectFrom('hub').select('id').where('slug', '=', 'heggedal'))
      .execute()
    const filter = { from: day('2020-01-16'), to: day('2020-01-16'), hub: 'heggedal' }
    assert.deepEqual(await sessionsIn(db, { filter, known: day('2020-01-16') }), [])
    assert.deepEqual(
      (await movedAway(db, { filter, known: day('2020-01-16') })).map(({ key, day }) => [key, day]),
      [['lokalhistorie-heggedal', '2020-01-23']],
    )
  })
})
