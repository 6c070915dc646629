import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const Report = z.object({ latencies: z.array(z.number()), failures: z.number(), seconds: z.number(), busy: z.number() })
export type Report = z.infer<typeof Report>

export interface Ask {
  port: number
  path: string
  /** Of Accept-Encoding. */
  accept: string
  ms: number
}

const CONNECTIONS = 16

export interface LoadClient {
  ask(what: Ask): Promise<Report>
  leave(): void
}

/** Asks from a process of its own, so that it takes no time from whoever answers. Throws when an answer was not 200. */
export function startLoadClient(): LoadClient {
  const child = forkTs('load-client.ts')
  return {
    async ask(what) {
      child.send({ ...what, connections: CONNECTIONS })
      const report = Report.parse((await once(child, 'message'))[0])
      if (report.failures > 0) throw new Error(`${report.failures} answers of ${what.path} were not 200`)
      return report
    },
    leave: () => child.disconnect(),
  }
}

export interface BareServer {
  port: number
  pid: number
  serve(answer: RawAnswer): Promise<void>
  leave(): void
}

export async function startBareServer(): Promise<BareServer> {
  const child = forkTs('bare-server.ts')
  const { port } = z.object({ port: z.number() }).parse((await once(child, 'message'))[0])
  return {
    port,
    pid: child.pid ?? 0,
    async serve({ headers, body }) {
      child.send({ headers, body: body.toString('base64') })
      await once(child, 'message')
    },
    leave: () => child.disconnect(),
  }
}

/** An answer as it comes over the wire, without what Node adds to every answer by itself. */
export interface RawAnswer {
  status: number
  headers: Record<string, string>
  body: Buffer
}

const ADDED_BY_NODE = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding'])

export function rawAnswer(url: string, accept: string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': accept }, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const headers = Object.entries(response.headers).filter(([name]) => !ADDED_BY_NODE.has(name))
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
          body: Buffer.concat(chunks),
        })
      })
    }).on('error', reject)
  })
}

export function forkTs(file: string): ChildProcess {
  return fork(fileURLToPath(new URL(file, import.meta.url)), { execArgv: ['--import', 'tsx'] })
}
