import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'

type Fetch = Parameters<typeof createAdaptorServer>[0]['fetch']

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

/** Throws when the port is taken or not allowed. */
export function listen(fetch: Fetch, at: { port: number; host: string }): Promise<Served> {
  const server = createAdaptorServer({ fetch, serverOptions: { ...SLOW, maxHeaderSize: LARGEST_HEADERS } }) as Server
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new Error(whyNot(error, at), { cause: error })))
    server.listen(at.port, at.host, () => resolve({ address: addressOf(server), stop: () => stop(server) }))
  })
}

function addressOf(server: Server): string {
  const { address, port, family } = server.address() as AddressInfo
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}

function whyNot(error: Error, at: { port: number; host: string }): string {
  if ('code' in error && error.code === 'EADDRINUSE') return `PORT: ${at.port} is already in use`
  if ('code' in error && error.code === 'EACCES') return `PORT: ${at.port} may not be opened by this user`
  return `HOST: cannot listen on ${at.host}: ${error.message}`
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const impatient = setTimeout(() => server.closeAllConnections(), FAREWELL)
  await closed
  clearTimeout(impatient)
}
