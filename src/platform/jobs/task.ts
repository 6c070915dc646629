import type { z } from 'zod'
import type { Deps } from '../http/context.ts'

/** What work outside of requests runs on. */
export type WorkDeps = Pick<Deps, 'config' | 'db' | 'clock' | 'log'>

/** A sort of job: its name for ever (jobs of the version before must find it) and what it carries: ids, never personal data. */
export interface JobKind<Payload> {
  name: string
  schema: z.ZodType<Payload>
}

export const jobKind = <Payload>(name: string, schema: z.ZodType<Payload>): JobKind<Payload> => ({ name, schema })

/** What a worker does with one kind of job. May be run again after it was done, so it looks before it acts. */
export interface Task {
  name: string
  perform(deps: WorkDeps, payload: unknown): Promise<void>
}

/** `task(holdExpiry, (deps, { holdId }) => releaseHold(deps.db, holdId))`. Throwing means: later again, ever more seldom. */
export function task<Payload>(kind: JobKind<Payload>, run: (deps: WorkDeps, payload: Payload) => Promise<unknown>): Task {
  return {
    name: kind.name,
    perform: async (deps, payload) => {
      await run(deps, kind.schema.parse(payload))
    },
  }
}

/** Done again and again by whichever worker comes first. Its schedule is machine time; what is due in town time is found in rows. */
export interface Recurring {
  name: string
  /** Five fields as in cron, in UTC: `17 3 * * *`. */
  schedule: string
  run(deps: WorkDeps): Promise<unknown>
}
