import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { z } from 'zod'
import { LAYERS, type Layer } from '../../platform/content/localized.ts'
import type { ContentFault } from './fault.ts'
import { LAYER_FOLDERS } from './layer-folders.ts'
import type { PackPart, PartSheet } from './part.ts'
import { salvage } from './salvage.ts'
import { shapeFaults, valueAt } from './shape-fault.ts'
import { HubFile, MunicipalityFile, PlacesFile, ProvidersFile, SynonymsFile } from './shapes.ts'
import type { Sheet } from './sheet.ts'
import { readYaml } from './yaml-file.ts'

export interface Pack {
  municipality: Sheet<z.infer<typeof MunicipalityFile>>[]
  providers: Sheet<z.infer<typeof ProvidersFile>>[]
  places: Sheet<z.infer<typeof PlacesFile>>[]
  synonyms: Sheet<z.infer<typeof SynonymsFile>>[]
  hubs: (Sheet<z.infer<typeof HubFile>> & { slug: string })[]
  /** What is in the files, but wrong in itself: nothing that leads to it is called lost. */
  wrong: Wrong
  /** What other slices keep in the pack, as they were given. */
  parts: { part: PackPart; sheets: PartSheet<unknown>[] }[]
}

export interface Wrong {
  /** By the slug or key. */
  slugs: Set<string>
  /** Files of which nothing, or not all that is named in them, could be read. */
  files: Set<string>
}

export interface Reading {
  examples: boolean
  /** Files of other slices that belong to the pack; without them those files are passed over. */
  parts?: readonly PackPart[]
}

const TOP_FILES = ['municipality.yaml', 'providers.yaml', 'places.yaml', 'synonyms.yaml']

/** Reads all files. What is not of the right shape is left out of the pack and told in the faults. */
export async function readPack(directory: string, options: Reading): Promise<{ pack: Pack; faults: ContentFault[] }> {
  const { pack, faults } = emptyPack(options)
  const layers = LAYERS.filter((layer) => layer !== 'example' || options.examples)
  for (const layer of layers) await readLayer({ pack, faults, layer, folder: join(directory, LAYER_FOLDERS[layer]) })
  if (!(await isFolder(join(directory, LAYER_FOLDERS.fact)))) {
    const mend = 'Point at a folder that has facts/, and perhaps history/ and examples/, in it'
    faults.push({ file: directory, line: 1, path: '', what: 'is no content pack: the folder “facts” is missing', mend })
  }
  return { pack, faults }
}

/** The words that mean the same to someone who searches, of these files alone. */
export async function readSynonyms(
  files: readonly { layer: Layer; file: string }[],
): Promise<{ synonyms: Pack['synonyms']; faults: ContentFault[] }> {
  const { pack, faults } = emptyPack({ examples: true })
  for (const { layer, file } of files)
    await readSheet({ pack, faults, layer, folder: dirname(file) }, file, { shape: SynonymsFile, into: pack.synonyms })
  return { synonyms: pack.synonyms, faults }
}

function emptyPack(options: Reading): { pack: Pack; faults: ContentFault[] } {
  const parts = (options.parts ?? []).map((part) => ({ part, sheets: [] }))
  const wrong: Wrong = { slugs: new Set(), files: new Set() }
  return { pack: { municipality: [], providers: [], places: [], synonyms: [], hubs: [], wrong, parts }, faults: [] }
}

interface LayerReading {
  pack: Pack
  faults: ContentFault[]
  layer: Layer
  folder: string
}

async function readLayer(reading: LayerReading): Promise<void> {
  const { pack, folder } = reading
  for (const name of await yamlFilesIn(reading, folder, TOP_FILES)) {
    const file = join(folder, name)
    if (name === 'municipality.yaml') await readSheet(reading, file, { shape: MunicipalityFile, into: pack.municipality })
    if (name === 'providers.yaml') await readSheet(reading, file, { shape: ProvidersFile, into: pack.providers })
    if (name === 'places.yaml') await readSheet(reading, file, { shape: PlacesFile, into: pack.places })
    if (name === 'synonyms.yaml') await readSheet(reading, file, { shape: SynonymsFile, into: pack.synonyms })
  }
  pack.hubs.push(...(await readHubFiles(reading, 'hubs', HubFile)))
  for (const { part, sheets } of pack.parts) sheets.push(...(await readHubFiles(reading, part.folder, part.shape)))
}

/** A folder with a file for each hub, or provider, by its slug. */
async function readHubFiles<T>(reading: LayerReading, folder: string, shape: z.ZodType<T>): Promise<PartSheet<T>[]> {
  const found: PartSheet<T>[] = []
  for (const name of await yamlFilesIn(reading, join(reading.folder, folder), null)) {
    const sheets: Sheet<T>[] = []
    const before = reading.faults.length
    await readSheet(reading, join(reading.folder, folder, name), { shape, into: sheets })
    const slug = name.replace(/\.yaml$/, '')
    if (reading.faults.length > before) reading.pack.wrong.slugs.add(slug)
    found.push(...sheets.map((sheet) => ({ ...sheet, slug })))
  }
  return found
}

/** Names in the folder; a file that nothing would read is a fault, so that a slip in a name is not silence. */
async function yamlFilesIn({ faults }: LayerReading, folder: string, allowed: readonly string[] | null): Promise<string[]> {
  if (!(await isFolder(folder))) return []
  const files = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => entry.name)
  const known = (name: string) => (allowed === null ? name.endsWith('.yaml') : allowed.includes(name))
  const mend =
    allowed === null ? 'Call the file <hub>.yaml, or move it out' : `The files here are called ${allowed.join(', ')}; hubs lie in hubs/`
  const strange = files.filter((name) => !known(name) && !name.endsWith('.md') && !name.startsWith('.'))
  faults.push(...strange.map((name) => ({ file: join(folder, name), line: 1, path: '', what: 'is read by nothing', mend })))
  return files.filter(known).toSorted()
}

async function readSheet<T>(
  { layer, faults, pack: { wrong } }: LayerReading,
  file: string,
  { shape, into }: { shape: z.ZodType<T>; into: Sheet<T>[] },
): Promise<void> {
  const yaml = readYaml(file, await readFile(file, 'utf8'))
  faults.push(...yaml.faults)
  if (yaml.faults.length === 0 && (yaml.value === null || yaml.value === undefined))
    faults.push({ file, line: 1, path: '', what: 'is empty', mend: 'Fill it in, or take the file away' })
  if (yaml.value === null || yaml.value === undefined) return void wrong.files.add(file)
  const { lineOf } = yaml
  const parsed = shape.safeParse(yaml.value)
  if (parsed.success) return void into.push({ layer, file, data: parsed.data, lineOf, madeUp: [] })
  faults.push(...shapeFaults(file, yaml, parsed.error.issues))
  const rest = salvage(shape, yaml.value)
  if (rest === null) return void wrong.files.add(file)
  const { data, madeUp, later } = rest
  faults.push(...shapeFaults(file, yaml, later))
  into.push({ layer, file, data, lineOf, madeUp })
  for (const [list = '', row, field = 'slug', ...more] of madeUp)
    if (typeof row === 'number' && more.length === 0 && (field === 'slug' || field === 'key'))
      noteLost(wrong, file, valueAt(yaml.value, [list, row, field]))
  if (madeUp.some(({ length }) => length < 2)) wrong.files.add(file)
}

/** What leads to a row whose slug is wrong is not called lost. Where it has none, that may be any. */
function noteLost({ slugs, files }: Wrong, file: string, slug: unknown): void {
  if (typeof slug === 'string') slugs.add(slug)
  else files.add(file)
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
