import type { RetentionRule } from '../../platform/privacy/index.ts'

const TWO_YEARS = 2 * 365 * 24 * 60 * 60_000
const rows = (result: { numDeletedRows: bigint }) => Number(result.numDeletedRows)

/** Acts have rules of their own; whoever is forgotten here still has their receipts. */
export const residentsRetention: readonly RetentionRule[] = [
  {
    table: 'resident_sign_in',
    forget: async (tx, { machine }) =>
      rows(await tx.deleteFrom('residentSignIn').where('endsAt', '<', new Date(machine)).executeTakeFirstOrThrow()),
  },
  {
    table: 'resident_code',
    forget: async (tx, { machine }) =>
      rows(await tx.deleteFrom('residentCode').where('endsAt', '<', new Date(machine)).executeTakeFirstOrThrow()),
  },
  {
    table: 'kept_form',
    forget: async (tx, { machine }) =>
      rows(await tx.deleteFrom('keptForm').where('endsAt', '<', new Date(machine)).executeTakeFirstOrThrow()),
  },
  {
    table: 'logout_seen',
    forget: async (tx, { machine }) =>
      rows(await tx.deleteFrom('logoutSeen').where('endsAt', '<', new Date(machine)).executeTakeFirstOrThrow()),
  },
  {
    table: 'resident',
    forget: async (tx, { machine }) =>
      rows(
        await tx
          .deleteFrom('resident')
          .where('signedInAt', '<', new Date(machine - TWO_YEARS))
          .executeTakeFirstOrThrow(),
      ),
  },
]
