import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { freshDatabase } from '../platform/database/testing.ts'
import type { Db } from '../platform/database/index.ts'
import { day } from '../platform/time/index.ts'
import { addLink } from './add-link.ts'
import { handOver } from './hand-over.ts'
import type { NewLink } from './link.ts'
import { standingOf } from './standing.ts'
import { leads, said, thing, TOFTE } from './testing.ts'
import { backFrom, onwardFrom } from './walk-chain.ts'

let db: Db
before(async () => {
  ;({ db } = await freshDatabase('empty'))
})

const add = (link: NewLink) => db.transaction().execute((tx) => addLink(tx, link))
const TODAY = day('2020-02-10')

test('a wish is followed to the measure and the measure back to every wish, across hubs and bodies', async () => {
  const [one, two, kase, answer, measure] = [
    thing('suggestion', 1),
    thing('suggestion', 2),
    thing('case', 'kommunestyret/2020/4'),
    thing('answer', 4),
    thing('measure', 'benk'),
  ]
  const council = { holder: { kind: 'body', key: 'kommunestyret' } } as const
  const all = [said(one, 'received'), said(two, 'received'), leads([two, one], 'merged_into'), leads([one, kase], 'became_case', council)]
  for (const link of [...all, leads([kase, answer], 'answered_with', council), leads([answer, measure], 'led_to')]) await add(link)
  const onward = await onwardFrom(db, two)
  assert.deepEqual(
    onward.map(({ kind }) => kind),
    ['received', 'received', 'merged_into', 'became_case', 'received', 'answered_with', 'received', 'led_to', 'received'],
  )
  const back = await backFrom(db, measure)
  assert.deepEqual(
    back.filter(({ kind, from }) => kind === 'received' && from.kind === 'suggestion').map(({ from }) => from.key),
    ['1', '2'],
  )
})

test('an end needs a reason, a closed one the law and never a reason', async () => {
  const wish = thing('suggestion', 10)
  await add(said(wish, 'received'))
  await assert.rejects(add(said(wish, 'not_taken_up')), /hvorfor/)
  await assert.rejects(add(said(wish, 'not_taken_up', { reason: 'Om en person', closedBasis: 'offentleglova § 13' })))
  await add(said(wish, 'not_taken_up', { closedBasis: 'offentleglova § 13' }))
  const [, end] = await onwardFrom(db, wish)
  assert.deepEqual([end?.title, end?.reason, end?.closedBasis], ['Benk ved stranda', null, 'offentleglova § 13'])
})

test('nothing is written on what was merged, has ended or was never received, and nothing of another kind is led to', async () => {
  const [wish, into] = [thing('suggestion', 20), thing('suggestion', 21)]
  await assert.rejects(add(said(wish, 'taken_up')), /mottatt/)
  for (const one of [wish, into]) await add(said(one, 'received'))
  await assert.rejects(add(leads([wish, thing('room', 'sal')], 'became_case')), /dit/)
  await assert.rejects(add(said(wish, 'reopened', { reason: 'x' })), /ikke avsluttet/)
  await add(leads([wish, into], 'merged_into'))
  await assert.rejects(add(said(wish, 'planned')), /samlet/)
  await add(said(into, 'done', { reason: 'Gjort.' }))
  await assert.rejects(add(said(into, 'planned')), /avsluttet/)
})

test('of 64 who together would close a ring, all but one are let through', async () => {
  const ring = Array.from({ length: 64 }, (_, k) => thing('suggestion', `ring-${k}`))
  for (const one of ring) await add(said(one, 'received'))
  const links = ring.map((one, k) => leads([one, ring[(k + 1) % ring.length] ?? one], 'merged_into'))
  const tried = await Promise.allSettled(links.map(add))
  assert.equal(tried.filter(({ status }) => status === 'fulfilled').length, 63)
})

test('when a body ends, what is open waits for its successor with the deadline it had, and what has ended stays as it was', async () => {
  const [open, ended, further] = [thing('suggestion', 30), thing('suggestion', 31), thing('suggestion', 32)]
  const lsu = { kind: 'body', key: 'lsu-tofte' } as const
  const forum = { kind: 'body', key: 'omradeforum-tofte' } as const
  for (const one of [open, ended, further]) await add(said(one, 'received', { holder: lsu, due: day('2020-03-01') }))
  await add(said(ended, 'done', { holder: lsu, reason: 'Gjort.' }))
  await add(leads([further, thing('statement', 32)], 'led_to', { holder: lsu }))
  const given = { from: lsu, day: day('2020-02-01'), reason: 'Utvalget er avsluttet.' }
  await assert.rejects(
    db.transaction().execute((tx) => handOver(tx, { ...given, to: lsu })),
    /annen/,
  )
  const moved = await db.transaction().execute((tx) => handOver(tx, { ...given, to: forum }))
  assert.deepEqual(moved, [open, thing('statement', 32)])
  const links = await onwardFrom(db, open)
  assert.equal(links[0]?.holder.key, 'lsu-tofte')
  assert.deepEqual(standingOf(open, links, TODAY).waits, [{ thing: open, holder: forum, due: '2020-03-01', isOverdue: false }])
  assert.deepEqual(await db.transaction().execute((tx) => handOver(tx, { ...given, to: TOFTE })), [], 'nothing is handed over twice')
})
