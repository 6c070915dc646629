import { sql } from 'kysely'
import { remembered } from '../../platform/cache/remembered.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { askedVersion } from './asked-version.ts'
import { stands } from './stands.ts'

/** Numbers of all that has not ended when a day ends, the newest first; of what was merged or parted those that it became. */
export const openOn = remembered(readOpen, ['hub'], askedVersion)

async function readOpen(db: Db, day: Day): Promise<readonly number[]> {
  const { rows } = await sql<{ number: number }>`
    ${stands(day)} select number from stands where state is null and not lies_elsewhere order by number desc`.execute(db)
  return rows.map(({ number }) => number)
}
