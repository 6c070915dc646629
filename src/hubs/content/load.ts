import { sql } from 'kysely'
import { raiseVersions, type Topic } from '../../platform/cache/versions.ts'
import { databaseFault, type Db, type Tx } from '../../platform/database/index.ts'
import {
  hubScope,
  putClosure,
  putFacility,
  putHub,
  putLocation,
  putMessageLine,
  putMilestone,
  putMunicipality,
  putMunicipalityNumber,
  putSchoolHoliday,
  putNews,
  putOffer,
  putOpeningPeriod,
  putPlace,
  putPostcodes,
  putPredecessor,
  putPresence,
  putProvider,
  putRoom,
  putSynonyms,
  putTheme,
} from '../items/index.ts'
import { reindexAll } from '../search-entries.ts'
import { readChecked } from './check.ts'
import { clearContent, contentIsEmpty } from './empty.ts'
import { ContentRefused } from './fault.ts'
import { noteFiles } from './files.ts'
import type { Pack } from './pack.ts'
import type { PackPart } from './part.ts'

export interface LoadOptions {
  examples: boolean
  /** What other slices keep in the pack. */
  parts?: readonly PackPart[]
  /** Takes away what is there first, staff's changes included. The history of changes stays. */
  replace?: boolean
  /** Leaves a database that has content as it is, without a word: what a start does. */
  onlyWhenEmpty?: boolean
}

export interface LoadReport {
  /** False when there was content already and `onlyWhenEmpty` was asked for. */
  loaded: boolean
  hubs: number
  providers: number
  /** All rows, hubs and providers included. */
  rows: number
}

/** Two processes that start at once take turns. */
const LOAD_LOCK = 7_010_023

/**
 * Loads a pack in one transaction, or nothing. Throws ContentRefused with every fault of the pack, or an
 * error that says what to do when there is content already, or something of it that residents are in.
 */
export async function loadContent(db: Db, directory: string, options: LoadOptions): Promise<LoadReport> {
  const { pack, faults } = await readChecked(directory, options)
  if (faults.length > 0) throw new ContentRefused(faults)
  return db.transaction().execute(async (tx) => {
    // A process that starts beside another waits for it to load, however long that takes on its machine.
    await sql`set local statement_timeout = 0`.execute(tx)
    await sql`select pg_advisory_xact_lock(${sql.lit(LOAD_LOCK)})`.execute(tx)
    if (options.replace === true) await clearAll(tx, options.parts ?? [])
    else if (!(await contentIsEmpty(tx))) {
      if (options.onlyWhenEmpty === true) return { loaded: false, hubs: 0, providers: 0, rows: 0 }
      throw new Error(
        'the database has content already; nothing was loaded. Export it first, and load with --replace if it is to be exchanged',
      )
    }
    const rows = await put(tx, pack)
    await reindexAll(tx)
    const inParts = await putParts(tx, pack)
    await noteFiles(tx, directory, options)
    const hubs = pack.hubs.flatMap((sheet) => (sheet.data.hub ? [sheet.slug] : []))
    await raiseVersions(
      tx,
      hubs.map((slug): Topic => `hub:${slug}`),
    )
    return {
      loaded: true,
      hubs: hubs.length,
      providers: pack.providers.flatMap((sheet) => sheet.data.providers).length,
      rows: rows + inParts,
    }
  })
}

/** What residents have done stays, and so does what they did it about: then nothing is exchanged. */
async function clearAll(tx: Tx, parts: readonly PackPart[]): Promise<void> {
  try {
    for (const part of parts) await part.clear?.(tx)
    await clearContent(tx)
  } catch (error) {
    if (databaseFault(error)?.code !== FOREIGN_KEY) throw error
    throw new Error(
      `residents have signed up for, booked, borrowed, suggested or supported something that would be taken away (${databaseFault(error)?.constraint}); nothing was loaded. Change what differs at /arbeid, or load the pack into an empty database`,
      { cause: error },
    )
  }
}

const FOREIGN_KEY = '23503'

/** In an order in which everything that is pointed to is there first. */
async function put(tx: Tx, pack: Pack): Promise<number> {
  let rows = 0
  const each = async <T>(items: readonly T[], write: (item: T) => Promise<void>) => {
    for (const item of items) await write(item)
    rows += items.length
  }
  for (const { data, layer } of pack.municipality) {
    if (data.municipality) await each([data.municipality], (item) => putMunicipality(tx, item))
    await each(data.numbers, (item) => putMunicipalityNumber(tx, item, layer))
    await each(data.schoolHolidays, (item) => putSchoolHoliday(tx, item, layer))
    await each(data.themes, (item) => putTheme(tx, item, layer))
    await each(data.messageLines, (item) => putMessageLine(tx, item, layer))
  }
  for (const { data, layer } of pack.providers)
    await each(data.providers, (item) => putProvider(tx, { scope: 'municipality', layer }, item))
  for (const { data, layer } of pack.hubs)
    if (data.hub) await each([data.hub], (item) => putHub(tx, { scope: 'municipality', layer }, item))
  for (const { data, layer } of pack.places) await each(data.places, (item) => putPlace(tx, item, layer))
  for (const sheet of pack.hubs) rows += await putHubRows(tx, sheet)
  for (const { data, layer } of pack.municipality) {
    await each(data.milestones, (item) => putMilestone(tx, { scope: 'municipality', layer }, item))
    await each(data.news, (item) => putNews(tx, { scope: 'municipality', layer }, item))
  }
  for (const { data, layer } of pack.places) await each(data.postcodes, (item) => putPostcodes(tx, item, layer))
  for (const { data, layer } of pack.synonyms) await each(data.synonyms, (words) => putSynonyms(tx, words, layer))
  return rows
}

async function putParts(tx: Tx, pack: Pack): Promise<number> {
  let rows = 0
  for (const { part, sheets } of pack.parts) rows += await part.put(tx, sheets)
  return rows
}

async function putHubRows(tx: Tx, { slug, layer, data }: Pack['hubs'][number]): Promise<number> {
  const into = { scope: hubScope(slug), layer }
  for (const item of data.locations) await putLocation(tx, into, item)
  for (const item of data.milestones) await putMilestone(tx, into, item)
  for (const item of data.predecessors) await putPredecessor(tx, into, item)
  for (const item of data.presence) await putPresence(tx, into, item)
  for (const item of data.hours) await putOpeningPeriod(tx, into, item)
  for (const item of data.closures) await putClosure(tx, into, item)
  for (const item of data.offers) await putOffer(tx, into, item)
  for (const item of data.facilities) await putFacility(tx, into, item)
  for (const item of data.rooms) await putRoom(tx, into, item)
  for (const item of data.news) await putNews(tx, into, item)
  return Object.values(data).reduce((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0)
}
