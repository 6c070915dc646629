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

/** What the build made: stylesheets, fonts, scripts, each under an address that changes with its content. */
export interface Assets {
  /** `style.css` → `/assets/style-ab12cd.css`. Throws when the build has no such file. */
  path(name: string): string
  /** All of them: plain name to address. */
  paths: Readonly<Record<string, string>>
  find(path: string): Asset | undefined
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
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
  const paths = [...new Set(Object.values(manifest))]
  const loaded = await Promise.all(paths.map(async (path) => [path, await load(join(directory, path.slice('/assets/'.length)))] as const))
  const files = new Map(loaded)
  return { path: (name) => pathIn(manifest, name), paths: manifest, find: (path) => files.get(path) }
}

/** Where nothing is built, as in tests of pages: each name stands at its plain address. */
export function plainAssets(): Assets {
  return { path: (name) => `/assets/${name}`, paths: {}, find: () => undefined }
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
