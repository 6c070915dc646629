import { sql } from 'kysely'
import type { RetentionRule } from '../platform/privacy/index.ts'
import { holdRetention } from './hold/privacy.ts'
import { queueRetention } from './queue/index.ts'
import { waitingRetention } from './waiting/index.ts'

/** Long enough to ask what was agreed. */
const KEPT = 30 * 24 * 60 * 60_000

/** With the act it belongs to, when the time has been or is off. */
export const appointmentsRetention: readonly RetentionRule[] = [
  {
    table: 'appointment',
    forget: async (tx, { town }) => {
      const before = new Date(town - KEPT)
      const { numAffectedRows = 0n } = await sql`delete from act using appointment a
        where a.act_id = act.id and (a.ends_at < ${before} or a.ended_at < ${before})`.execute(tx)
      return Number(numAffectedRows)
    },
  },
  waitingRetention,
  holdRetention,
  ...queueRetention,
]
