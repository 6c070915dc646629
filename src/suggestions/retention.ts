import { sql } from 'kysely'
import type { RetentionRule } from '../platform/privacy/index.ts'

/** Long enough to ask why. */
const KEPT = 90 * 24 * 60 * 60_000

/**
 * The act of whoever voiced what ended so long ago, with all they wrote; its title and its chain stay, since nobody is in them. What never
 * began goes with its act.
 */
export const suggestionRetention: readonly RetentionRule[] = [
  {
    table: 'suggestion_text',
    forget: async (tx, { town }) => {
      const before = new Date(town - KEPT)
      const { numAffectedRows = 0n } = await sql`delete from act using suggestion s
        where act.id = s.act_id and (s.withdrawn_at < ${before} or exists (
          select from chain_link l where l.from_kind = 'suggestion' and l.from_key = s.number::text and l.day < ${before}::date
          and l.kind in ('done', 'partly', 'not_done', 'not_taken_up')
          and not exists (
            select from chain_link o where o.from_kind = l.from_kind and o.from_key = l.from_key and o.id > l.id and o.kind = 'reopened'
          )
        ))`.execute(tx)
      return Number(numAffectedRows)
    },
  },
  {
    table: 'suggestion',
    forget: async (tx) => {
      const { numDeletedRows } = await tx
        .deleteFrom('suggestion')
        .where('actId', 'is', null)
        .where('receivedAt', 'is', null)
        .executeTakeFirstOrThrow()
      return Number(numDeletedRows)
    },
  },
]
