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
  { fault: 'text that is not YAML', changes: added(HUB, '  bad: [\n'), at: [HUB, 21], what: /ikke gyldig YAML/, mend: /innrykk/ },
  {
    fault: 'a floor without its bokmål',
    changes: added(HUB, 'rooms: [{ key: sal, name: { nb: Salen }, floor: { en: Floor 2 }, source: Prøven, knownFrom: 2020-01-01 }]\n'),
    at: [HUB, 21],
    what: /mangler på bokmål/,
    mend: /nb/,
  },
  {
    fault: 'a field given twice',
    changes: changed(HUB, '  order: 1', '  order: 1\n  order: 2'),
    at: [HUB, 4],
    what: /samme felt/,
    mend: /linja/,
  },
  {
    fault: 'an unknown field',
    changes: changed(HUB, '  order: 1', '  ordre: 1\n  order: 1'),
    at: [HUB, 3],
    what: /ukjent felt «ordre»/,
    mend: /skrivemåten/,
  },
  { fault: 'a missing field', changes: changed(HUB, '  order: 1\n', ''), at: [HUB, 1], what: /«order» mangler/, mend: /order:/ },
  {
    fault: 'a number where text is due',
    changes: changed('facts/places.yaml', "['0001']", '[1234]'),
    at: ['facts/places.yaml', 7],
    what: /1234 leses ikke/,
    mend: /'1234'/,
  },
  {
    fault: 'a text without bokmål',
    changes: changed('facts/providers.yaml', '{ nb: Vi svarer. }', '{ en: We answer. }'),
    at: ['facts/providers.yaml', 8],
    what: /mangler på bokmål/,
    mend: /nb:/,
  },
  {
    fault: 'one text where languages are due',
    changes: changed('facts/providers.yaml', '{ nb: Vi svarer. }', 'Vi svarer.'),
    at: ['facts/providers.yaml', 8],
    what: /én tekst/,
    mend: /nb:/,
  },
  {
    fault: 'a day that does not exist',
    changes: changed(HUB, 'to: 2020-12-31', 'to: 2020-02-30'),
    at: [HUB, 14],
    what: /2020-02-30/,
    mend: /dato som finnes/,
  },
  { fault: 'a choice that is none', changes: changed(HUB, 'shape: arc', 'shape: star'), at: [HUB, 4], what: /«star»/, mend: /arc, edge/ },
  {
    fault: 'hours that end before they begin',
    changes: changed(HUB, "to: '15:00'", "to: '08:00'"),
    at: [HUB, 18],
    what: /slutter før/,
    mend: /Rett/,
  },
  {
    fault: 'a period that ends before it begins',
    changes: changed(HUB, 'to: 2020-12-31', 'to: 2019-12-31'),
    at: [HUB, 14],
    what: /slutter før/,
    mend: /Rett/,
  },
  {
    fault: 'periods that overlap without an override',
    changes: added(HUB, '  - key: to\n    from: 2020-12-31\n    spans: []\n    source: Prøven\n    knownFrom: 2020-01-01\n'),
    at: [HUB, 21],
    what: /«to» overlapper «huset»/,
    mend: /override: true/,
  },
  {
    fault: 'an exception without an end',
    changes: changed(HUB, '    to: 2020-12-31', '    override: true'),
    at: [HUB, 12],
    what: /unntak må ha første og siste dag/,
    mend: /from og to/,
  },
  {
    fault: 'a week without times',
    changes: added(HUB, '  - key: tom\n    from: 2021-01-02\n    spans: []\n    source: Prøven\n    knownFrom: 2020-01-01\n'),
    at: [HUB, 23],
    what: /uka har ingen tider/,
    mend: /meld en stenging/,
  },
  {
    fault: 'an unknown provider',
    changes: changed(HUB, '  - key: huset', '  - key: huset\n    provider: kafeen'),
    at: [HUB, 13],
    what: /ukjent tilbyder «kafeen»/,
    mend: /skranken/,
  },
  {
    fault: 'an unknown hub',
    changes: changed('facts/places.yaml', '    hub: vika\n    source', '    hub: vik\n    source'),
    at: ['facts/places.yaml', 4],
    what: /ukjent torg «vik»/,
    mend: /vika/,
  },
  {
    fault: 'an unknown place',
    changes: changed('facts/places.yaml', 'place: vika', 'place: byen'),
    at: ['facts/places.yaml', 10],
    what: /ukjent sted «byen»/,
    mend: /vika/,
  },
  {
    fault: 'an unknown former municipality',
    changes: changed(HUB, '  order: 1', '  order: 1\n  formerMunicipality: gamle'),
    at: [HUB, 4],
    what: /tidligere kommune «gamle»/,
    mend: /Legg det til/,
  },
  {
    fault: 'rows about a hub that no layer tells of',
    changes: { 'examples/hubs/byen.yaml': 'news: []\n' },
    at: ['examples/hubs/byen.yaml', 1],
    what: /ukjent torg «byen»/,
    mend: /vika/,
  },
  {
    fault: 'a key used twice',
    changes: added(HUB, `milestones:\n${MILESTONE('apning')}${MILESTONE('apning')}`),
    at: [HUB, 29],
    what: /«apning» er brukt før/,
    mend: /vika\.yaml:22/,
  },
  {
    fault: 'a hub told of in two layers',
    changes: {
      'history/hubs/vika.yaml':
        "hub:\n  slug: vika\n  order: 2\n  mark: { shape: edge, start: 0, step: 0, bright: '#aabbcc', deep: '#001122' }\n  position: { lat: 60, lon: 10, within: 100 }\n  names:\n    - { name: Vika, short: Vika }\n  source: Prøven\n  knownFrom: 2022-01-01\n",
    },
    at: ['history/hubs/vika.yaml', 2],
    what: /torget «vika» er brukt før/,
    mend: /facts/,
  },
  {
    fault: 'a mark and an order that another hub has',
    changes: {
      'facts/hubs/byen.yaml':
        "hub:\n  slug: byen\n  order: 1\n  mark: { shape: arc, start: 0, step: 0, bright: '#aabbcc', deep: '#001122' }\n  position: { lat: 60, lon: 10, within: 100 }\n  names:\n    - { name: Byen, short: Byen }\n  source: Prøven\n  knownFrom: 2022-01-01\n",
    },
    at: ['facts/hubs/vika.yaml', 4],
    what: /dette merket er brukt før/,
    mend: /byen\.yaml:4/,
  },
  {
    fault: 'a postcode given twice',
    changes: changed('facts/places.yaml', "['0001']", "['0001', '0001']"),
    at: ['facts/places.yaml', 7],
    what: /0001 er brukt før/,
    mend: /endre det ene/,
  },
  {
    fault: 'a fact without a source',
    changes: changed(HUB, "        to: '15:00'\n    source: Prøven\n", "        to: '15:00'\n"),
    at: [HUB, 12],
    what: /kilden mangler/,
    mend: /source:/,
  },
  {
    fault: 'no municipality',
    changes: { 'facts/municipality.yaml': null },
    at: ['facts/municipality.yaml', 1],
    what: /kommunen mangler/,
    mend: /municipality:/,
  },
  {
    fault: 'two municipalities',
    changes: { 'history/municipality.yaml': 'municipality:\n  slug: annen\n  name: Annen\n' },
    at: ['history/municipality.yaml', 1],
    what: /utenfor facts/,
    mend: /én kommune/,
  },
  {
    fault: 'a file that nothing reads',
    changes: { 'facts/provider.yaml': 'providers: []\n' },
    at: ['facts/provider.yaml', 1],
    what: /leses ikke/,
    mend: /providers\.yaml/,
  },
  {
    fault: 'a file named otherwise than its hub',
    changes: changed(HUB, 'slug: vika', 'slug: viken'),
    at: [HUB, 2],
    what: /heter «viken»/,
    mend: /viken\.yaml/,
  },
  {
    fault: 'two names on one day',
    changes: changed(HUB, '      short: Vika\n', '      short: Vika\n    - { name: Vik, short: Vik }\n'),
    at: [HUB, 9],
    what: /to navn/,
    mend: /«to»/,
  },
  {
    fault: 'two addresses on one day',
    changes: added(
      HUB,
      'locations:\n' +
        ['a', 'b'].map((key) => `  - { key: ${key}, street: ${key}, doorConfirmed: false, source: P, knownFrom: 2020-01-01 }\n`).join(''),
    ),
    at: [HUB, 23],
    what: /to adresser/,
    mend: /«to»/,
  },
  {
    fault: 'a fact that leans on an example',
    changes: {
      ...changed(HUB, '  - key: huset', '  - key: huset\n    provider: kafeen'),
      'examples/providers.yaml':
        'providers:\n  - slug: kafeen\n    order: 9\n    kind: business\n    municipal: false\n    names: [{ name: Kafeen }]\n    description: { nb: Kaffe. }\n    knownFrom: 2020-01-01\n',
    },
    at: [HUB, 13],
    what: /eksempel/,
    mend: /examples/,
  },
]

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
  assert.match(fault?.what ?? '', /mappa «facts» mangler/)
  assert.deepEqual(more, [])
})

test('each fault of an address is told once, however many addresses there are', async () => {
  const row = (key: string, given: string) => `  - { key: ${key}, ${given}doorConfirmed: false, source: Prøven, knownFrom: 2020-01-01 }\n`
  const street = 'street: Veien 1, '
  const changes = added(HUB, `locations:\n${[row('en', ''), row('to', ''), row('tre', street), row('fire', street), row('fem', street)].join('')}`)
  await withPack(changes, async (directory) => {
    const faults = await checkContent(directory, EXAMPLES)
    assert.deepEqual(
      faults.map(({ line, path }) => `${line} ${path}`),
      ['22 locations[0].street', '23 locations[1].street', '25 locations[3].from', '26 locations[4].from'],
    )
  })
})
