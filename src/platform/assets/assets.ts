import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { z } from 'zod'

/** A file as it is sent: its bytes as they are and, where it pays, compressed. */
export interface Asset {
  type: string
  identity: Buffer
  gzip: Buffer | null
  br: Buffer | null
}

/** What the build made: stylesheets and fonts, each under an address that changes with its content, and what stands in the pages. */
export interface Assets {
  /** `style.css` → `/assets/style-ab12cd.css`. Throws when the build has no such file. */
  path(name: string): string
  /** All of them: plain name to address. */
  paths: Readonly<Record<string, string>>
  /** `torg-near.js` → what it says: scripts are written into the pages that have them (decision 175). */
  scripts: Readonly<Record<string, string>>
  find(path: string): Asset | undefined
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}
const Manifest = z.record(z.string(), z.string().startsWith('/assets/'))

/** Reads the built files once and compresses them once. Throws, naming the command, when they are not built. */
export async function loadAssets(directory: string): Promise<Assets> {
  const manifest = Manifest.parse(JSON.parse(await readManifest(directory)))
  const built = Object.entries(manifest).map(([name, path]) => ({ name, path, file: join(directory, path.slice('/assets/'.length)) }))
  const ofPages = built.filter(({ name }) => extname(name) === '.js')
  const sent = built.filter((one) => !ofPages.includes(one))
  const files = new Map(await Promise.all(sent.map(async ({ path, file }) => [path, await load(file)] as const)))
  const scripts = Object.fromEntries(await Promise.all(ofPages.map(async ({ name, file }) => [name, await readScript(file)] as const)))
  const paths = Object.fromEntries(sent.map(({ name, path }) => [name, path]))
  return { path: (name) => pathIn(paths, name), paths, scripts, find: (path) => files.get(path) }
}

/** Where nothing is built, as in tests of pages: each name stands at its plain address. */
export function plainAssets(): Assets {
  return { path: (name) => `/assets/${name}`, paths: {}, scripts: {}, find: () => undefined }
}

/** Throws where the page would end it early. */
async function readScript(file: string): Promise<string> {
  const text = await readFile(file, 'utf8')
  if (/<\/script|<!--/i.test(text)) throw new Error(`${file} cannot stand in a page: it has «</script» or «<!--» in it`)
  return text
}

async function readManifest(directory: string): Promise<string> {
  try {
    return await readFile(join(directory, 'manifest.json'), 'utf8')
  } catch (error) {
    throw new Error(`${join(directory, 'manifest.json')} is missing: run node bin/build-assets.js`, { cause: error })
  }
}

function pathIn(manifest: Record<string, string>, name: string): string {
  const path = manifest[name]
  if (path === undefined) throw new Error(`the build has no asset «${name}»`)
  return path
}

async function load(file: string): Promise<Asset> {
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  return pack(await readFile(file), type)
}

const packGzip = promisify(gzip)
const packBrotli = promisify(brotliCompress)

/** Compresses as hard as it goes: done once, sent for good. */
export async function pack(identity: Buffer, type: string): Promise<Asset> {
  if (!/^(text\/|application\/json|image\/svg)/.test(type)) return { type, identity, gzip: null, br: null }
  const [gz, br] = await Promise.all([
    packGzip(identity, { level: 9 }),
    packBrotli(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: identity.length } }),
  ])
  return { type, identity, gzip: gz, br }
}

/** Twelve characters that change with the content. */
export function contentHash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64url').replaceAll(/[-_]/g, '').slice(0, 12)
}
