import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { getRequestListener } from '@hono/node-server'

type Fetch = Parameters<typeof getRequestListener>[0]

export interface Served {
  /** Where it listens: `http://127.0.0.1:3000`. */
  address: string
  /** Takes no new requests, finishes those it has, and lets nobody hold it up for long. */
  stop(): Promise<void>
}

/** Whoever sends more slowly than this is holding a place that others need. */
const SLOW = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000, connectionsCheckingInterval: 2_000 }
const LARGEST_HEADERS = 16_384
const FAREWELL = 5_000

/** Asked first: true when it has answered. */
type Kept = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean

/** Throws when the port is taken or not allowed. */
export function listen(fetch: Fetch, at: { port: number; host: string }, kept: Kept = () => false): Promise<Served> {
  const answer = getRequestListener(fetch)
  const server = createServer({ ...SLOW, maxHeaderSize: LARGEST_HEADERS }, (incoming, outgoing) => {
    if (!kept(incoming, outgoing)) void answer(incoming, outgoing)
  })
  server.on('clientError', refuse)
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new Error(whyNot(error, at), { cause: error })))
    server.listen(at.port, at.host, () => resolve({ address: addressOf(server), stop: () => stop(server) }))
  })
}

/** What is not HTTP, or too much of it, never becomes a request: it is answered in a line. */
function refuse(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const [status, words] = REFUSED[error.code ?? ''] ?? ['400 Bad Request', 'This is not an HTTP request.']
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${words.length + 1}\r\nConnection: close\r\n\r\n${words}\n`,
  )
}

const REFUSED: Readonly<Record<string, readonly [string, string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The address or the headers are too long.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request took too long.'],
}

function addressOf(server: Server): string {
  const bound = server.address()
  if (bound === null || typeof bound === 'string') return String(bound)
  return `http://${bound.family === 'IPv6' ? `[${bound.address}]` : bound.address}:${bound.port}`
}

function whyNot(error: Error, at: { port: number; host: string }): string {
  if ('code' in error && error.code === 'EADDRINUSE') return `PORT: ${at.port} is already in use`
  if ('code' in error && error.code === 'EACCES') return `PORT: ${at.port} may not be opened by this user`
  return `HOST: cannot listen on ${at.host}: ${error.message}`
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // A connection is idle again as soon as its last answer is sent.
  const sweeping = setInterval(() => server.closeIdleConnections(), 25)
  const impatient = setTimeout(() => server.closeAllConnections(), FAREWELL)
  await closed
  clearInterval(sweeping)
  clearTimeout(impatient)
}
