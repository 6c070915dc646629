import type { RetentionRule } from '../../platform/privacy/index.ts'
import { instantToWall } from '../../platform/time/index.ts'

/** The votes stay, and whose they were is a number. */
export const electionRetention: readonly RetentionRule[] = [
  {
    table: 'election_candidate',
    forget: async (tx, { town }) => {
      const { numUpdatedRows } = await tx
        .updateTable('electionCandidate')
        .set({ name: null })
        .where('name', 'is not', null)
        .where('elected', 'is', null)
        .where('electionId', 'in', tx.selectFrom('election').select('id').where('eraseOn', '<=', instantToWall(town).day))
        .executeTakeFirstOrThrow()
      return Number(numUpdatedRows)
    },
  },
]
