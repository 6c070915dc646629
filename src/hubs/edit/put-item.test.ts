import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { versionOf } from '../../platform/cache/versions.ts'
import type { Db } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { day } from '../../platform/time/index.ts'
import { changesOfHubs, findItem, lastChangeOf, putItem, Refused, removeItem } from './index.ts'
import { acting, asker, at, closure, hours } from './testing.ts'

let db: Db
before(async () => {
  db = await asker()
})

const put = (given: Partial<Parameters<typeof putItem>[1]> = {}, who = acting()) =>
  putItem(db, { target: at('closure', 'juleferie'), item: closure(), layer: 'fact', seen: 'new', ...given }, who)

const refusedBecause = (why: string) => (error: unknown) => error instanceof Refused && error.refusal.why === why

describe('something that staff write', () => {
  it('is there, is written down with who and when, and makes kept pages stale', async () => {
    const [hubWas, townWas] = [await versionOf(db, 'hub:tofte'), await versionOf(db, 'town')]
    const who = acting('Test Torgvert Tofte')
    const { revision, changed } = await put({}, who)
    assert.equal(changed, true)
    assert.deepEqual(await findItem(db, at('closure', 'juleferie')), { item: closure(), layer: 'fact' })
    const [last] = await changesOfHubs(db, ['tofte'], { limit: 1 })
    assert.ok(last)
    assert.deepEqual([last.id, last.at.toISOString(), last.actorName], [revision, '2020-11-23T10:20:00.000Z', 'Test Torgvert Tofte'])
    assert.deepEqual([last.kind, last.scope, last.key], ['closure', 'hub:tofte', 'juleferie'])
    assert.deepEqual([last.before, last.after, last.undoes, last.undone], [null, closure(), null, false])
    assert.equal(await versionOf(db, 'hub:tofte'), hubWas + 1)
    assert.equal(await versionOf(db, 'town'), townWas + 1)
  })

  it('is one thing when the form is sent twice, and writes nothing down when nothing is different', async () => {
    const last = await lastChangeOf(db, at('closure', 'juleferie'))
    assert.deepEqual(await put(), { revision: last, changed: false })
    assert.deepEqual(await put({ seen: 0 }), { revision: last, changed: false })
  })

  it('is not overwritten by somebody who had not seen the latest change', async () => {
    const target = at('closure', 'juleferie')
    const seen = await lastChangeOf(db, target)
    await put({ seen, item: closure({ to: '2020-12-28' }) })
    await assert.rejects(put({ seen, item: closure({ to: '2020-12-30' }) }), refusedBecause('changed_meanwhile'))
    assert.deepEqual((await findItem(db, target))?.item, closure({ to: '2020-12-28' }))
    await assert.rejects(put({ item: closure({ to: '2020-12-31' }) }), refusedBecause('already_there'))
  })

  it('of two who save at the same moment has the one, and the other is told', async () => {
    const target = at('closure', 'juleferie')
    const seen = await lastChangeOf(db, target)
    const days = ['2021-01-01', '2021-01-02', '2021-01-03', '2021-01-04', '2021-01-05', '2021-01-06']
    const outcomes = await Promise.allSettled(days.map((to) => put({ seen, item: closure({ to }) })))
    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1)
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
    assert.ok(refused.every(refusedBecause('changed_meanwhile')))
    const changes = await changesOfHubs(db, ['tofte'], { limit: 50 })
    assert.equal(changes.filter(({ id }) => id > seen).length, 1)
  })

  it('is refused at the field when it is not of the shape, and nothing is saved', async () => {
    const target = at('closure', 'galt')
    for (const [item, field] of [
      [closure({ key: 'galt', to: '2020-12-01' }), 'to'],
      [closure({ key: 'galt', from: '2020-02-30' }), 'from'],
      [closure({ key: 'galt', reason: {} }), 'reason.nb'],
    ] as const) {
      await assert.rejects(
        put({ target, item }),
        (error) => error instanceof Fault && error.status === 422 && error.fields[0]?.field === field,
      )
    }
    assert.equal(await findItem(db, target), null)
  })

  it('is refused with words when the database says no', async () => {
    await assert.rejects(
      put({ target: at('closure', 'hos-ingen'), item: closure({ key: 'hos-ingen', provider: 'finnes-ikke' }) }),
      (error) => error instanceof Fault && error.status === 422,
    )
    await assert.rejects(
      put({ target: { kind: 'closure', scope: 'hub:finnes-ikke', key: 'x' } }),
      (error) => error instanceof Fault && error.status === 404,
    )
  })
})

