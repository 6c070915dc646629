import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Db, Tx } from '../../platform/database/index.ts'
import { LAYERS } from '../../platform/content/localized.ts'
import { LAYER_FOLDERS } from './layer-folders.ts'

export const SYNONYMS = 'synonyms.yaml'

interface PackFile {
  /** Within the pack, with `/` between folders: `facts/hubs/tofte.yaml`. */
  path: string
  sha256: string
}

/** Notes of which files what is now in the database was loaded. */
export async function noteFiles(tx: Tx, directory: string, { examples }: { examples: boolean }): Promise<void> {
  const files = await filesOf(directory, examples)
  await tx.deleteFrom('contentFile').execute()
  if (files.length > 0) await tx.insertInto('contentFile').values(files).execute()
}

/**
 * Files of the pack that are new or other than when the content was loaded, and those that have gone, by path. Null where it is not
 * known: nothing has been loaded, or it was done by a version that did not note its files. Whether examples came along is read from
 * what was noted.
 */
export async function filesRenewed(db: Db, directory: string): Promise<string[] | null> {
  const noted = new Map((await db.selectFrom('contentFile').select(['path', 'sha256']).execute()).map((file) => [file.path, file.sha256]))
  // Words that mean the same are renewed at a start (`renewSynonyms`), which notes their files alone.
  const loaded = [...noted.keys()].filter((path) => !path.endsWith(`/${SYNONYMS}`))
  if (loaded.length === 0) return null
  const hadExamples = loaded.some((path) => path.startsWith(`${LAYER_FOLDERS.example}/`))
  const now = await filesOf(directory, hadExamples)
  const gone = [...noted.keys()].filter((path) => !now.some((file) => file.path === path))
  const renewed = now.filter(({ path, sha256 }) => noted.get(path) !== sha256).map(({ path }) => path)
  return [...gone, ...renewed].toSorted((a, b) => a.localeCompare(b))
}

async function filesOf(directory: string, examples: boolean): Promise<PackFile[]> {
  const folders = LAYERS.filter((layer) => layer !== 'example' || examples).map((layer) => join(directory, LAYER_FOLDERS[layer]))
  const files = await Promise.all(folders.map(yamlUnder))
  return Promise.all(
    files.flat().map(async (file) => ({ path: relative(directory, file).replaceAll(sep, '/'), sha256: await hashOf(file) })),
  )
}

async function yamlUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile() && entry.name.endsWith('.yaml')).map((entry) => join(entry.parentPath, entry.name))
}

export const hashOf = async (file: string) =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
