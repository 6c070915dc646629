import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { freshDatabase, type TestDatabase } from '../../platform/database/testing.ts'
import { checkContent, contentIsEmpty, ContentRefused, loadContent } from './index.ts'
import { added, changed, withPack } from './testing.ts'

const EXAMPLES = { examples: true }
const HUB = 'facts/hubs/vika.yaml'
const MILESTONE = (key: string) => `  - key: ${key}
    kind: opening
    state: actual
    date: 2020-01-02
    title: { nb: Åpning }
    source: Prøven
    knownFrom: 2020-01-01
`

interface Broken {
  fault: string
  changes: Record<string, string | null>
  at: [file: string, line: number]
  what: RegExp
  mend: RegExp
}

const BROKEN: Broken[] = [
  { fault: 'text that is not YAML', changes: added(HUB, '  bad: [\n'), at: [HUB, 21], what: /not valid YAML/, mend: /indent/ },
  {
    fault: 'a floor without its bokmål',
    changes: added(HUB, 'rooms: [{ key: sal, name: { nb: Salen }, floor: { en: Floor 2 }, source: Prøven, knownFrom: 2020-01-01 }]\n'),
    at: [HUB, 21],
    what: /has no bokmål/,
    mend: /nb/,
  },
  {
    fault: 'a field given twice',
    changes: changed(HUB, '  order: 1', '  order: 1\n  order: 2'),
    at: [HUB, 4],
    what: /the same field/,
    mend: /this line/,
  },
  {
    fault: 'an unknown field',
    changes: changed(HUB, '  order: 1', '  ordre: 1\n  order: 1'),
    at: [HUB, 3],
    what: /unknown field “ordre”/,
    mend: /spelling/,
  },
  { fault: 'a missing field', changes: changed(HUB, '  order: 1\n', ''), at: [HUB, 1], what: /“order” is missing/, mend: /order:/ },
  {
    fault: 'a number where text is due',
    changes: changed('facts/places.yaml', "['0001']", '[1234]'),
    at: ['facts/places.yaml', 7],
    what: /1234 is not read/,
    mend: /'1234'/,
  },
  {
    fault: 'a text without bokmål',
    changes: changed('facts/providers.yaml', '{ nb: Vi svarer. }', '{ en: We answer. }'),
    at: ['facts/providers.yaml', 8],
    what: /has no bokmål/,
    mend: /nb:/,
  },
  {
    fault: 'one text where languages are due',
    changes: changed('facts/providers.yaml', '{ nb: Vi svarer. }', 'Vi svarer.'),
    at: ['facts/providers.yaml', 8],
    what: /one text/,
    mend: /nb:/,
  },
  {
    fault: 'a day that does not exist',
    changes: changed(HUB, 'to: 2020-12-31', 'to: 2020-02-30'),
    at: [HUB, 14],
    what: /2020-02-30/,
    mend: /date that exists/,
  },
  { fault: 'a choice that is none', changes: changed(HUB, 'shape: arc', 'shape: star'), at: [HUB, 4], what: /“star”/, mend: /arc, edge/ },
  {
    fault: 'hours that end before they begin',
    changes: changed(HUB, "to: '15:00'", "to: '08:00'"),
    at: [HUB, 18],
    what: /ends before/,
    mend: /Correct/,
  },
  {
    fault: 'a period that ends before it begins',
    changes: changed(HUB, 'to: 2020-12-31', 'to: 2019-12-31'),
    at: [HUB, 14],
    what: /ends before/,
    mend: /Correct/,
  },
  {
    fault: 'periods that overlap without an override',
    changes: added(HUB, '  - key: to\n    from: 2020-12-31\n    spans: []\n    source: Prøven\n    knownFrom: 2020-01-01\n'),
    at: [HUB, 21],
    what: /“to” overlaps “huset”/,
    mend: /override: true/,
  },
  {
    fault: 'an exception without an end',
    changes: changed(HUB, '    to: 2020-12-31', '    override: true'),
    at: [HUB, 12],
    what: /exception must have a first and a last day/,
    mend: /from and to/,
  },
  {
    fault: 'a week without times',
    changes: added(HUB, '  - key: tom\n    from: 2021-01-02\n    spans: []\n    source: Prøven\n    knownFrom: 2020-01-01\n'),
    at: [HUB, 23],
    what: /week has no times/,
    mend: /closure/,
  },
  {
    fault: 'an unknown provider',
    changes: changed(HUB, '  - key: huset', '  - key: huset\n    provider: kafeen'),
    at: [HUB, 13],
    what: /unknown provider “kafeen”/,
    mend: /skranken/,
  },
  {
    fault: 'an unknown hub',
    changes: changed('facts/places.yaml', '    hub: vika\n    source', '    hub: vik\n    source'),
    at: ['facts/places.yaml', 4],
    what: /unknown hub “vik”/,
    mend: /vika/,
  },
  {
    fault: 'an unknown place',
    changes: changed('facts/places.yaml', 'place: vika', 'place: byen'),
    at: ['facts/places.yaml', 10],
    what: /unknown place “byen”/,
    mend: /vika/,
  },
  {
    fault: 'an unknown former municipality',
    changes: changed(HUB, '  order: 1', '  order: 1\n  formerMunicipality: gamle'),
    at: [HUB, 4],
    what: /former municipality “gamle”/,
    mend: /Add it/,
  },
  {
    fault: 'rows about a hub that no layer tells of',
    changes: { 'examples/hubs/byen.yaml': 'news: []\n' },
    at: ['examples/hubs/byen.yaml', 1],
    what: /unknown hub “byen”/,
    mend: /vika/,
  },
  {
    fault: 'a key used twice',
    changes: added(HUB, `milestones:\n${MILESTONE('apning')}${MILESTONE('apning')}`),
    at: [HUB, 29],
    what: /“apning” is used already/,
    mend: /vika\.yaml:22/,
  },
  {
    fault: 'a hub told of in two layers',
    changes: {
      'history/hubs/vika.yaml':
        "hub:\n  slug: vika\n  order: 2\n  mark: { shape: edge, start: 0, step: 0, bright: '#aabbcc', deep: '#001122' }\n  position: { lat: 60, lon: 10, within: 100 }\n  names:\n    - { name: Vika, short: Vika }\n  source: Prøven\n  knownFrom: 2022-01-01\n",
    },
    at: ['history/hubs/vika.yaml', 2],
    what: /the hub “vika” is used already/,
    mend: /facts/,
  },
  {
    fault: 'a mark and an order that another hub has',
    changes: {
      'facts/hubs/byen.yaml':
        "hub:\n  slug: byen\n  order: 1\n  mark: { shape: arc, start: 0, step: 0, bright: '#aabbcc', deep: '#001122' }\n  position: { lat: 60, lon: 10, within: 100 }\n  names:\n    - { name: Byen, short: Byen }\n  source: Prøven\n  knownFrom: 2022-01-01\n",
    },
    at: ['facts/hubs/vika.yaml', 4],
    what: /this mark is used already/,
    mend: /byen\.yaml:4/,
  },
  {
    fault: 'a postcode given twice',
    changes: changed('facts/places.yaml', "['0001']", "['0001', '0001']"),
    at: ['facts/places.yaml', 7],
    what: /0001 is used already/,
    mend: /change one/,
  },
  {
    fault: 'a fact without a source',
    changes: changed(HUB, "        to: '15:00'\n    source: Prøven\n", "        to: '15:00'\n"),
    at: [HUB, 12],
    what: /source is missing/,
    mend: /source:/,
  },
  {
    fault: 'no municipality',
    changes: { 'facts/municipality.yaml': null },
    at: ['facts/municipality.yaml', 1],
    what: /municipality is missing/,
    mend: /municipality:/,
  },
  {
    fault: 'two municipalities',
    changes: { 'history/municipality.yaml': 'municipality:\n  slug: annen\n  name: Annen\n' },
    at: ['history/municipality.yaml', 1],
    what: /outside facts/,
    mend: /one municipality/,
  },
  {
    fault: 'a file that nothing reads',
    changes: { 'facts/provider.yaml': 'providers: []\n' },
    at: ['facts/provider.yaml', 1],
    what: /is read by nothing/,
    mend: /providers\.yaml/,
  },
  {
    fault: 'a file named otherwise than its hub',
    changes: changed(HUB, 'slug: vika', 'slug: viken'),
    at: [HUB, 2],
    what: /called “viken”/,
    mend: /viken\.yaml/,
  },
  {
    fault: 'two names on one day',
    changes: changed(HUB, '      short: Vika\n', '      short: Vika\n    - { name: Vik, short: Vik }\n'),
    at: [HUB, 9],
    what: /two names/,
    mend: /“to”/,
  },
  {
    fault: 'two addresses on one day',
    changes: added(
      HUB,
      'locations:\n' +
        ['a', 'b'].map((key) => `  - { key: ${key}, street: ${key}, doorConfirmed: false, source: P, knownFrom: 2020-01-01 }\n`).join(''),
    ),
    at: [HUB, 23],
    what: /two addresses/,
    mend: /“to”/,
  },
  {
    fault: 'a fact that leans on an example',
    changes: {
      ...changed(HUB, '  - key: huset', '  - key: huset\n    provider: kafeen'),
      'examples/providers.yaml':
        'providers:\n  - slug: kafeen\n    order: 9\n    kind: business\n    municipal: false\n    names: [{ name: Kafeen }]\n    description: { nb: Kaffe. }\n    knownFrom: 2020-01-01\n',
    },
    at: [HUB, 13],
    what: /example/,
    mend: /examples/,
  },
]

