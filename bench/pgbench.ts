import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

interface Running {
  /** How PostgreSQL's own programs reach the database. */
  address: string
  /** Where the script is put. */
  file: string
  /** What each client says, one after the other. */
  clients: readonly string[]
}

/** Whether PostgreSQL's own yardstick is on this machine. */
export const hasPgbench = (): Promise<boolean> =>
  run('pgbench', ['--version']).then(
    () => true,
    () => false,
  )

/**
 * All clients at once, each with a script of its own; how long it took, in milliseconds, without connecting, and without what it costs to walk
 * past the others' scripts. Throws where a statement failed.
 */
export async function pgbench({ address, file, clients }: Running): Promise<number> {
  const branches = clients.map((script, k) => `\\${k === 0 ? 'if' : 'elif'} :client_id = :shift + ${k}\n${script}`)
  await writeFile(file, `${branches.join('\n')}\n\\endif\n`)
  const told = { address, file, clients: clients.length }
  const walk = await lasted({ ...told, shift: clients.length })
  return (await lasted({ ...told, shift: 0 })) - walk
}

async function lasted({
  address,
  file,
  clients,
  shift,
}: {
  address: string
  file: string
  clients: number
  shift: number
}): Promise<number> {
  const asked = ['-n', '-M', 'simple', '-c', String(clients), '-j', '2', '-t', '1', '-D', `shift=${shift}`, '-f', file, address]
  const { stdout, stderr } = await run('pgbench', asked, { maxBuffer: 64_000_000 }).catch(unsaid)
  const [, done = ''] = /number of transactions actually processed: (\d+)/.exec(stdout) ?? []
  const [, rate = ''] = /tps = ([\d.]+) \(without/.exec(stdout) ?? []
  if (Number(done) !== clients || !(Number(rate) > 0)) throw new Error(`pgbench: ${stderr.slice(0, 400)}`)
  return (Number(done) / Number(rate)) * 1000
}

/** What went wrong, and not the command, which holds the password. */
function unsaid(error: unknown): never {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
  throw new Error(`pgbench: ${said.slice(0, 400)}`)
}
