import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { freshDatabase } from '../platform/database/testing.ts'
import { addDays, day } from '../platform/time/index.ts'
import { addLink } from './add-link.ts'
import { handOver } from './hand-over.ts'
import type { Holder, NewLink, OnwardKind, Thing } from './link.ts'
import { isOpenState, standingOf } from './standing.ts'
import { leads, said, thing } from './testing.ts'
import { backFrom, onwardFrom } from './walk-chain.ts'

const STEPS = 60
const WALKS = 40
const TODAY = day('2021-06-01')

const things: readonly Thing[] = [
  ...[1, 2, 3, 4, 5].map((n) => thing('suggestion', n)),
  ...[1, 2].map((n) => thing('case', n)),
  ...[1, 2].map((n) => thing('measure', n)),
  ...[1, 2].map((n) => thing('activity', n)),
  ...[1, 2].map((n) => thing('agenda_item', n)),
]
const holders: readonly Holder[] = [
  { kind: 'hub', key: 'tofte' },
  { kind: 'body', key: 'lsu-tofte' },
  { kind: 'body', key: 'omradeforum' },
]
const OWN = ['received', 'received', 'taken_up', 'asked_back', 'sent_on', 'planned', 'reopened', 'done', 'not_taken_up'] as const
const AMONG = { merge: 'merged_into', part: 'split_into' } as const
const TO = new Map<Thing['kind'], OnwardKind>([
  ['case', 'became_case'],
  ['measure', 'led_to'],
  ['activity', 'led_to'],
  ['agenda_item', 'on_agenda'],
])

const anyThing = fc.nat(things.length - 1)
const step = fc.record({
  act: fc.constantFrom('own', 'own', 'own', 'onward', 'onward', 'over'),
  of: anyThing,
  to: anyThing,
  own: fc.constantFrom(...OWN),
  holder: fc.nat(holders.length - 1),
  next: fc.nat(holders.length - 1),
  ending: fc.constantFrom('reason', 'closed', 'silent'),
  among: fc.constantFrom('merge', 'part'),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const at = <T>(all: readonly T[], k: number): T => all[k] ?? assert.fail('out of bounds')

/** The rules once more, so plainly that they can be read at a glance. */
class Model {
  readonly links: NewLink[] = []
  own = (one: Thing) => this.links.filter(({ from }) => from === one)
  isKnown = (one: Thing) => this.own(one).length > 0
  write(link: NewLink): void {
    const { to, holder } = link
    this.links.push(link)
    if (to !== null && !this.isKnown(to)) this.links.push(said(to, 'received', { holder }))
  }
  isMerged = (one: Thing) => this.own(one).some(({ kind }) => kind === 'merged_into')
  isEnded(one: Thing): boolean {
    const last = this.own(one).findLast(({ kind }) => ['done', 'not_taken_up', 'reopened'].includes(kind))
    return last !== undefined && last.kind !== 'reopened'
  }
  reaches(from: Thing, to: Thing): boolean {
    return from === to || this.own(from).some((link) => link.to !== null && this.reaches(link.to, to))
  }
  allows(link: NewLink): boolean {
    const { from, to, kind } = link
    if (kind === 'received') return this.own(from).length === 0
    if (!this.isKnown(from) || this.isMerged(from)) return false
    if (this.isEnded(from) !== (kind === 'reopened')) return false
    if (to === null)
      return ['taken_up', 'asked_back', 'sent_on', 'planned'].includes(kind) || link.reason !== null || link.closedBasis !== null
    if ((kind === 'merged_into' || kind === 'split_into') && from.kind !== 'suggestion') return false
    return !this.reaches(to, from) && !this.own(from).some((one) => one.kind === kind && one.to === to)
  }
  waitsFor = (one: Thing): Holder | null => {
    const own = this.own(one)
    if (this.isEnded(one) || own.some(({ kind, to }) => to !== null && kind !== 'on_agenda')) return null
    return own.at(-1)?.holder ?? null
  }
}

function linkOf({ act, of, to, own, holder, ending, among }: Step, k: number): NewLink {
  const why = {
    reason: ending === 'reason' ? 'Fordi.' : null,
    closedBasis: ending === 'closed' ? 'offentleglova § 13' : null,
    holder: at(holders, holder),
    day: addDays(day('2020-01-01'), k),
  }
  const [from, target] = [at(things, of), at(things, to)]
  if (act === 'own') return said(from, own, why)
  const { kind } = target
  return leads([from, target], TO.get(kind) ?? AMONG[among], why)
}

test('whatever is written in whatever order, over thousands of steps: nothing ends silently, rings are refused, all is walked both ways, and where it stands follows', async () => {
  const { db } = await freshDatabase('empty')
  const run = async (steps: readonly Step[]) => {
    await db.deleteFrom('chainLink').execute()
    const model = new Model()
    for (const [k, one] of steps.entries()) {
      const [from, to] = [at(holders, one.holder), at(holders, one.next)]
      if (one.act === 'over') {
        if (from === to) continue
        const waiting = things.filter((each) => model.waitsFor(each) === from)
        const reason = 'Utvalget er avsluttet.'
        const given = { from, to, day: addDays(day('2020-01-01'), k), reason }
        const moved = await db.transaction().execute((tx) => handOver(tx, given))
        assert.deepEqual(new Set(moved.map(({ kind, key }) => `${kind} ${key}`)), new Set(waiting.map(({ kind, key }) => `${kind} ${key}`)))
        for (const each of waiting) model.links.push(said(each, 'handed_over', { holder: to, reason, day: given.day }))
        continue
      }
      const link = linkOf(one, k)
      const writing = db.transaction().execute((tx) => addLink(tx, link))
      if (!model.allows(link)) await assert.rejects(writing, `${link.kind} of ${link.from.kind} ${link.from.key}`)
      else {
        await writing
        model.write(link)
      }
    }
    await holds(model)
  }
  const holds = async (model: Model) => {
    for (const one of things) {
      const [onward, back] = [await onwardFrom(db, one), await backFrom(db, one)]
      const reached = things.filter((other) => model.reaches(one, other))
      assert.equal(
        onward.length,
        model.links.filter(({ from }) => reached.includes(from)).length,
        'all that was said of it and what it led to',
      )
      for (const origin of things.filter((other) => other !== one && model.reaches(other, one)))
        assert.ok(
          back.some(({ from }) => from.kind === origin.kind && from.key === origin.key),
          'back to each it came of',
        )
      for (const { kind, reason, closedBasis, title, day: on } of onward) {
        assert.ok(title !== '' && on >= day('2020-01-01'))
        if (kind === 'done' || kind === 'not_taken_up') assert.notEqual(reason === null, closedBasis === null, 'the reason, or the law')
      }
      if (!model.isKnown(one)) continue
      const { state, waits, endedOn, days } = standingOf(one, onward, TODAY)
      assert.equal(waits.length > 0, isOpenState(state), `it waits for somebody exactly while it is ${state}`)
      assert.equal(endedOn === null, isOpenState(state))
      assert.ok(days >= 0)
      for (const waiting of waits) {
        const same = things.find(({ kind, key }) => kind === waiting.thing.kind && key === waiting.thing.key)
        assert.deepEqual(same && model.waitsFor(same), waiting.holder)
      }
    }
  }
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS }), run), {
    numRuns: WALKS,
    seed: 20_191_112,
    endOnFailure: true,
  })
})
