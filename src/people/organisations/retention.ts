import type { RetentionRule } from '../../platform/privacy/index.ts'
import { addDays, instantToWall } from '../../platform/time/index.ts'

const DAY = 24 * 60 * 60_000

/** Before the acts and the persons: a role and an invitation on paper take their act along, another invitation leaves its person without anything. */
export const organisationsRetention: readonly RetentionRule[] = [
  {
    table: 'organisation_invitation',
    forget: async (tx, { town, machine }) => {
      const settled = new Date(town - 30 * DAY)
      const gone = await tx
        .deleteFrom('organisationInvitation')
        .where((eb) =>
          eb.or([
            eb('acceptedAt', '<', settled),
            eb('declinedAt', '<', settled),
            eb('withdrawnAt', '<', settled),
            eb('endsAt', '<', new Date(machine - 30 * DAY)),
          ]),
        )
        .returning('actId')
        .execute()
      const acts = gone.flatMap(({ actId }) => (actId === null ? [] : [actId]))
      if (acts.length > 0) await tx.deleteFrom('act').where('id', 'in', acts).execute()
      return gone.length
    },
  },
  {
    table: 'organisation_claim',
    forget: async (tx, { town }) => {
      const settled = new Date(town - 30 * DAY)
      const turnedAway = tx
        .selectFrom('organisationClaim')
        .select('actId')
        .where('decision', '=', 'turned_away')
        .where('decidedAt', '<', settled)
      const gone = await tx.deleteFrom('act').where('id', 'in', turnedAway).executeTakeFirstOrThrow()
      return Number(gone.numDeletedRows)
    },
  },
  {
    table: 'membership',
    forget: async (tx, { town }) => {
      const over = tx
        .selectFrom('membership')
        .select('actId')
        .where((eb) => eb.or([eb('endedAt', '<', new Date(town - 365 * DAY)), eb('validTo', '<', addDays(instantToWall(town).day, -365))]))
      const gone = await tx.deleteFrom('act').where('id', 'in', over).executeTakeFirstOrThrow()
      return Number(gone.numDeletedRows)
    },
  },
]
