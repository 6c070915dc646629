import { sql } from 'kysely'
import type { RetentionRule } from '../../platform/privacy/index.ts'
import { instantToWall } from '../../platform/time/index.ts'

/** Where a number stood in a queue is nobody's business the day after; the figures of the day are made by then. */
export const queueRetention: readonly RetentionRule[] = [
  {
    table: 'queue_ticket',
    forget: async (tx, { town }) => {
      const today = instantToWall(town).day
      const { numAffectedRows = 0n } = await sql`delete from act using queue_ticket t
        where t.act_id = act.id and t.day < ${today} and t.counted_at is not null`.execute(tx)
      await sql`delete from queue_door where day < ${today}::date - 365`.execute(tx)
      return Number(numAffectedRows)
    },
  },
]
