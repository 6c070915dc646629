import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { freshDatabase } from '../../platform/database/testing.ts'
import type { Db } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { checkContent, exportContent } from '../content/index.ts'
import { isKindName, type KindName } from '../items/index.ts'
import { addHub, addProvider, putItem, renameHub } from './index.ts'
import { acting, at } from './testing.ts'

const NOW = '2026-11-23T11:20'
const hubs = fc.constantFrom('tofte', 'saetre', 'borgen')
const days = fc.constantFrom('2019-12-31', '2020-02-29', '2026-11-23', '2026-12-25', '2099-01-01', '1899-01-01')
const imprecise = fc.constantFrom('2019', '2020-06', '2021-Q1', '2026-11-23', '2090', '2027-01')
const ODD = [
  '',
  ' ',
  '\u202eevig',
  'Vollen 😀 <b>',
  '\u0000',
  '\u0085\u2028',
  '- a: b',
  "'",
  '"#: |',
  'null',
  '\ud800',
  'å'.repeat(200),
  'to\n\nlinjer ',
]
const odd = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('Gata 1', 'Salen') },
  fc.constantFrom(...ODD),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 3 })
const localized = fc.record({ nb: odd, nn: maybe(odd), en: maybe(odd) })
const provider = fc.constantFrom('innbyggerservice', 'asker-bibliotekene', 'kirken-i-teglen')
const phone = fc.constantFrom('123', '66 70 00 00', '+47 66700000', '02800', 'ring meg', '', '66 70')
const email = fc.constantFrom('a@b.no', 'a@b', 'x', 'ø@eksempel.no', `${'a'.repeat(80)}@eksempel.no`)
const times = fc.constantFrom(['09:00', '15:00'], ['10:00', '12:00'], ['20:00', '24:00'], ['10:00', '09:00'], ['25:70', '26:00'])
const span = fc
  .record({
    days: fc.subarray(['mon', 'tue', 'sun'], { minLength: 1 }),
    times,
    mode: fc.constantFrom('staffed', 'remote'),
    note: maybe(localized),
  })
  .map(({ times: [from, to], ...rest }) => ({ ...rest, from, to }))

/** What forms of each kind can be made to send, sensible or not. */
const FIELDS = {
  location: {
    building: maybe(localized),
    street: maybe(odd),
    postcode: maybe(fc.constantFrom('3482', '99')),
    town: maybe(odd),
    directions: maybe(localized),
    doorConfirmed: fc.boolean(),
    from: maybe(days),
    to: maybe(days),
  },
  presence: { provider, from: imprecise, to: maybe(days), note: maybe(localized), phone: maybe(phone), email: maybe(email) },
  facility: {
    kind: fc.constantFrom('step_free', 'lift', 'wifi'),
    state: fc.constantFrom('yes', 'unknown'),
    note: maybe(localized),
    checkedOn: maybe(days),
    to: maybe(days),
  },
  room: {
    name: localized,
    capacity: maybe(fc.constantFrom(0, 1, 5000, 5001, 2.5)),
    floor: maybe(fc.oneof(odd, localized)),
    note: maybe(localized),
    to: maybe(days),
  },
  milestone: {
    kind: fc.constantFrom('opening', 'closing', 'other'),
    state: fc.constantFrom('planned', 'actual'),
    date: imprecise,
    title: localized,
    body: maybe(localized),
    link: maybe(fc.constantFrom('https://eksempel.no/æ', 'javascript:alert(1)', 'https://')),
    announcedAsFirst: fc.boolean(),
  },
  opening_period: {
    provider: maybe(provider),
    title: maybe(localized),
    from: maybe(days),
    to: maybe(days),
    override: fc.boolean(),
    onHolidays: fc.constantFrom('closed', 'as_usual'),
    spans: fc.array(span, { maxLength: 3 }),
  },
  closure: {
    provider: maybe(provider),
    from: days,
    to: days,
    reason: localized,
    exceptions: fc.subarray(['innbyggerservice', 'finnes-ikke']).map((all) => all.map((slug) => ({ provider: slug }))),
  },
  offer: { provider, title: localized, body: maybe(localized), how: fc.constantFrom('drop_in', 'self_service'), to: maybe(days) },
  predecessor: { name: odd, note: maybe(localized), carriedOnFrom: days },
} satisfies Partial<Record<KindName, Record<string, fc.Arbitrary<unknown>>>>

