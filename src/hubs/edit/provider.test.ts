import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Db } from '../../platform/database/index.ts'
import { day } from '../../platform/time/index.ts'
import { addProvider, findItem, metAfter, oneChange, putItem, Refused, renameProvider, undo, type NewProvider } from './index.ts'
import { acting, asker, at, closure } from './testing.ts'

let db: Db
before(async () => {
  db = await asker()
})

const about = { kind: 'association', municipal: false, description: { nb: 'Et lag.' }, source: 'Asker kommune, redaktør' }
const laget = (slug: string): NewProvider => ({ slug, name: `Laget ${slug}`, about })
const target = (key: string) => ({ kind: 'provider', scope: 'municipality', key }) as const
const must = (revision: number | null): number => revision ?? assert.fail('nothing was changed')
const takeBack = (change: number) => undo(db, { change, mayUndo: () => true }, acting('Redaktør'))

describe('a provider', () => {
  it('added by many at once under one address is added once', async () => {
    const all = await Promise.allSettled(
      Array.from({ length: 64 }, (_, k) => addProvider(db, { ...laget('ett'), name: `Nr. ${k}` }, acting())),
    )
    assert.equal(all.filter(({ status }) => status === 'fulfilled').length, 1)
    const reasons = all.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    assert.ok(reasons.every((one) => one instanceof Refused && one.refusal.why === 'address_taken'))
  })

  it('gets its place in the order after all others', async () => {
    await addProvider(db, laget('forst'), acting())
    await addProvider(db, laget('sist'), acting())
    const orders = await db.selectFrom('provider').select(['slug', 'position']).orderBy('position').execute()
    assert.deepEqual(
      orders.slice(-2).map(({ slug }) => slug),
      ['forst', 'sist'],
    )
  })

  it('that moves takes along what rests on it, and earlier changes that name it can still be taken back', async () => {
    const seen = must((await addProvider(db, laget('gammel'), acting())).revision)
    const presence = { key: 'laget', provider: 'gammel', from: '2020-11-01', source: 'x', knownFrom: '2020-11-01' }
    await putItem(db, { target: at('presence', 'laget'), item: presence, layer: 'fact', seen: 'new' }, acting())
    const shut = closure({ key: 'uten', exceptions: [{ provider: 'gammel' }] })
    const closed = must((await putItem(db, { target: at('closure', 'uten'), item: shut, layer: 'fact', seen: 'new' }, acting())).revision)
    const longer = { ...shut, to: '2020-12-29' }
    const changed = must(
      (await putItem(db, { target: at('closure', 'uten'), item: longer, layer: 'fact', seen: closed }, acting())).revision,
    )
    await renameProvider(db, { slug: 'gammel', name: 'Nytt lag', from: day('2020-11-23'), newSlug: 'nytt-lag', seen }, acting())
    assert.deepEqual(await metAfter(db, 'nytt-lag', day('2020-12-01')), ['tofte'])
    await takeBack(changed)
    assert.deepEqual((await findItem(db, at('closure', 'uten')))?.item, { ...shut, exceptions: [{ provider: 'nytt-lag' }] })
  })

  it('cannot take an address that leads to another, also not by an undoing', async () => {
    const seen = must((await addProvider(db, laget('en'), acting())).revision)
    const given = { slug: 'en', name: 'To', from: day('2020-11-23'), seen }
    await assert.rejects(
      renameProvider(db, { ...given, newSlug: 'servicetorget' }, acting()),
      (error) => error instanceof Refused && error.refusal.why === 'address_taken',
    )
    const moved = must((await renameProvider(db, { ...given, newSlug: 'to' }, acting())).revision)
    assert.deepEqual(await renameProvider(db, { ...given, newSlug: 'to' }, acting()), { revision: moved, changed: false })
    await takeBack(moved)
    assert.equal(await findItem(db, target('to')), null)
    assert.equal((await oneChange(db, moved))?.undone, true)
    assert.notEqual(await findItem(db, target('en')), null)
  })
})
