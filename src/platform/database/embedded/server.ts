import { spawn } from 'node:child_process'
import { chown, open, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Address } from './address.ts'
import { clusterFolder } from './cluster.ts'
import type { Place } from './place.ts'
import { asOwner, type Programs } from './programs.ts'

const LOG_LIMIT = 5_000_000
const STOP_WITHIN_MS = 20_000

export interface Child {
  pid: number
  /** What it wrote before it gave up; null while it runs. */
  ended: string | null
}

/** Starts the server apart from the program: Ctrl-C at the terminal must not reach it before the program is ready. */
export async function spawnServer(place: Place, programs: Programs, settings: Address['settings']): Promise<Child> {
  const log = await openLog(place)
  const from = (await log.stat()).size
  const set = [...settings, 'timezone=UTC', 'log_timezone=UTC', 'jit=off'].flatMap((setting) => ['-c', setting])
  const server = spawn(programs.postgres, ['-D', clusterFolder(place), ...set], {
    ...asOwner(place.owner),
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  })
  server.unref()
  const child: Child = { pid: server.pid ?? 0, ended: null }
  server.on('error', (error) => (child.ended = error.message))
  server.on('exit', () => void logFrom(place, from).then((text) => (child.ended = text)))
  server.on('spawn', () => void log.close())
  return child
}

/** The number in PostgreSQL's own lock file. Proof of nothing until a login has worked. */
export async function serverPid(place: Place): Promise<number | null> {
  const text = await readFile(join(clusterFolder(place), 'postmaster.pid'), 'utf8').catch(() => '')
  const pid = Number(text.split('\n')[0])
  return Number.isInteger(pid) && pid > 1 ? pid : null
}

/** Fast shutdown: ends the connections, writes everything, leaves the folder clean. */
export async function stopServer(place: Place): Promise<void> {
  const pid = await serverPid(place)
  if (pid === null) return
  process.kill(pid, 'SIGINT')
  for (const until = Date.now() + STOP_WITHIN_MS; Date.now() < until; await wait(10)) {
    if ((await serverPid(place)) !== pid) return
  }
}

async function openLog(place: Place) {
  const file = join(place.folder, 'log')
  const size = await stat(file)
    .then((found) => found.size)
    .catch(() => 0)
  if (size > LOG_LIMIT) await rename(file, `${file}.1`)
  const log = await open(file, 'a', 0o600)
  if (place.owner !== null) await chown(file, place.owner.uid, place.owner.gid)
  return log
}

async function logFrom(place: Place, from: number): Promise<string> {
  const text = await readFile(join(place.folder, 'log')).catch(() => Buffer.alloc(0))
  return text.subarray(from).toString('utf8').trim() || 'it ended without a word'
}
