import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const PROGRAMS = ['/usr/bin/radicale', '/usr/local/bin/radicale', '/opt/homebrew/bin/radicale']
const ANSWERS_WITHIN_MS = 60_000

/** Where this machine has the CalDAV server that Debian packs; null when it has none. */
export const findRadicale = (): string | null => PROGRAMS.find((program) => existsSync(program)) ?? null

interface Asked {
  method: string
  path: string
  body?: string
  headers?: Record<string, string>
}

export interface CalendarServer {
  /** Where it listens, without a slash at the end. */
  address: string
  /** Whatever calendar programs send: `PUT`, `REPORT`, `PROPFIND`. */
  ask(request: Asked): Promise<{ status: number; text: string }>
  stop(): Promise<void>
}

/** On loopback, with a folder of its own and a user who needs no password; gone when stopped. */
export async function startRadicale(program: string): Promise<CalendarServer> {
  const folder = await mkdtemp(join(tmpdir(), 'innbyggertorg-radicale-'))
  const port = await freePort()
  const settings = ['--config', '', '--server-hosts', `127.0.0.1:${port}`, '--auth-type', 'none', '--storage-filesystem-folder', folder]
  const child = spawn(program, [...settings, '--logging-level', 'error'], { stdio: 'ignore' })
  const gone = once(child, 'exit')
  const ask: CalendarServer['ask'] = async ({ method, path, body, headers = {} }) => {
    const authorization = `Basic ${Buffer.from('torg:torg').toString('base64')}`
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { authorization, ...headers },
      ...(body === '' ? {} : { body }),
    })
    return { status: answer.status, text: await answer.text() }
  }
  const stop = async () => {
    child.kill('SIGTERM')
    await gone
    await rm(folder, { recursive: true, force: true })
  }
  for (const until = performance.now() + ANSWERS_WITHIN_MS; ; await wait(100)) {
    const isUp = await ask({ method: 'OPTIONS', path: '/' }).then(
      () => true,
      () => false,
    )
    if (isUp) return { address: `http://127.0.0.1:${port}`, ask, stop }
    if (performance.now() > until) {
      await stop()
      throw new Error('radicale does not answer')
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port is free')
  return address.port
}
