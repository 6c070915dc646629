/**
 * Work done later, by a worker process, on the same database. A job is a wake-up call and nothing else: the tables of
 * the slice that made it are the truth. A backup holds those tables and no job, so a slice with dated work has a
 * recurring task that finds what is due in its own rows and does it, job or no job; a lost wake-up is then only late.
 * Jobs run at least once, so they look at the row before they act.
 */
export { enqueueJob, type NewJob } from './enqueue.ts'
export type { Holding } from './dead-workers.ts'
export type { Presence } from './presence.ts'
export { jobKind, task, type JobKind, type Recurring, type Task, type WorkDeps } from './task.ts'
