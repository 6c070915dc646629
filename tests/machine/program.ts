import { spawn, type ChildProcess } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const READY = /listens on (http:\S+)\)|\(worker: answers nothing\)/
const READY_WITHIN_MS = 60_000

type Settings = Record<string, string>

export interface Ended {
  code: number | null
  out: string
  err: string
}

export interface Started {
  /** Empty for a worker, which answers nothing. */
  address: string
  pid: number
  /** Sends a signal and waits until the program is gone. */
  end(signal: NodeJS.Signals): Promise<Ended>
}

/** A folder of the test's own, which the database's user may enter. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'innbyggertorg-machine-'))
  await chmod(path, 0o755)
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

/** What a test starts as a process of its own: `holder` is tests/machine/holder-process.ts, built as the tests are. */
export const processFile = (name: string): string => join(process.env['TEST_PROCESSES'] ?? '', `${name}-process.mjs`)

/** Runs to the end: `runProgram(['bin/torg.js', 'doctor'], {})`. */
export function runProgram(args: string[], settings: Settings): Promise<Ended> {
  return ended(launch(args, settings))
}

/** `npm start` on a free port, as soon as it says where it listens. */
export async function startProgram(settings: Settings): Promise<Started> {
  const child = launch(await startArguments(), { PORT: '0', LOG_LEVEL: 'warn', ...settings })
  const end = ended(child)
  const address = await new Promise<string>((resolve, reject) => {
    let out = ''
    child.stdout?.on('data', (text) => {
      out += String(text)
      const found = READY.exec(out)
      if (found !== null) resolve(found[1] ?? '')
    })
    setTimeout(() => reject(new Error(`not ready in time: ${out}`)), READY_WITHIN_MS).unref()
    void end.then(({ code, err }) => reject(new Error(`ended with ${code}: ${err}`)))
  })
  return {
    address,
    pid: child.pid ?? 0,
    end: (signal) => {
      child.kill(signal)
      return end
    },
  }
}

/** What `npm start` gives Node: `--max-semi-space-size=4 bin/start.js`. */
async function startArguments(): Promise<string[]> {
  const { scripts } = z
    .object({ scripts: z.object({ start: z.string().startsWith('node ') }) })
    .parse(JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')))
  return scripts.start.split(' ').slice(1)
}

// A program started from a test must not take itself for one.
function launch(args: string[], settings: Settings): ChildProcess {
  const { NODE_TEST_CONTEXT: _, NODE_OPTIONS: __, NODE_ENV: ___, TEST_DATABASE_URL: ____, ...inherited } = process.env
  return spawn(process.execPath, args, { cwd: ROOT, env: { ...inherited, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] })
}

function ended(child: ChildProcess): Promise<Ended> {
  let [out, err] = ['', '']
  child.stdout?.on('data', (text) => (out += String(text)))
  child.stderr?.on('data', (text) => (err += String(text)))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err: err.replace(/^Building the .*\n/gm, '') })))
}
