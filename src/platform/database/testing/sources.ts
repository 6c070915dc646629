import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const MADE_FROM = ['migrations', 'content', 'src/activities', 'src/hubs', 'src/platform']

/** Twelve characters that change with whatever a template is made from. */
export async function sourcesHash(root: string): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of MADE_FROM) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
    const files = entries
      .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
      .map((entry) => join(entry.parentPath, entry.name))
    for (const file of files.toSorted()) hash.update(file).update(await readFile(file))
  }
  return hash.digest('hex').slice(0, 12)
}
