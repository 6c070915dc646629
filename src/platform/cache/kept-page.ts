import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** A finished answer in one encoding: nothing is left to do but to send it. */
export interface Variant {
  body: Buffer
  headers: Record<string, string>
  /** Sent with 304 and no body. */
  unchanged: Record<string, string>
  etag: string
}

export type Encoding = 'identity' | 'gzip' | 'br'

export interface KeptPage {
  variants: Record<Encoding, Variant>
  /** What it takes in memory, roughly. */
  bytes: number
}

const packGzip = promisify(gzip)
const packBrotli = promisify(brotliCompress)
const OVERHEAD = 6_000

/** Makes a page ready to be sent many times: compressed once, with all its headers. */
export async function makeKeptPage(body: Buffer, headers: Record<string, string>): Promise<KeptPage> {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const [gz, br] = await Promise.all([
    packGzip(body, { level: 7 }),
    packBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
  ])
  return {
    variants: {
      identity: variant(body, headers, `"${hash}"`),
      gzip: variant(gz, { ...headers, 'content-encoding': 'gzip' }, `"${hash}-g"`),
      br: variant(br, { ...headers, 'content-encoding': 'br' }, `"${hash}-b"`),
    },
    bytes: body.length + gz.length + br.length + OVERHEAD,
  }
}

function variant(body: Buffer, given: Record<string, string>, etag: string): Variant {
  // Everybody may keep it, nobody may show it without asking whether it still holds.
  const unchanged = { ...given, etag, 'cache-control': 'public, no-cache', vary: 'Accept-Encoding' }
  return { body, etag, unchanged, headers: { ...unchanged, 'content-length': String(body.length) } }
}

const chosen = new Map<string, Encoding>()

/** The smallest encoding that the browser takes. */
export function encodingFor(accept: string | undefined): Encoding {
  if (accept === undefined) return 'identity'
  let encoding = chosen.get(accept)
  if (encoding === undefined) {
    encoding = takes(accept, 'br') ? 'br' : takes(accept, 'gzip') ? 'gzip' : 'identity'
    // Browsers send a handful of values; whoever sends thousands is answered without being remembered.
    if (chosen.size < 100) chosen.set(accept, encoding)
  }
  return encoding
}

function takes(accept: string, encoding: string): boolean {
  return accept.split(',').some((part) => {
    const [name, ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/)
    return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
  })
}

/** Whether `If-None-Match` names this variant (or says that any will do). */
export function isUnchanged(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch === etag || ifNoneMatch === '*') return true
  return ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}
