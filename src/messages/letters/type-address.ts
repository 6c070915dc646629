import type { Staff } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'

/** The lines of an address, at most six short ones: what a window shows. Null when it is none. */
export function readAddressLines(typed: string): string | null {
  const lines = typed
    .split(/\r?\n/)
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
  return lines.length > 0 && lines.length <= 6 && lines.every((line) => line.length <= 48) ? lines.join('\n') : null
}

/** What stands on the envelope, until the letter is ticked as given. */
export async function typeAddress(db: Db, given: { actId: string; lines: string; by: Pick<Staff, 'id'>; at: Instant }): Promise<void> {
  const row = { lines: given.lines, typedAt: new Date(given.at), typedBy: given.by.id }
  await db
    .insertInto('letterAddress')
    .values({ actId: given.actId, ...row })
    .onConflict((oc) => oc.column('actId').doUpdateSet(row))
    .execute()
}

/** By act. */
export async function addressesOf(db: Db, actIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (actIds.length === 0) return new Map()
  const rows = await db.selectFrom('letterAddress').select(['actId', 'lines']).where('actId', 'in', actIds).execute()
  return new Map(rows.map(({ actId, lines }) => [actId, lines]))
}
