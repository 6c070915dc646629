import type { RetentionRule } from '../platform/privacy/index.ts'

const YEAR = 365 * 24 * 60 * 60_000

/** A question goes a year after its answer, with the act it belongs to. What is cancelled goes by the rule for acts. */
export const messagesRetention: readonly RetentionRule[] = [
  {
    table: 'enquiry',
    forget: async (tx, { town }) => {
      const old = tx
        .selectFrom('enquiry')
        .select('actId')
        .where('answeredAt', '<', new Date(town - YEAR))
      return Number((await tx.deleteFrom('act').where('id', 'in', old).executeTakeFirstOrThrow()).numDeletedRows)
    },
  },
]
