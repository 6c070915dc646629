import { lookup } from 'node:dns'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { z } from 'zod'
import { isPublicAddress } from './public-address.ts'

type Why = 'private-address' | 'no-answer' | 'too-slow' | 'too-large' | 'redirect' | 'not-understood' | 'status'

/** Why nothing was heard. Says nothing of what the server wrote. */
export class OutsideFault extends Error {
  readonly why: Why
  constructor(why: Why, detail = '') {
    super(detail === '' ? why : `${why} ${detail}`)
    this.why = why
  }
}

interface Asked<S extends z.ZodType> {
  schema: S
  /** Milliseconds until the whole answer is there. */
  patience: number
  /** Bytes. */
  largest: number
  /** Also this machine and its network: where the program itself is on loopback, to try it out. */
  allowPrivate: boolean
}

export type OutsideAnswer<T> = { is: 'found'; body: T } | { is: 'unknown' } | { is: 'gone' }

/** One GET of JSON. 404 and 410 are answers; everything else that is not 200 and well formed throws `OutsideFault`. */
export async function readOutside<S extends z.ZodType>(address: string, asked: Asked<S>): Promise<OutsideAnswer<z.output<S>>> {
  const { status, text } = await get(new URL(address), { ...asked, accept: 'application/json' })
  if (status === 404) return { is: 'unknown' }
  if (status === 410) return { is: 'gone' }
  if (status >= 300 && status < 400) throw new OutsideFault('redirect')
  if (status !== 200) throw new OutsideFault('status', String(status))
  const parsed = asked.schema.safeParse(jsonIn(text))
  if (!parsed.success) throw new OutsideFault('not-understood')
  return { is: 'found', body: parsed.data }
}

const MOST_STEPS = 3

/** One GET of text, following at most three redirects, each address judged as the first. Anything but 200 throws `OutsideFault`. */
export async function readTextOutside(address: string, asked: Omit<Asked<z.ZodType>, 'schema'> & { accept: string }): Promise<string> {
  const ends = performance.now() + asked.patience
  let url = urlOf(address)
  for (let step = 0; step <= MOST_STEPS; step += 1) {
    const { status, text, location } = await get(url, { ...asked, patience: Math.max(1, Math.round(ends - performance.now())) })
    if (status === 200) return text
    if (status < 300 || status >= 400 || location === undefined) throw new OutsideFault('status', String(status))
    url = urlOf(new URL(location, url).href)
  }
  throw new OutsideFault('redirect')
}

interface Asking extends Omit<Asked<z.ZodType>, 'schema'> {
  method: 'GET' | 'POST' | 'REPORT'
  headers: Readonly<Record<string, string>>
  body: string
}

/** One request with a body, of a server that knows who asks. No redirect is followed: what was sent is for this address alone. */
export async function askOutside(address: string, asked: Asking): Promise<{ status: number; text: string }> {
  const { status, text } = await get(urlOf(address), { ...asked, accept: '*/*' })
  return { status, text }
}

/** Throws for what is no address, is not of the web, or brings a name and a password along. */
function urlOf(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') throw new OutsideFault('no-answer')
  return url
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new OutsideFault('not-understood')
  }
}

type Get = Omit<Asked<z.ZodType>, 'schema'> & Partial<Pick<Asking, 'method' | 'headers' | 'body'>> & { accept: string }

function get(
  url: URL,
  { patience, largest, allowPrivate, accept, method = 'GET', headers = {}, body = '' }: Get,
): Promise<{ status: number; text: string; location: string | undefined }> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !allowPrivate && !isPublicAddress(host)) return Promise.reject(new OutsideFault('private-address'))
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  const signal = AbortSignal.timeout(patience)
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) =>
      reject(error instanceof OutsideFault ? error : new OutsideFault(signal.aborted ? 'too-slow' : 'no-answer'))
    const options = { signal, method, headers: { accept, ...headers }, ...(allowPrivate ? {} : { lookup: publicOnly }) }
    const asking = request(url, options, (answer) => {
      const parts: Buffer[] = []
      let size = 0
      answer.on('data', (part: Buffer) => {
        size += part.length
        if (size > largest) answer.destroy(new OutsideFault('too-large'))
        else parts.push(part)
      })
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8'), location: answer.headers.location }),
      )
      answer.on('error', fail)
    })
    asking.on('error', fail)
    asking.end(body)
  })
}

/** The name is looked up once, and the address that was judged is the one that is asked: it cannot change in between. */
const publicOnly: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    const [first] = found ?? []
    if (error !== null || first === undefined) callback(error ?? new OutsideFault('no-answer'), '', 4)
    else if (!found.every(({ address }) => isPublicAddress(address))) callback(new OutsideFault('private-address'), '', 4)
    else if (options.all === true) callback(null, found)
    else callback(null, first.address, first.family)
  })
}
