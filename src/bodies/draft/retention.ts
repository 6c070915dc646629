import type { RetentionRule } from '../../platform/privacy/index.ts'

const KEPT_DAYS = 90
const DAY = 24 * 60 * 60_000

/** Also those that became a body: what was typed is in the body then. */
export const draftRetention: readonly RetentionRule[] = [
  {
    table: 'body_draft',
    forget: async (tx, { town }) => {
      const { numDeletedRows } = await tx
        .deleteFrom('bodyDraft')
        .where('changedAt', '<', new Date(town - KEPT_DAYS * DAY))
        .executeTakeFirstOrThrow()
      return Number(numDeletedRows)
    },
  },
]
