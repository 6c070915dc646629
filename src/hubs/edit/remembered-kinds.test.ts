import assert from 'node:assert/strict'
import { before, it } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { freshDatabase } from '../../platform/database/testing.ts'
import type { Db } from '../../platform/database/index.ts'
import { addDays, day, startOfDay, type Day } from '../../platform/time/index.ts'
import { hubScope, ITEM_KINDS, isKindName, type KindName, type Scope } from '../items/index.ts'
import { daysInUse } from '../opening-hours/index.ts'
import { allThemes } from '../queries/all-themes.ts'
import { detailsOnDay, offersOnDay } from '../queries/details-on-day.ts'
import { sharedMilestones } from '../queries/milestones.ts'
import { municipality } from '../queries/municipality-on-day.ts'
import { nextNewsAt } from '../queries/news-on-day.ts'
import { placesByName } from '../queries/places-by-name.ts'
import { townFacts } from '../town-facts.ts'
import { lastChangeOf, listItems, removeItem } from './index.ts'
import { acting } from './testing.ts'

const DAY = day('2026-11-25')
const WHEN_CLOSED = day('2026-10-12')
const NEWS_DAYS = Array.from({ length: 40 }, (_, k) => addDays(day('2019-09-01'), 70 * k))
const ALL = Object.keys(ITEM_KINDS).filter((kind) => isKindName(kind))
/** Closures before the periods that they are shown in. */
const KINDS = [...new Set<KindName>(['closure', ...ALL])]

let db: Db
before(async () => {
  db = (await freshDatabase('town')).db
})

/** All that pages remember of the town; read within a transaction, nothing is remembered. */
async function told(of: Db, hubIds: readonly number[]) {
  return { earlier: await toldOn(of, WHEN_CLOSED, hubIds), now: await toldOn(of, DAY, hubIds) }
}

async function toldOn(of: Db, on: Day, hubIds: readonly number[]) {
  const facts = await townFacts(of, { day: on, known: on, from: on, to: on })
  const owners = facts.hubs.flatMap(({ id }) => [
    { hubId: id, providerId: null },
    ...facts.presencesAt(id).map((one) => ({ hubId: id, providerId: one.provider.id })),
  ])
  return {
    hubs: facts.hubs,
    providers: facts.providers,
    presences: hubIds.map((id) => facts.presencesAt(id)),
    hours: owners.map((owner) => facts.hoursOf(owner)).map(({ announced, example }) => [announced.rules, example?.rules]),
    details: await Promise.all(hubIds.map((id) => detailsOnDay(of, id, { day: on }))),
    offers: await offersOnDay(of, { day: on }),
    shared: await sharedMilestones(of, on),
    news: await Promise.all(NEWS_DAYS.map((one) => nextNewsAt(of, { day: one, after: startOfDay(one) }))),
    rest: await Promise.all([municipality(of), allThemes(of), placesByName(of), daysInUse(of, { known: on })]),
  }
}

const fresh = (hubIds: readonly number[]) => db.transaction().execute((tx) => told(tx, hubIds))

/** All of a kind in the scopes. */
async function someOf(kind: KindName, scopes: readonly Scope[]) {
  const found = await Promise.all(scopes.map(async (scope) => (await keysOf(kind, scope)).map((key) => ({ kind, scope, key }))))
  return found.flat()
}

async function takeAway(targets: Awaited<ReturnType<typeof someOf>>): Promise<void> {
  // What others rest on is refused and stays.
  for (const target of targets)
    await removeItem(db, { target, seen: await lastChangeOf(db, target) }, acting('Redaktør', '2026-11-25T12:00')).catch(() => null)
}

async function keysOf(kind: KindName, scope: Scope): Promise<string[]> {
  // Some lie at hubs alone.
  const all = await listItems(db, kind, scope).catch(() => [])
  return all.flatMap(({ item }) => {
    const { key, slug, code } = Named.parse(item)
    return key ?? slug ?? code ?? []
  })
}

const Named = z.looseObject({ key: z.string().optional(), slug: z.string().optional(), code: z.string().optional() })

it('a change of any kind is in all that is remembered, whatever it is remembered of', async () => {
  const scopes: Scope[] = [hubScope('tofte'), hubScope('holmen'), 'municipality']
  const ids = (await db.selectFrom('hub').select('id').orderBy('id').execute()).map(({ id }) => id)
  const changed: string[] = []
  for (const kind of KINDS.filter((one) => one !== 'hub' && one !== 'provider')) {
    const kept = await told(db, ids)
    await takeAway(await someOf(kind, scopes))
    const now = await fresh(ids)
    if (!isDeepStrictEqual(kept, now)) changed.push(kind)
    assert.deepEqual(await told(db, ids), now, kind)
  }
  for (const kind of ['opening_period', 'closure', 'milestone', 'presence', 'facility', 'room', 'offer', 'news', 'place', 'theme'])
    assert.ok(changed.includes(kind), `${kind} was not seen to change`)
})

it('a news item leaves the hours as they were reckoned', async () => {
  const asked = { day: DAY, known: DAY, from: DAY, to: DAY }
  const before = await townFacts(db, asked)
  const news = await someOf('news', ['municipality', hubScope('tofte'), hubScope('heggedal'), hubScope('asker'), hubScope('saetre')])
  assert.notEqual(news.length, 0)
  await takeAway(news)
  assert.notDeepEqual(
    await someOf(
      'news',
      news.map(({ scope }) => scope),
    ),
    news,
  )
  assert.equal(await townFacts(db, asked), before)
})