const kindOf = (name: string): KindName => (isKindName(name) ? name : assert.fail(name))

const IN = { nb: 'i', nn: 'i' } as const

let db: Db
let folder: string
before(async () => {
  db = (await freshDatabase('town')).db
  folder = await mkdtemp(join(tmpdir(), 'torg-lagret-'))
})
after(() => rm(folder, { recursive: true }))

/** True when it was saved. What is refused is refused with words, never with an error of ours. */
async function tried(save: () => Promise<unknown>): Promise<boolean> {
  try {
    await save()
    return true
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return false
  }
}

async function mustBeAccepted(name: string): Promise<void> {
  await exportContent(db, join(folder, name))
  assert.deepEqual(await checkContent(join(folder, name), { examples: true }), [])
}

describe('what has been saved can be exported, and the content check accepts it', () => {
  for (const [kind, fields] of Object.entries<Record<string, fc.Arbitrary<unknown>>>(FIELDS)) {
    it(`whatever a form of its kind was made to send: ${kind}`, async () => {
      const whole = fc.record({ ...fields, source: maybe(fc.constant('Prøven')) })
      let saved = 0
      for (const [index, [given, hub]] of fc.sample(fc.tuple(whole, hubs), { numRuns: 90, seed: 26 }).entries()) {
        const key = `prove-${index}`
        const item = {
          key,
          knownFrom: '2026-11-23',
          ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
        }
        const target = at(kindOf(kind), key, hub)
        if (await tried(() => putItem(db, { target, item, layer: 'fact', seen: 'new' }, acting('Torgvert', NOW)))) saved += 1
      }
      assert.ok(saved > 1, `only ${saved} were saved`)
      await mustBeAccepted(kind)
    })
  }

  it('hubs and providers too, with odd names and places', async () => {
    const source = 'Prøven'
    for (const [index, short] of ['Vollen 😀 <b>', 'Vollen', 'Nes\u202e', ' '].entries()) {
      for (const [lat, lon] of [
        [70, 25],
        [59.8, 10.48],
        [10.4, 59.8],
      ] as const) {
        const hub = {
          slug: `nytt-torg-${index}`,
          name: `${short} innbyggertorg`,
          short,
          preposition: IN,
          position: { lat, lon, within: 100 },
          source,
        }
        await tried(() => addHub(db, hub, acting('Leder', NOW)))
      }
      const about = {
        kind: 'culture',
        municipal: false,
        description: { nb: 'Vi er her' },
        phone: ['123', '66 70 00 00'][index % 2],
        source,
      }
      await tried(() => addProvider(db, { slug: `laget-${index}`, name: `Laget ${short}`, about }, acting('Leder', NOW)))
    }
    await assert.rejects(
      renameHub(
        db,
        { slug: 'tofte', name: 'Tofte', short: '<b>', preposition: IN, from: acting('', NOW).today, newSlug: 'tofte', seen: 0 },
        acting('Leder', NOW),
      ),
      (error) => error instanceof Fault && error.fields[0]?.field === 'names.1.short',
    )
    const slugs = (await db.selectFrom('hub').select('slug').where('slug', 'like', 'nytt-torg-%').orderBy('slug').execute()).map(
      ({ slug }) => slug,
    )
    assert.deepEqual(slugs, ['nytt-torg-1', 'nytt-torg-2'])
    await mustBeAccepted('torg')
  })
})
