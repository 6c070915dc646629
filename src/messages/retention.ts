import type { RetentionRule } from '../platform/privacy/index.ts'

const DAY = 24 * 60 * 60_000
const YEAR = 365 * DAY
/** A letter that nobody has ticked by then has its address typed again. */
const FORTNIGHT = 14 * DAY

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
  {
    table: 'letter_address',
    forget: async (tx, { town }) => {
      const old = tx.deleteFrom('letterAddress').where('typedAt', '<', new Date(town - FORTNIGHT))
      return Number((await old.executeTakeFirstOrThrow()).numDeletedRows)
    },
  },
]
