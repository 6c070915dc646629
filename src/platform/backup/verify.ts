import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { fileOfTable, Manifest, MANIFEST_FILE } from './manifest.ts'
import { entriesOf } from './tar.ts'

/** The files inside a backup, one after the other. */
export async function* filesIn(backup: string) {
  const source = createReadStream(backup)
  const gunzip = createGunzip()
  source.on('error', (error) => gunzip.destroy(error))
  try {
    yield* entriesOf(source.pipe(gunzip))
  } finally {
    source.destroy()
    gunzip.destroy()
  }
}

/** Reads the whole file and answers its manifest; throws unless every table is there, whole and unchanged. */
export async function verifyBackup(backup: string): Promise<Manifest> {
  let manifest: Manifest | null = null
  const sums = new Map<string, string>()
  for await (const { name, content } of filesIn(backup)) {
    if (name === MANIFEST_FILE) manifest = readManifest(await textOf(content))
    else sums.set(name, await sha256Of(content))
  }
  if (manifest === null) throw new Error(`it has no ${MANIFEST_FILE}`)
  for (const { name, sha256 } of manifest.tables) {
    const found = sums.get(fileOfTable(name))
    if (found === undefined) throw new Error(`the table ${name} is missing`)
    if (found !== sha256) throw new Error(`the table ${name} is damaged: its checksum is not the one in the manifest`)
  }
  return manifest
}

function readManifest(text: string): Manifest {
  const parsed = Manifest.safeParse(JSON.parse(text))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new Error(`${MANIFEST_FILE} is not one this program knows: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`)
}

async function textOf(content: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of content) pieces.push(piece)
  return Buffer.concat(pieces).toString('utf8')
}

async function sha256Of(content: AsyncIterable<Buffer>): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of content) hash.update(piece)
  return hash.digest('hex')
}
