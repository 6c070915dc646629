import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { raiseVersions } from '../../platform/cache/versions.ts'
import { LAYERS, type Layer } from '../../platform/content/localized.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { putSynonyms } from '../items/synonyms.ts'
import { hashOf, SYNONYMS } from './files.ts'
import { LAYER_FOLDERS } from './layer-folders.ts'

interface SynonymsOf {
  layer: Layer
  /** Within the pack. */
  path: string
  file: string
  sha256: string
}

/**
 * Words that mean the same are written in the pack alone: no page changes them, so a database in use takes those of a new version
 * when it starts. `other_pack`: the folder tells of hubs that this town has not. Throws ContentRefused, and changes nothing, where
 * a file cannot be read.
 */
export async function renewSynonyms(db: Db, directory: string): Promise<'same' | 'renewed' | 'other_pack'> {
  const now = await filesIn(directory)
  if (await isNoted(db, now)) return 'same'
  if (!(await isOfTown(db, directory))) return 'other_pack'
  // The reader of packs is loaded where there is something to read.
  const [{ readSynonyms }, { ContentRefused }] = await Promise.all([import('./pack.ts'), import('./fault.ts')])
  const { synonyms, faults } = await readSynonyms(now)
  if (faults.length > 0) throw new ContentRefused(faults)
  await db.transaction().execute(async (tx) => {
    await tx.deleteFrom('synonymGroup').execute()
    for (const { data, layer } of synonyms) for (const words of data.synonyms) await putSynonyms(tx, words, layer)
    await note(tx, now)
    await raiseVersions(tx, ['town'])
  })
  return 'renewed'
}

async function filesIn(directory: string): Promise<SynonymsOf[]> {
  const all = LAYERS.map((layer) => ({ layer, path: `${LAYER_FOLDERS[layer]}/${SYNONYMS}` }))
  const there = all.map((one) => ({ ...one, file: join(directory, one.path) })).filter(({ file }) => existsSync(file))
  return Promise.all(there.map(async (one) => ({ ...one, sha256: await hashOf(one.file) })))
}

const noted = (db: Db | Tx) => db.selectFrom('contentFile').where('path', 'like', `%/${SYNONYMS}`)

async function isNoted(db: Db, now: readonly SynonymsOf[]): Promise<boolean> {
  const before = new Map((await noted(db).select(['path', 'sha256']).execute()).map(({ path, sha256 }) => [path, sha256]))
  return before.size === now.length && now.every(({ path, sha256 }) => before.get(path) === sha256)
}

async function note(tx: Tx, now: readonly SynonymsOf[]): Promise<void> {
  await tx.deleteFrom('contentFile').where('path', 'like', `%/${SYNONYMS}`).execute()
  if (now.length > 0)
    await tx
      .insertInto('contentFile')
      .values(now.map(({ path, sha256 }) => ({ path, sha256 })))
      .onConflict((oc) => oc.column('path').doUpdateSet((eb) => ({ sha256: eb.ref('excluded.sha256') })))
      .execute()
}

/** A hub that has another address now is known by the one it had. */
async function isOfTown(db: Db, directory: string): Promise<boolean> {
  const files = await readdir(join(directory, LAYER_FOLDERS.fact, 'hubs')).catch(() => [])
  const slugs = files.flatMap((name) => (name.endsWith('.yaml') ? [name.replace(/\.yaml$/, '')] : []))
  const hubs = await db.selectFrom('hub').select('slug').execute()
  const former = await db.selectFrom('formerSlug').select('slug').where('kind', '=', 'hub').execute()
  const known = new Set([...hubs, ...former].map(({ slug }) => slug))
  return slugs.length > 0 && slugs.every((slug) => known.has(slug))
}
