import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CONTENT_PARTS } from './content-parts.ts'
import { contentSchemas } from './hubs/content/index.ts'

export const SCHEMA_FOLDER = fileURLToPath(new URL('../content/schema/', import.meta.url))

/** Run by hand after a change of shapes: `npx tsx src/write-schemas.ts`. A test tells when it is due. */
export async function writeSchemas(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, text] of contentSchemas(CONTENT_PARTS)) await writeFile(join(folder, name), text)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeSchemas(SCHEMA_FOLDER)
