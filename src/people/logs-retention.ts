import { sql } from 'kysely'
import type { Tx } from '../platform/database/index.ts'
import type { RetentionRule } from '../platform/privacy/index.ts'
import { instantToWall, type Instant } from '../platform/time/index.ts'

/** Whole years; null: as long as the municipality has the program. */
interface LogsKept {
  logYears: number
  rolesYears: number
  changesYears: number | null
}

/**
 * The log of who did what, the history of changes and former roles, each for its own number of years; a number that is not set keeps it
 * all. The logs are append-only: the database lets go of nothing younger than the day that is named to it here.
 */
export function logsRetention({ logYears, changesYears, rolesYears }: LogsKept): readonly RetentionRule[] {
  return [
    { table: 'audit_entry', forget: (tx, { machine }) => forgetLog(tx, ago(machine, logYears)) },
    { table: 'role_grant', forget: (tx, at) => forgetRoles(tx, at, rolesYears) },
    ...(changesYears === null ? [] : [changesRule(changesYears)]),
  ]
}

const changesRule = (years: number): RetentionRule => ({
  table: 'revision',
  forget: (tx, { town }) => forgetChanges(tx, ago(town, years)),
})

type Moments = Parameters<RetentionRule['forget']>[1]

/** The same moment by the clock on the wall, whole years before. */
function ago(at: Instant, years: number): Date {
  const date = new Date(at)
  date.setUTCFullYear(date.getUTCFullYear() - years)
  return date
}

async function forgetLog(tx: Tx, before: Date): Promise<number> {
  await nameTheDay(tx, before)
  const gone = await tx.deleteFrom('auditEntry').where('at', '<', before).executeTakeFirstOrThrow()
  return Number(gone.numDeletedRows)
}

/** A change that a younger one has undone stays as long as that one, which is read together with it. */
async function forgetChanges(tx: Tx, before: Date): Promise<number> {
  await nameTheDay(tx, before)
  const { numAffectedRows } = await sql`
    with recursive kept as (
      select id, undoes from revision where at >= ${before}
      union
      select older.id, older.undoes from revision older join kept on older.id = kept.undoes
    )
    delete from revision where at < ${before} and not exists (select from kept where kept.id = revision.id)`.execute(tx)
  return Number(numAffectedRows ?? 0n)
}

/** Years after it was taken back, or after its last day. */
async function forgetRoles(tx: Tx, { town, machine }: Moments, years: number): Promise<number> {
  const gone = await tx
    .deleteFrom('roleGrant')
    .where((eb) => eb.or([eb('revokedAt', '<', ago(machine, years)), eb('validTo', '<', instantToWall(ago(town, years).getTime()).day)]))
    .executeTakeFirstOrThrow()
  return Number(gone.numDeletedRows)
}

const nameTheDay = (tx: Tx, before: Date) => sql`select set_config('torg.forgets_before', ${before.toISOString()}, true)`.execute(tx)