test('a pack with faults of many kinds is judged in one run: rows beside a wrong one, and what leads to it, are read as they are', () =>
  withPack(
    {
      'facts/providers.yaml': `providers:
  - { slug: skranken, order: 1, kind: municipal_service, municipal: true, names: [{ name: Skranken }], description: { nb: Vi svarer. }, source: Prøven, knownFrom: 2020-01-01 }
  - { slug: kafeen, order: to, kind: business, municipal: false, names: [{ name: Kafeen }], description: { nb: Kaffe. }, source: Prøven, knownFrom: 2020-01-01 }
`,
      'facts/places.yaml': `places:
  - { slug: vika, name: Vika, hub: vika, source: Prøven }
  - { slug: bukta, name: Bukta, hub: bukta, source: Prøven }
postcodes:
  - { codes: ['1'], town: Vika, hub: vika, source: Prøven }
  - { codes: ['0001'], town: Vika, hub: vika, place: byen, source: Prøven }
`,
      ...changed(
        HUB,
        'hours:\n',
        `presence:
  - { key: en, provider: kafeen, from: 2020-01-01, source: Prøven, knownFrom: 2020-01-01 }
  - { key: to, provider: smia, from: 2020-01-01, source: Prøven, knownFrom: 2020-01-01 }
  - { key: tre, provider: skranken, from: 2020-01-01, ordre: 2, source: Prøven, knownFrom: 2020-01-01 }
hours:
  - { key: gal, from: i går, spans: [], source: Prøven, knownFrom: 2020-01-01 }
`,
      ),
      'facts/hubs/bukta.yaml': '',
      'facts/synonyms.yaml': 'synonyms: [\n',
      'history/providers.yaml': 'providers:\n\t- slug: verkstedet\n',
    },
    async (directory) => {
      const faults = await checkContent(directory, EXAMPLES)
      const told = (file: string) =>
        faults.filter((one) => one.file.endsWith(file)).map(({ line, path, what }) => `${line} ${path}: ${what}`)
      assert.deepEqual(told('facts/hubs/bukta.yaml'), ['1 : is empty'])
      assert.ok(told('facts/places.yaml').some((one) => one.startsWith('5 postcodes[0].codes')))
      assert.ok(told('facts/places.yaml').includes('6 postcodes[1].place: unknown place “byen”'), told('facts/places.yaml').join('\n'))
      assert.ok(told('facts/hubs/vika.yaml').some((one) => one.includes('unknown field “ordre”')))
      assert.ok(told('facts/hubs/vika.yaml').some((one) => /^\d+ hours\[0\]\.from/.test(one)))
      assert.match(told('facts/synonyms.yaml').join(), /is not valid YAML/)
      assert.match(told('history/providers.yaml').join(), /the indent is made with tabs/)
      assert.doesNotMatch(faults.map(({ what }) => what).join('\n'), /unknown (hub|provider “kafeen”)/)
    },
  ))

