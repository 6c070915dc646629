import { readdir, readFile } from 'node:fs/promises'

/** What /proc tells of a process; on systems without it the figures are NaN. */
const TICK_MS = 10

/** Processor time used so far, in milliseconds, in steps of ten. */
export async function processorMs(pid: number): Promise<number> {
  const fields = await statFields(pid)
  return (Number(fields?.[11]) + Number(fields?.[12])) * TICK_MS
}

/** Memory held, in bytes. What processes share is counted once among them (PSS) where the system tells. */
export async function memoryOf(pids: readonly number[]): Promise<number> {
  const each = await Promise.all(
    pids.map(async (pid) => {
      const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => readFile(`/proc/${pid}/status`, 'utf8').catch(() => ''))
      return Number(/^(?:Pss|VmRSS):\s+(\d+) kB/m.exec(text)?.[1] ?? NaN) * 1024
    }),
  )
  return each.reduce((total, bytes) => total + bytes, 0)
}

/** A server and the processes it has started. */
export async function withChildren(pid: number): Promise<number[]> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number)
  const parents = await Promise.all(pids.map(async (one) => ({ one, parent: Number((await statFields(one))?.[1]) })))
  return [pid, ...parents.filter(({ parent }) => parent === pid).map(({ one }) => one)]
}

// The name in parentheses may hold spaces; what follows it does not. The first is the state, the second the parent.
async function statFields(pid: number): Promise<string[] | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return text === '' ? undefined : text.slice(text.lastIndexOf(')') + 2).split(' ')
}
