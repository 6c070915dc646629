import { EventEmitter } from 'node:events'
import {
  Logger,
  parseCronItems,
  run,
  type LogLevel,
  type Runner,
  type RunnerOptions,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker'
import pg from 'pg'
import type { Logger as Log } from 'pino'
import { describeError } from '../log/describe-error.ts'
import { heldJobs, watchDeadWorkers, type Holding } from './dead-workers.ts'
import { keepPresence, type Presence } from './presence.ts'
import type { Recurring, Task, WorkDeps } from './task.ts'

export interface Work {
  /** How the database is reached; the worker has connections of its own. */
  connection: pg.PoolConfig
  tasks: readonly Task[]
  recurring: readonly Recurring[]
  /** What workers hold beside jobs, to be freed when one is killed. */
  holdings: readonly Holding[]
}

export interface RunningWorker {
  presence: Presence
  /** Takes no new job, and waits some seconds for those in hand; what is left is done by the next worker. */
  stop(): Promise<void>
}

const AT_ONCE = 4
const LOUD: ReadonlySet<string> = new Set(['warning', 'error'])

/** Runs jobs until it is stopped. Any number of workers may run on one database, all with the same database role. */
export async function startWorker(deps: WorkDeps, { connection, tasks, recurring, holdings }: Work): Promise<RunningWorker> {
  const pool = new pg.Pool({ ...connection, max: AT_ONCE + 1, application_name: 'torg-jobs' })
  pool.on('error', (error) => deps.log.warn({ error: error.name }, 'a connection of the worker was lost'))
  pool.on('connect', (client) => client.on('error', () => undefined))
  const events: WorkerEvents = new EventEmitter()
  const named = new Promise<string>((resolve) => events.once('pool:create', ({ workerPool }) => resolve(workerPool.id)))
  const runner = await runOn(pool, {
    events,
    logger: new Logger(() => toLog(deps.log)),
    taskList: taskList(deps, tasks, recurring),
    parsedCronItems: parseCronItems(recurring.map(({ name, schedule }) => ({ task: name, match: schedule, identifier: name }))),
  })
  const presence = keepPresence(connection, await named)
  const watch = watchDeadWorkers(deps, [heldJobs, ...holdings])
  return {
    presence,
    stop: async () => {
      await watch.stop()
      await runner.stop()
      await presence.stop()
      await pool.end()
    },
  }
}

async function runOn(pool: pg.Pool, options: RunnerOptions): Promise<Runner> {
  try {
    return await run({ pgPool: pool, concurrency: AT_ONCE, noHandleSignals: true, ...options })
  } catch (error) {
    await pool.end()
    throw error
  }
}

function taskList(deps: WorkDeps, tasks: readonly Task[], recurring: readonly Recurring[]): TaskList {
  const once = tasks.map(({ name, perform }) => [name, (payload: unknown) => perform(deps, payload)] as const)
  const again = recurring.map(({ name, run }) => [name, () => run(deps)] as const)
  return Object.fromEntries(
    [...once, ...again].map(([name, act]) => [
      name,
      async (payload: unknown) => {
        try {
          await act(payload)
        } catch (error) {
          deps.log.error({ task: name, ...describeError(error) }, 'a job failed and will be tried again')
          // What graphile-worker keeps of an error is its message, and the first may quote what somebody typed.
          throw new Error('failed; see the log', { cause: error })
        }
      },
    ]),
  )
}

/** Its own words name jobs by number and quote payloads in none but the lowest level; errors are told above. */
const toLog = (log: Log) => (level: LogLevel, message: string) => {
  if (LOUD.has(level)) log.warn({ from: 'graphile-worker' }, message.slice(0, 200))
}