test('a file made to swell is refused with its fault, at once', () => {
  // Nine lists of ten, each of the one before: a thousand million of the first.
  const swelling = Array.from({ length: 9 }, (_, k) => `a${k + 1}: &a${k + 1} [${`*a${k}, `.repeat(10)}]`)
  return withPack({ 'facts/synonyms.yaml': ['a0: &a0 [x]', ...swelling, 'synonyms: *a9', ''].join('\n') }, async (directory) => {
    const began = performance.now()
    const faults = await checkContent(directory, EXAMPLES)
    assert.match(faults.map(({ what }) => what).join(), /is not valid YAML/)
    assert.ok(performance.now() - began < 3000)
  })
})

test('what leads to nothing is told beside rows that are wrong in themselves, at its own line', () =>
  withPack(
    changed(
      HUB,
      'hours:\n',
      `presence:
  - { key: en, provider: skranken, from: 2020-01-01, source: Prøven }
  - { key: to, provider: smia, from: 2020-01-01, source: Prøven, knownFrom: 2020-01-01 }
hours:
`,
    ),
    async (directory) => {
      const faults = await checkContent(directory, EXAMPLES)
      assert.deepEqual(
        faults.map(({ line, path, what }) => `${line} ${path}: ${what}`),
        ['12 presence[0].knownFrom: “knownFrom” is missing', '13 presence[1].provider: unknown provider “smia”'],
      )
    },
  ))

