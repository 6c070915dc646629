import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { z } from 'zod'
import { databaseOwner } from '../../src/platform/database/embedded/owner.ts'

const run = promisify(execFile)
const FOLDERS = [
  '/usr/lib/postgresql/15/bin',
  '/usr/pgsql-15/bin',
  '/opt/homebrew/opt/postgresql@15/bin',
  '/usr/local/opt/postgresql@15/bin',
]
const ANSWERS_WITHIN_MS = 30_000

export interface NativePostgres {
  /** To its database `postgres`. */
  url: string
  pid: number
  stop(): Promise<void>
}

/** Where this machine has the programs of PostgreSQL 15, the oldest that is promised; null when it has none. */
export function findPostgres15(): string | null {
  return FOLDERS.find((folder) => existsSync(join(folder, 'initdb'))) ?? null
}

/** A server on loopback with a new cluster of its own, run by a user that may; gone when stopped. */
export async function startPostgres15(programs: string, settings: readonly string[] = []): Promise<NativePostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'innbyggertorg-postgres-'))
  const owner = await databaseOwner(folder)
  const as = { cwd: '/', env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }, ...owner }
  await chmod(folder, 0o700)
  if (owner !== null) await chown(folder, owner.uid, owner.gid)
  const password = randomBytes(18).toString('base64url')
  const passwordFile = join(folder, 'password')
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (owner !== null) await chown(passwordFile, owner.uid, owner.gid)
  const cluster = ['-A', 'scram-sha-256', '-E', 'UTF8', '--locale-provider=icu', '--icu-locale=nb-NO', '--locale=C']
  await run(join(programs, 'initdb'), ['-D', join(folder, 'pg'), '-U', 'torg', '--pwfile', passwordFile, ...cluster], as)
  const port = await freePort()
  const set = ['unix_socket_directories=', 'listen_addresses=127.0.0.1', `port=${port}`, ...settings].flatMap((setting) => ['-c', setting])
  const server = spawn(join(programs, 'postgres'), ['-D', join(folder, 'pg'), ...set], { ...as, stdio: 'ignore' })
  const ended = once(server, 'exit')
  const url = `postgresql://torg:${password}@127.0.0.1:${port}/postgres`
  await untilItAnswers(url)
  return {
    url,
    pid: server.pid ?? 0,
    stop: async () => {
      server.kill('SIGINT')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function untilItAnswers(url: string): Promise<void> {
  for (const until = performance.now() + ANSWERS_WITHIN_MS; ; await wait(50)) {
    const client = new pg.Client(url)
    client.on('error', () => undefined)
    try {
      await client.connect()
      return await client.end()
    } catch (error) {
      if (performance.now() > until) throw error
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = z.object({ port: z.number() }).parse(server.address())
  server.close()
  return port
}
