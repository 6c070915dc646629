import type { RetentionRule } from '../../platform/privacy/index.ts'

/** What no longer counts goes with its act. */
export const metRetention: readonly RetentionRule[] = [
  {
    table: 'met_in_person',
    forget: async (tx, { machine }) => {
      const over = tx.selectFrom('metInPerson').select('actId').where('endsAt', '<', new Date(machine))
      return Number((await tx.deleteFrom('act').where('id', 'in', over).executeTakeFirstOrThrow()).numDeletedRows)
    },
  },
]
