import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { LAYERS, type Layer } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import {
  findMunicipality,
  hubScope,
  listMunicipalityNumbers,
  listSchoolHolidays,
  listPlaces,
  listPostcodes,
  listSynonyms,
  readClosures,
  readFacilities,
  readHubs,
  readLocations,
  readMessageLines,
  readMilestones,
  readNews,
  readOffers,
  readOpeningPeriods,
  readPredecessors,
  readPresences,
  readProviders,
  readRooms,
  readThemes,
  type Scope,
} from '../items/index.ts'
import { LAYER_FOLDERS } from './layer-folders.ts'
import type { PackPart } from './part.ts'
import { hasContent, writeYaml } from './write-yaml.ts'

export interface ExportReport {
  /** Relative to the folder. */
  files: string[]
}

/**
 * Writes all content as a pack that loads to the same. The folder must be empty or not there: an old file
 * left behind would come back with the next load. What is read is one moment, also while others write.
 */
export async function exportContent(db: Db, directory: string, parts: readonly PackPart[] = []): Promise<ExportReport> {
  const there = await readdir(directory).catch(() => [])
  if (there.length > 0) throw new Error(`the folder ${directory} is not empty; choose a new one, so that nothing old is left in it`)
  const sheets = await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((tx) => sheetsOf(tx, parts))
  const files: string[] = []
  for (const { path, name, data } of sheets.filter((sheet) => hasContent(sheet.data))) {
    await mkdir(dirname(join(directory, path)), { recursive: true })
    await writeFile(join(directory, path), writeYaml(name, data, path.split('/').length))
    files.push(path)
  }
  return { files }
}

interface SheetToWrite {
  path: string
  name: string
  data: object
}

async function sheetsOf(db: Db, parts: readonly PackPart[]): Promise<SheetToWrite[]> {
  const sheets: SheetToWrite[] = []
  const slugs = (await readHubs(db, 'municipality', {})).map(({ item }) => item.slug)
  const providers = (await readProviders(db, 'municipality', {})).map(({ item }) => item.slug)
  for (const layer of LAYERS) {
    const folder = LAYER_FOLDERS[layer]
    sheets.push(
      { path: `${folder}/municipality.yaml`, name: 'municipality', data: await municipalityData(db, layer) },
      {
        path: `${folder}/providers.yaml`,
        name: 'providers',
        data: { providers: items(await readProviders(db, 'municipality', { layer })) },
      },
      {
        path: `${folder}/places.yaml`,
        name: 'places',
        data: { places: await listPlaces(db, layer), postcodes: await listPostcodes(db, layer) },
      },
      { path: `${folder}/synonyms.yaml`, name: 'synonyms', data: { synonyms: await listSynonyms(db, layer) } },
    )
    for (const slug of slugs) {
      sheets.push({ path: `${folder}/hubs/${slug}.yaml`, name: 'hub', data: await hubData(db, hubScope(slug), layer) })
    }
    for (const { folder: own, schema, read, fileOf, files } of parts)
      for (const slug of (await files?.(db)) ?? (fileOf === 'provider' ? providers : slugs))
        sheets.push({ path: `${folder}/${own}/${slug}.yaml`, name: schema, data: await read(db, slug, layer) })
  }
  return sheets
}

async function municipalityData(db: Db, layer: Layer): Promise<Record<string, unknown>> {
  return {
    municipality: layer === 'fact' ? await findMunicipality(db) : null,
    numbers: await listMunicipalityNumbers(db, layer),
    schoolHolidays: await listSchoolHolidays(db, layer),
    messageLines: items(await readMessageLines(db, 'municipality', { layer })),
    themes: items(await readThemes(db, 'municipality', { layer })),
    milestones: items(await readMilestones(db, 'municipality', { layer })),
    news: items(await readNews(db, 'municipality', { layer })),
  }
}

async function hubData(db: Db, scope: Scope, layer: Layer): Promise<Record<string, unknown>> {
  const wanted = { layer }
  return {
    hub: items(await readHubs(db, scope, wanted))[0] ?? null,
    locations: items(await readLocations(db, scope, wanted)),
    milestones: items(await readMilestones(db, scope, wanted)),
    predecessors: items(await readPredecessors(db, scope, wanted)),
    presence: items(await readPresences(db, scope, wanted)),
    hours: items(await readOpeningPeriods(db, scope, wanted)),
    closures: items(await readClosures(db, scope, wanted)),
    offers: items(await readOffers(db, scope, wanted)),
    facilities: items(await readFacilities(db, scope, wanted)),
    rooms: items(await readRooms(db, scope, wanted)),
    news: items(await readNews(db, scope, wanted)),
  }
}

const items = <T>(rows: readonly { item: T }[]): T[] => rows.map(({ item }) => item)
