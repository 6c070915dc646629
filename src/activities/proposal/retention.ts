import { sql } from 'kysely'
import type { RetentionRule } from '../../platform/privacy/index.ts'

/** Long enough to ask why, and for those who joined to see what became of it. */
const KEPT = 90 * 24 * 60 * 60_000

/**
 * The act of whoever proposed it and of those who joined, with all they wrote, when it was answered so long ago; the course of it stays, since
 * nobody is in it. What never began goes with its act.
 */
export const proposalRetention: readonly RetentionRule[] = [
  {
    table: 'proposal_wording',
    forget: async (tx, { town }) => {
      const before = new Date(town - KEPT)
      const { numAffectedRows = 0n } = await sql`delete from act using proposal p
        where (act.id = p.act_id or act.id in (select j.act_id from proposal_join j where j.proposal = p.number))
        and p.closed_at < ${before}`.execute(tx)
      return Number(numAffectedRows)
    },
  },
  {
    table: 'proposal',
    forget: async (tx) => {
      const { numDeletedRows } = await tx
        .deleteFrom('proposal')
        .where('actId', 'is', null)
        .where('receivedAt', 'is', null)
        .executeTakeFirstOrThrow()
      return Number(numDeletedRows)
    },
  },
]
