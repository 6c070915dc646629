import type { ExpressionBuilder } from 'kysely'
import type { Tables } from '../platform/database/index.ts'
import type { Instant } from '../platform/time/index.ts'
import type { RetentionRule } from '../platform/privacy/index.ts'
import { metRetention } from './met/retention.ts'
import { residentsRetention } from './residents/retention.ts'

const DAY = 24 * 60 * 60_000
const before = (at: Instant, days: number) => new Date(at - days * DAY)
const isHeld = (eb: ExpressionBuilder<Tables, 'act'>) =>
  eb.exists(eb.selectFrom('actHold').select('actHold.actId').whereRef('actHold.actId', '=', 'act.id'))
const rows = (result: { numDeletedRows: bigint }) => Number(result.numDeletedRows)

/** In this order: an act takes its links and what it made along, and a person without acts goes last. */
export const peopleRetention: readonly RetentionRule[] = [
  ...metRetention,
  {
    table: 'act',
    forget: async (tx, { town }) => {
      const over = await tx
        .deleteFrom('act')
        .where((eb) =>
          eb.or([
            eb('cancelledAt', '<', before(town, 30)),
            eb.and([eb('confirmedAt', 'is', null), eb('at', '<', before(town, 30))]),
            // What is held back waits longer: somebody is to look at it first.
            eb.and([eb('confirmedAt', 'is', null), eb('at', '<', before(town, 7)), eb.not(isHeld(eb))]),
          ]),
        )
        .executeTakeFirstOrThrow()
      return rows(over)
    },
  },
  {
    table: 'person',
    forget: async (tx) => {
      const gone = await tx
        .deleteFrom('person')
        .where((eb) => eb.not(eb.exists(eb.selectFrom('act').select('act.id').whereRef('act.personId', '=', 'person.id'))))
        .where((eb) => eb.not(eb.exists(eb.selectFrom('act').select('act.id').whereRef('act.helperId', '=', 'person.id'))))
        .where((eb) =>
          eb.not(eb.exists(eb.selectFrom('organisationInvitation as i').select('i.id').whereRef('i.personId', '=', 'person.id'))),
        )
        .executeTakeFirstOrThrow()
      return rows(gone)
    },
  },
  {
    table: 'act_key',
    forget: async (tx, { machine }) =>
      rows(await tx.deleteFrom('actKey').where('madeAt', '<', before(machine, 30)).executeTakeFirstOrThrow()),
  },
  {
    table: 'contact_check',
    forget: async (tx, { machine }) =>
      rows(await tx.deleteFrom('contactCheck').where('endsAt', '<', new Date(machine)).executeTakeFirstOrThrow()),
  },
  {
    table: 'contact_proof',
    forget: async (tx, { machine }) =>
      rows(await tx.deleteFrom('contactProof').where('endsAt', '<', new Date(machine)).executeTakeFirstOrThrow()),
  },
  {
    table: 'sign_in',
    forget: async (tx, { machine }) =>
      rows(await tx.deleteFrom('signIn').where('endsAt', '<', new Date(machine)).executeTakeFirstOrThrow()),
  },
  {
    table: 'sign_in_attempt',
    forget: async (tx, { machine }) =>
      rows(await tx.deleteFrom('signInAttempt').where('expiresAt', '<', new Date(machine)).executeTakeFirstOrThrow()),
  },
  ...residentsRetention,
]
