import { sql, type ColumnType, type Generated } from 'kysely'
import type { Db, Tx } from '../database/index.ts'
import type { Instant } from '../time/index.ts'

declare module '../database/tables.ts' {
  interface Tables {
    retentionRun: { id: Generated<number>; at: ColumnType<Date, Date, never>; forgotten: ColumnType<readonly Forgotten[], string, never> }
  }
}

/** Town time for what belongs to the town's days, machine time for tokens and counts (domain.md T3). */
export interface Moment {
  town: Instant
  machine: Instant
}

/** What is forgotten when its time is over. */
export interface RetentionRule {
  /** `person`, `act_key`: the table whose rows go; what hangs on them goes with them. */
  table: string
  /** Deletes, and returns how many rows went. Run again, it finds nothing. */
  forget(tx: Tx, at: Moment): Promise<number>
}

export interface Forgotten {
  table: string
  rows: number
}

/** Each rule in a transaction of its own, and a row of what went. A dry run does the same and takes it back. */
export async function runRetention(
  db: Db,
  rules: readonly RetentionRule[],
  { dryRun = false, ...at }: Moment & { dryRun?: boolean },
): Promise<Forgotten[]> {
  const done: Forgotten[] = []
  for (const { table, forget } of rules) {
    const rows = await db.transaction().execute((tx) => (dryRun ? triedOnly(tx, (inner) => forget(inner, at)) : forget(tx, at)))
    done.push({ table, rows })
  }
  if (!dryRun)
    await db
      .insertInto('retentionRun')
      .values({ at: new Date(at.machine), forgotten: JSON.stringify(done) })
      .execute()
  return done
}

export interface RetentionRun {
  at: Date
  forgotten: readonly Forgotten[]
}

/** The newest first. */
export function latestRetentionRuns(db: Db, limit: number): Promise<RetentionRun[]> {
  return db.selectFrom('retentionRun').select(['at', 'forgotten']).orderBy('at', 'desc').orderBy('id', 'desc').limit(limit).execute()
}

async function triedOnly(tx: Tx, act: (tx: Tx) => Promise<number>): Promise<number> {
  await sql`savepoint dry_run`.execute(tx)
  const rows = await act(tx)
  await sql`rollback to savepoint dry_run`.execute(tx)
  return rows
}
