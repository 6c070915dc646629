import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { CONTENT_PARTS } from '../../content-parts.ts'
import { freshDatabase, type TestDatabase } from '../../platform/database/testing.ts'
import { day } from '../../platform/time/index.ts'
import {
  findMunicipality,
  putClosure,
  putFacility,
  putHub,
  putMessageLine,
  putMunicipality,
  putNews,
  putOpeningPeriod,
  putProvider,
} from '../items/index.ts'
import { reindexAll } from '../search-entries.ts'
import { exportContent, loadContent } from './index.ts'

const EXAMPLES = { examples: true, parts: CONTENT_PARTS }

describe('content exported from a running system', () => {
  let folder: string
  let first: TestDatabase
  let second: TestDatabase

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'torg-eksport-'))
    first = await freshDatabase('town')
    await first.db.transaction().execute(asStaffWould)
    await exportContent(first.db, join(folder, 'one'), CONTENT_PARTS)
    second = await freshDatabase('empty')
    await loadContent(second.db, join(folder, 'one'), EXAMPLES)
    await exportContent(second.db, join(folder, 'two'), CONTENT_PARTS)
  })
  after(() => rm(folder, { recursive: true }))

  test('is the same to the byte after it is loaded and exported again', async () => {
    const [one, two] = [await contentsOf(join(folder, 'one')), await contentsOf(join(folder, 'two'))]
    assert.ok(one.size > 20)
    assert.deepEqual(two, one)
  })

  test('has lost no row: every table holds the same', async () => {
    for (const [table, sql] of ROWS) {
      const [one, two] = [await first.pool.query(sql), await second.pool.query(sql)]
      assert.ok(one.rows.length > 0, table)
      assert.deepEqual(two.rows, one.rows, table)
    }
  })

  test('is not written into a folder that has something in it', async () => {
    await assert.rejects(exportContent(first.db, join(folder, 'one')), /is not empty/)
  })
})

const origin = { source: 'Ansatte på torget', knownFrom: day('2026-01-02') }

async function asStaffWould(tx: Parameters<typeof putNews>[0]): Promise<void> {
  await putHub(
    tx,
    { scope: 'municipality', layer: 'fact' },
    {
      slug: 'dikemark',
      order: 9,
      mark: { shape: 'edge', start: 3, step: 3, bright: '#abcdef', deep: '#012345' },
      position: { lat: 59.8, lon: 10.38, within: 500 },
      names: [
        { name: 'Dikemark møteplass', short: 'Dikemark', preposition: { nb: 'på', nn: 'i' }, to: day('2026-01-31') },
        { name: 'Dikemark innbyggertorg', short: 'Dikemark', from: day('2026-02-01') },
      ],
      formerSlugs: ['verkensvannet'],
      ...origin,
    },
  )
  await putOpeningPeriod(
    tx,
    { scope: 'hub:dikemark', layer: 'fact' },
    {
      key: 'natt',
      override: true,
      onHolidays: 'as_usual',
      from: day('2026-12-31'),
      to: day('2026-12-31'),
      spans: [
        {
          days: ['thu'],
          from: '20:00',
          to: '02:00',
          nextDay: true,
          mode: 'staffed',
          note: { nb: 'Kolon: «fnutter», # og æøå', en: "It's" },
        },
        { days: ['thu'], from: '08:00', to: '24:00', nextDay: false, mode: 'self_service' },
      ],
      ...origin,
    },
  )
  await putClosure(
    tx,
    { scope: 'hub:tofte', layer: 'fact' },
    {
      key: 'egen',
      from: day('2026-02-02'),
      to: day('2026-02-03'),
      reason: { nb: 'Stengt' },
      exceptions: [{ provider: 'asker-bibliotekene' }, { provider: 'innbyggerservice', note: { nb: 'På telefon' } }],
      ...origin,
    },
  )
  await putProvider(
    tx,
    { scope: 'municipality', layer: 'fact' },
    {
      slug: 'laget',
      order: 99,
      kind: 'association',
      municipal: false,
      frontDesk: false,
      sensitive: false,
      names: [
        { name: 'Laget', to: day('2026-02-01') },
        { name: 'Foreningen', from: day('2026-02-02') },
      ],
      description: { nb: 'Et lag som tok slutt' },
      to: day('2026-06-30'),
      formerSlugs: ['det-gamle-laget'],
      offers: [],
      ...origin,
    },
  )
  await putFacility(tx, { scope: 'hub:tofte', layer: 'fact' }, { key: 'egen', kind: 'lift', state: 'no', knownFrom: day('2026-01-02') })
  await putNews(
    tx,
    { scope: 'municipality', layer: 'history' },
    {
      key: 'egen',
      title: { nb: 'yes' },
      body: { nb: 'Første linje.\n\nAndre avsnitt med   luft.\n- strek' },
      publishedAt: '2026-07-01T23:30',
      happensOn: day('2026-07-04'),
      themes: ['kultur', 'eldre'],
      places: ['vollen'],
    },
  )
  const town = (await findMunicipality(tx)) ?? assert.fail()
  const officer = {
    goalsSaid: { nb: '«Nær folk», sto det i planen.', en: '“Close to people”, said the plan.' },
    privacyName: { nb: 'Ombudet', en: 'Officer' },
    privacyPhone: '66 00 00 01',
    privacyPostal: 'Postboks 1',
    source: 'Kommunen',
  }
  await putMunicipality(tx, { ...town, ...officer })
  await putMessageLine(tx, { key: 'greeting', words: { nb: 'Hei!' } }, 'fact')
  await reindexAll(tx)
}

