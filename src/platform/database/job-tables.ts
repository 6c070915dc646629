import type pg from 'pg'

/** The last migration of the pinned graphile-worker. */
const LATEST = 19

/**
 * The queue's own tables, made in the same step as ours, so that a process that only enqueues finds them.
 * The package is loaded only when something is missing: it takes a tenth of a second.
 */
export async function migrateJobTables(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ made: boolean }>("select to_regclass('graphile_worker.migrations') is not null as made")
  if (rows[0]?.made === true) {
    const { rowCount } = await pool.query('select from graphile_worker.migrations where id = $1', [LATEST])
    if (rowCount === 1) return
  }
  const { makeJobTables } = await import('./make-job-tables.ts')
  await makeJobTables(pool)
}
