import assert from 'node:assert/strict'
import type { z } from 'zod'
import { createApp } from '../../src/app.ts'
import { preparePeople } from '../../src/people/index.ts'
import { createPageCache } from '../../src/platform/cache/index.ts'
import { freshDatabase, type TestDatabase } from '../../src/platform/database/testing.ts'
import { readPage, testDeps, type ReadPage } from '../../src/platform/http/testing.ts'

/** The eight, in the order and with the names of the notice. */
export const HUBS = [
  ['tofte', 'Tofte'],
  ['saetre', 'Sætre'],
  ['spikkestad', 'Spikkestad'],
  ['holmen', 'Holmen'],
  ['slemmestad', 'Slemmestad'],
  ['heggedal', 'Heggedal'],
  ['borgen', 'Borgen'],
  ['asker', 'Asker'],
] as const

export const SLUGS = HUBS.map(([slug]) => slug)

/** content/asker without its examples, or with them. */
const LAYERS = ['facts', 'town'] as const
export type Layers = (typeof LAYERS)[number]

/** The town on a day, as a reader in front of a screen or a program meets it. */
export interface TownThatDay {
  /** For the name of a test: which layers, which clock. */
  how: string
  layers: Layers
  /** True when the town's clock shows the day itself: then something may be «open now». */
  live: boolean
  /** The page at an address, read and checked; it must be there. */
  page(path: string): Promise<ReadPage>
  get(path: string): Promise<Response>
  /** What the API says of the same, in the shape it promises. */
  api<T>(shape: z.ZodType<T>, path: string): Promise<T>
}

/** Long after everything in the notice: pages of its days are then pages of the past. */
const LATER = '2026-03-04T12:00'

/**
 * The town at a moment, four times: with examples and without, with its clock at that moment and with `?dato=` for
 * that day (`?at=` in the API) asked from years later.
 */
export function townsOn(moment: string): readonly TownThatDay[] {
  const day = moment.slice(0, 10)
  return [...townsAt(moment), ...LAYERS.map((layers) => reader(layers, LATER, day))]
}

/** With examples and without, the town's clock at the moment. */
export function townsAt(moment: string): readonly TownThatDay[] {
  return LAYERS.map((layers) => reader(layers, moment, null))
}

function reader(layers: Layers, clock: string, day: string | null): TownThatDay {
  return readerOf(() => databaseOf(layers), { layers, clock, day })
}

/** Asked for by `?dato=` from years later. */
export const askedLater = (layers: Layers, day: string): TownThatDay => reader(layers, LATER, day)

/** Of a database that a test has changed. */
export function changedTown(database: TestDatabase, moment: string): TownThatDay {
  return readerOf(async () => database, { layers: 'facts', clock: moment, day: null }, { programs: new Map(), pages: new Map() })
}

interface Kept {
  programs: Map<string, Promise<Get>>
  pages: Map<string, Promise<ReadPage>>
}
/** Nothing changes while the clock stands still and nobody writes: a page is read and checked once a test file. */
const unchanged: Kept = { programs: new Map(), pages: new Map() }

interface Asked {
  layers: Layers
  clock: string
  day: string | null
}

function readerOf(
  database: () => Promise<TestDatabase>,
  { layers, clock, day }: Asked,
  { programs, pages: read } = unchanged,
): TownThatDay {
  const asked = (path: string) => {
    if (day === null) return path
    return `${path}${path.includes('?') ? '&' : '?'}${path.startsWith('/api/') ? 'at' : 'dato'}=${day}`
  }
  const get: Get = async (path) => (await once(programs, `${layers} ${clock}`, () => openAt(database, clock)))(asked(path))
  const page = (path: string) =>
    once(read, `${layers} ${clock} ${asked(path)}`, async () => {
      const page = await readPage(await get(path))
      assert.equal(page.status, 200, `${path}: ${page.heading}`)
      return page
    })
  const how = `${layers === 'town' ? 'with examples' : 'facts alone'}, ${day === null ? `the clock at ${clock}` : `${day} asked for in 2026`}`
  return { how, layers, live: day === null, get, page, api: async (shape, path) => answer(shape, await get(path)) }
}

type Get = (path: string) => Promise<Response>

function once<T>(kept: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const made = kept.get(key) ?? make()
  kept.set(key, made)
  return made
}

async function answer<T>(shape: z.ZodType<T>, response: Response): Promise<T> {
  const text = await response.text()
  assert.equal(response.status, 200, text)
  return shape.parse(JSON.parse(text))
}

const databases = new Map<string, Promise<TestDatabase>>()

/** One database a test file for each of the layers; nothing here writes to it. */
export function databaseOf(layers: Layers): Promise<TestDatabase> {
  return once(databases, layers, () => freshDatabase(layers))
}

async function openAt(database: () => Promise<TestDatabase>, clock: string): Promise<Get> {
  const deps = testDeps((await database()).db, { now: clock.includes('T') ? clock : `${clock}T12:00` })
  await preparePeople(deps)
  const changes = { areHeard: () => false, stop: async () => undefined }
  const app = createApp(deps, { cache: createPageCache(1_000_000), changes, migrations: [] })
  return async (path) => app.request(path)
}
