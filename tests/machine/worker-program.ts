import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { TestDatabase } from '../../src/platform/database/testing.ts'
import { connectionUrl } from '../../src/platform/database/testing/index.ts'
import { processFile } from './program.ts'

export interface WorkerProgram {
  /** Sends a signal and waits until the process is gone; its exit code, null when it was killed. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** A worker as a process of its own, as soon as it works. */
export async function startWorkerProgram(database: TestDatabase, smtpUrl: string): Promise<WorkerProgram> {
  const { NODE_TEST_CONTEXT: _, ...inherited } = process.env
  const settings = { DATABASE_URL: connectionUrl(database.connection), SMTP_URL: smtpUrl, MAIL_FROM: 'torg@kommune.example' }
  const child: ChildProcess = spawn(process.execPath, [processFile('worker')], {
    env: { ...inherited, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  if (child.stdout === null) throw new Error('it has no output')
  await Promise.race([once(child.stdout, 'data'), ended.then(() => Promise.reject(new Error('the worker ended before it worked')))])
  return {
    end: async (signal) => {
      child.kill(signal)
      const [code]: unknown[] = await ended
      return typeof code === 'number' ? code : null
    },
  }
}