describe('a broken content pack', () => {
  let database: TestDatabase
  before(async () => {
    database = await freshDatabase('empty')
  })

  for (const { fault, changes, at, what, mend } of BROKEN) {
    test(`with ${fault} is told with file, line and remedy, and nothing is loaded`, () =>
      withPack(changes, async (directory) => {
        const faults = await checkContent(directory, EXAMPLES)
        const told = faults.find((one) => what.test(one.what))
        assert.ok(told, `no fault says ${what}: ${JSON.stringify(faults)}`)
        assert.equal(told.line, at[1])
        assert.ok(told.file.endsWith(at[0]), told.file)
        assert.match(told.mend, mend)
        await assert.rejects(loadContent(database.db, directory, EXAMPLES), ContentRefused)
        assert.equal(await contentIsEmpty(database.db), true)
      }))
  }

  test('lists all its faults at once, in the order of files and lines', () =>
    withPack(
      {
        ...changed(HUB, 'shape: arc', 'shape: star'),
        ...changed('facts/places.yaml', 'place: vika', 'place: byen'),
        'facts/hubs/tull.yaml': 'x: 1\n',
      },
      async (directory) => {
        const faults = await checkContent(directory, EXAMPLES)
        assert.deepEqual(
          faults.map(({ file, line }) => `${file.slice(directory.length + 1)}:${line}`),
          ['facts/hubs/tull.yaml:1', 'facts/hubs/vika.yaml:4', 'facts/places.yaml:10'],
        )
      },
    ))

  test('is not blamed for what leads to a file that could not be read', () =>
    withPack(changed('facts/providers.yaml', 'order: 1', 'order: en'), async (directory) => {
      const faults = await checkContent(directory, EXAMPLES)
      assert.deepEqual(
        faults.map(({ path }) => path),
        ['providers[0].order'],
      )
    }))
})

test('the small pack that the tests break has no fault of its own', () =>
  withPack({}, async (directory) => assert.deepEqual(await checkContent(directory, EXAMPLES), [])))

test('examples that are switched off are not read, so their faults do not matter', () =>
  withPack({ 'examples/hubs/byen.yaml': 'tull: 1\n' }, async (directory) => {
    assert.deepEqual(await checkContent(directory, { examples: false }), [])
    assert.notDeepEqual(await checkContent(directory, EXAMPLES), [])
  }))

test('a folder that is no pack is told as such', async () => {
  const [fault, ...more] = await checkContent('/finnes/ikke', EXAMPLES)
  assert.match(fault?.what ?? '', /the folder “facts” is missing/)
  assert.deepEqual(more, [])
})

test('each fault of an address is told once, however many addresses there are', async () => {
  const row = (key: string, given: string) => `  - { key: ${key}, ${given}doorConfirmed: false, source: Prøven, knownFrom: 2020-01-01 }\n`
  const street = 'street: Veien 1, '
  const changes = added(
    HUB,
    `locations:\n${[row('en', ''), row('to', ''), row('tre', street), row('fire', street), row('fem', street)].join('')}`,
  )
  await withPack(changes, async (directory) => {
    const faults = await checkContent(directory, EXAMPLES)
    assert.deepEqual(
      faults.map(({ line, path }) => `${line} ${path}`),
      ['22 locations[0].street', '23 locations[1].street', '25 locations[3].from', '26 locations[4].from'],
    )
  })
})