async function contentsOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
  return new Map(await Promise.all(files.map(async (file) => [file.slice(folder.length), await readFile(file, 'utf8')] as const)))
}

// Ids differ between databases; everything else must not.
const PLAIN = [
  'municipality',
  'municipality_number',
  'former_municipality',
  'former_slug',
  'postcode',
  'place',
  'theme',
  'message_line',
  'body',
  'body_place',
  'organ',
  'political_case',
  'political_case_place',
  'hearing',
  'search_entry',
]
const KEYED = [
  'hub',
  'hub_location',
  'milestone',
  'presence',
  'opening_period',
  'closure',
  'facility',
  'room',
  'offer',
  'news',
  'predecessor',
  'provider',
]
const ROWS: [string, string][] = [
  ...PLAIN.map((table): [string, string] => [table, `select to_jsonb(t) - 'hub_id' as row from ${table} t order by 1`]),
  ...KEYED.map((table): [string, string] => [
    table,
    `select to_jsonb(t) - array['id', 'hub_id', 'provider_id', 'sequence'] as row from ${table} t order by 1`,
  ]),
  [
    'opening_span',
    "select to_jsonb(s) - 'period_id' as row, p.key from opening_span s join opening_period p on p.id = period_id order by 2, 1",
  ],
  [
    'closure_exception',
    'select c.key, p.slug, e.note from closure_exception e join closure c on c.id = closure_id join provider p on p.id = e.provider_id order by 1, 2, 3',
  ],
  [
    'hub_name',
    'select h.slug, n.name, n.short, n.preposition, n.valid_from, n.valid_to from hub_name n join hub h on h.id = hub_id order by 1, 5',
  ],
  [
    'provider_name',
    'select p.slug, n.name, n.valid_from, n.valid_to from provider_name n join provider p on p.id = provider_id order by 1, 3',
  ],
  ['activity', "select to_jsonb(t) - array['id', 'hub_id'] as row, h.slug from activity t join hub h on h.id = hub_id order by 1"],
  [
    'activity_organiser',
    'select a.key, o.position, p.slug from activity_organiser o join activity a on a.id = activity_id join provider p on p.id = provider_id order by 1, 2',
  ],
  [
    'session',
    "select to_jsonb(s) - array['id', 'hub_id', 'activity_id', 'sequence'] as row, a.key from session s join activity a on a.id = activity_id order by a.key, s.occurrence",
  ],
  ['synonym_group', 'select words, layer from synonym_group order by 1'],
]