describe('opening hours that collide', () => {
  const putHours = (item: ReturnType<typeof hours>, seen: number | 'new' = 'new') =>
    put({ target: at('opening_period', item.key, 'spikkestad'), item, seen })

  it('are refused with the hours they collide with, unless they are an exception', async () => {
    await putHours(hours())
    const again = hours({ key: 'igjen', from: day('2020-06-01') })
    await assert.rejects(putHours(again), (error) => {
      assert.ok(error instanceof Refused)
      assert.deepEqual(error.refusal, { why: 'periods_overlap', other: 'huset', from: '2020-01-02', to: null })
      assert.equal(error.status, 422)
      return error.fields[0]?.field === 'from'
    })
    assert.equal((await putHours({ ...again, override: true, to: day('2020-06-30') })).changed, true)
  })

  it('are refused when they have no times, no beginning, or as an exception no end', async () => {
    const refusedAt = (field: string) => (error: unknown) =>
      error instanceof Fault && error.status === 422 && error.fields[0]?.field === field
    const { from: _, ...startless } = hours({ key: 'uten' })
    await assert.rejects(putHours(hours({ key: 'uten', spans: [] })), refusedAt('spans'))
    await assert.rejects(putHours(startless), refusedAt('from'))
    await assert.rejects(putHours(hours({ key: 'uten', override: true })), refusedAt('to'))
    const undated = { target: at('opening_period', 'betjent', 'borgen'), layer: 'fact' as const }
    const known = await findItem(db, undated.target)
    assert.ok(known)
    const item = hours({ ...startless, key: 'betjent' })
    assert.equal((await put({ ...undated, item, seen: 0 })).changed, true, 'a source may tell of hours without their first day')
  })

  it('are refused when two of their own times run into each other', async () => {
    const [span] = hours().spans
    assert.ok(span)
    const double = hours({ key: 'dobbelt', override: true, to: day('2020-06-30'), spans: [span, { ...span, from: '14:00', to: '18:00' }] })
    await assert.rejects(putHours(double), refusedBecause('spans_overlap'))
  })

  it('written at the same moment are never both there', async () => {
    const keys = ['a', 'b', 'c', 'd']
    const outcomes = await Promise.allSettled(keys.map((key) => put({ target: at('opening_period', key, 'holmen'), item: hours({ key }) })))
    assert.deepEqual(outcomes.filter(({ status }) => status === 'fulfilled').length, 1)
    assert.ok(outcomes.every((one) => one.status === 'fulfilled' || refusedBecause('periods_overlap')(one.reason)))
  })
})

describe('something that staff take away', () => {
  it('is gone, kept in the history, and taken away once however often the form is sent', async () => {
    const target = at('closure', 'kort', 'saetre')
    await put({ target, item: closure({ key: 'kort' }) })
    const seen = await lastChangeOf(db, target)
    await assert.rejects(removeItem(db, { target, seen: seen - 1 }, acting()), refusedBecause('changed_meanwhile'))
    const { revision } = await removeItem(db, { target, seen }, acting())
    assert.equal(await findItem(db, target), null)
    assert.deepEqual(await removeItem(db, { target, seen }, acting()), { revision, changed: false })
    const [last] = await changesOfHubs(db, ['saetre'], { limit: 1 })
    assert.deepEqual([last?.before, last?.after], [closure({ key: 'kort' }), null])
  })
})
