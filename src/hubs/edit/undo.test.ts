import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { recordRevision } from '../../platform/audit/revision.ts'
import type { Db } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { day } from '../../platform/time/index.ts'
import { endAndBeginPeriod, findItem, lastChangeOf, oneChange, putItem, Refused, removeItem, undo } from './index.ts'
import { acting, asker, at, closure, hours } from './testing.ts'

let db: Db
before(async () => {
  db = await asker()
})

const takeBack = (change: number, may = true) => undo(db, { change, mayUndo: () => may }, acting('Redaktør'))
const must = (revision: number | null): number => revision ?? assert.fail('nothing was changed')
const refusedBecause = (why: string) => (error: unknown) => error instanceof Refused && error.refusal.why === why

describe('undo', () => {
  it('takes away what was added, and an undo of the undo puts it there again', async () => {
    const target = at('closure', 'juleferie')
    const added = must((await putItem(db, { target, item: closure(), layer: 'fact', seen: 'new' }, acting())).revision)
    const undone = must((await takeBack(added)).revision)
    assert.equal(await findItem(db, target), null)
    assert.equal((await oneChange(db, added))?.undone, true)
    assert.equal((await oneChange(db, undone))?.undoes, added)
    await takeBack(undone)
    assert.deepEqual((await findItem(db, target))?.item, closure())
  })

  it('puts back what stood before, in the layer where it lay', async () => {
    const target = at('closure', 'eksempel')
    const example = closure({ key: 'eksempel' })
    const first = must((await putItem(db, { target, item: example, layer: 'example', seen: 'new' }, acting())).revision)
    const asFact = must(
      (await putItem(db, { target, item: { ...example, to: '2020-12-30' }, layer: 'fact', seen: first }, acting())).revision,
    )
    await takeBack(asFact)
    assert.deepEqual(await findItem(db, target), { item: example, layer: 'example' })
    const removed = must((await removeItem(db, { target, seen: await lastChangeOf(db, target) }, acting())).revision)
    await takeBack(removed)
    assert.deepEqual(await findItem(db, target), { item: example, layer: 'example' })
  })

  it('takes back what was written when the floor of a room had no languages yet', async () => {
    const target = at('room', 'salen')
    const room = { key: 'salen', name: { nb: 'Salen' }, floor: { nb: '2. etasje' }, source: 'Prøven', knownFrom: '2020-11-23' }
    await putItem(db, { target, item: room, layer: 'fact', seen: 'new' }, acting())
    const old = {
      ...target,
      at: new Date(),
      actor: acting().actor,
      before: { ...room, floor: '1. etasje' },
      after: { ...room, floor: '2. etasje' },
    }
    const then = await db.transaction().execute((tx) => recordRevision(tx, old))
    await takeBack(then)
    assert.deepEqual((await findItem(db, target))?.item, { ...room, isDesk: false, floor: { nb: '1. etasje' } })
  })

  it('asked for twice is done once', async () => {
    const target = at('closure', 'to-ganger')
    const added = must((await putItem(db, { target, item: closure({ key: 'to-ganger' }), layer: 'fact', seen: 'new' }, acting())).revision)
    const outcomes = await Promise.all([takeBack(added), takeBack(added), takeBack(added)])
    assert.equal(outcomes.filter(({ changed }) => changed).length, 1)
    assert.equal(new Set(outcomes.map(({ revision }) => revision)).size, 1)
  })

  it('is refused when the thing was changed later, and names the later changes', async () => {
    const target = at('closure', 'senere')
    const added = must((await putItem(db, { target, item: closure({ key: 'senere' }), layer: 'fact', seen: 'new' }, acting())).revision)
    const later = must(
      (await putItem(db, { target, item: closure({ key: 'senere', to: '2021-01-01' }), layer: 'fact', seen: added }, acting())).revision,
    )
    await assert.rejects(
      takeBack(added),
      (error) =>
        error instanceof Refused && error.status === 409 && error.refusal.why === 'changed_later' && error.refusal.revisions[0] === later,
    )
    await takeBack(later)
    assert.deepEqual((await findItem(db, target))?.item, closure({ key: 'senere' }))
  })

  it('is refused when what stood before would collide with what has come since', async () => {
    const target = at('opening_period', 'huset')
    const added = must((await putItem(db, { target, item: hours(), layer: 'fact', seen: 'new' }, acting())).revision)
    const removed = must((await removeItem(db, { target, seen: added }, acting())).revision)
    await putItem(
      db,
      { target: at('opening_period', 'nye'), item: hours({ key: 'nye', from: day('2020-06-01') }), layer: 'fact', seen: 'new' },
      acting(),
    )
    await assert.rejects(takeBack(removed), refusedBecause('periods_overlap'))
    assert.equal(await findItem(db, target), null)
  })

  it('is for those who may, of changes that are there', async () => {
    const target = at('closure', 'ikke-din')
    const added = must((await putItem(db, { target, item: closure({ key: 'ikke-din' }), layer: 'fact', seen: 'new' }, acting())).revision)
    await assert.rejects(takeBack(added, false), (error) => error instanceof Fault && error.status === 403)
    await assert.rejects(takeBack(999_999), (error) => error instanceof Fault && error.status === 404)
    assert.notEqual(await findItem(db, target), null)
  })
})

describe('new hours from a day', () => {
  it('end the old ones the day before, so that days that have been keep their truth', async () => {
    const scope = 'hub:heggedal'
    const target = at('opening_period', 'huset', 'heggedal')
    const seen = must((await putItem(db, { target, item: hours(), layer: 'fact', seen: 'new' }, acting())).revision)
    const next = { ...hours({ key: 'huset-vinter', knownFrom: day('2020-11-23') }), from: day('2020-12-01') }
    const { revision, changed } = await endAndBeginPeriod(db, { scope, key: 'huset', next, layer: 'fact', seen }, acting())
    assert.equal(changed, true)
    assert.deepEqual((await findItem(db, target))?.item, hours({ to: day('2020-11-30') }))
    assert.deepEqual((await findItem(db, at('opening_period', 'huset-vinter', 'heggedal')))?.item, next)
    assert.deepEqual(await endAndBeginPeriod(db, { scope, key: 'huset', next, layer: 'fact', seen }, acting()), {
      revision,
      changed: false,
    })
    const later = { ...next, key: 'huset-var', from: day('2021-03-01') }
    await assert.rejects(
      endAndBeginPeriod(db, { scope, key: 'huset', next: later, layer: 'fact', seen }, acting()),
      refusedBecause('changed_meanwhile'),
    )
  })

  it('never begin before the old ones did', async () => {
    const target = at('opening_period', 'huset', 'slemmestad')
    const seen = must((await putItem(db, { target, item: hours(), layer: 'fact', seen: 'new' }, acting())).revision)
    const next = { ...hours({ key: 'for-tidlig' }), from: day('2019-01-01') }
    await assert.rejects(
      endAndBeginPeriod(db, { scope: 'hub:slemmestad', key: 'huset', next, layer: 'fact', seen }, acting()),
      refusedBecause('ends_before_it_begins'),
    )
    assert.deepEqual((await findItem(db, target))?.item, hours())
  })
})
