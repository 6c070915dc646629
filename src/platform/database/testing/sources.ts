import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

const MADE_FROM = ['migrations', 'content', 'src']

/** Rooms that write nothing into a town as it is loaded: a change of a page makes no template anew. */
const PAGES = ['src/design', 'src/town', 'src/workplace'].map((room) => join(room, '/'))

/** Twelve characters that change with whatever a template is made from. */
export async function sourcesHash(root: string): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of MADE_FROM) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
    const files = entries
      .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !PAGES.some((room) => relative(root, file).startsWith(room)))
    for (const file of files.toSorted()) hash.update(file).update(await readFile(file))
  }
  return hash.digest('hex').slice(0, 12)
}
