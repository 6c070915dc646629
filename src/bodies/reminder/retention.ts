import type { RetentionRule } from '../../platform/privacy/index.ts'

const KEPT_DAYS = 400
const DAY = 24 * 60 * 60_000

/** What was reminded of is no use when the deadline is long past. */
export const reminderRetention: readonly RetentionRule[] = [
  {
    table: 'body_reminder',
    forget: async (tx, { town }) => {
      const { numDeletedRows } = await tx
        .deleteFrom('bodyReminder')
        .where('at', '<', new Date(town - KEPT_DAYS * DAY))
        .executeTakeFirstOrThrow()
      return Number(numDeletedRows)
    },
  },
]
