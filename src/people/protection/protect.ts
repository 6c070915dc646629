import type { ExpressionBuilder } from 'kysely'
import { raiseVersions } from '../../platform/cache/index.ts'
import type { Db, Tables, Tx } from '../../platform/database/index.ts'
import { machineNow, type Instant } from '../../platform/time/index.ts'
import { recordAudit } from '../audit.ts'

interface Marking {
  personIds: readonly string[]
  /** The account that marks, at the person's wish. */
  actor: string
  /** Town time. */
  at: Instant
}

/** From now on named nowhere, also on pages that are kept ready. Marked before, nothing changes. */
export function protectPersons(db: Db, { personIds, actor, at }: Marking): Promise<void> {
  return db.transaction().execute(async (tx) => {
    for (const personId of personIds) {
      const marked = await mark(tx, { personId, markedBy: actor, at })
      if (marked) await recordAudit(tx, { at: new Date(machineNow()), actor, action: 'person-protected', subject: `person:${personId}` })
    }
    await raiseVersions(tx, [])
  })
}

/** A new act from an address that a protected person has is protected too, so that it outlives the first. */
export async function inheritProtection(
  tx: Tx,
  { personId, values, at }: { personId: string; values: readonly string[]; at: Instant },
): Promise<void> {
  if (values.length === 0) return
  const marked = await tx
    .selectFrom('contactPoint')
    .innerJoin('personProtection', 'personProtection.personId', 'contactPoint.personId')
    .select('contactPoint.id')
    .where('contactPoint.value', 'in', values)
    .where('personProtection.liftedAt', 'is', null)
    .executeTakeFirst()
  if (marked) await mark(tx, { personId, markedBy: null, at })
}

/** So is a new act of whoever signs in and is protected on another: they need not have typed the same address. */
export async function inheritFromResident(
  tx: Tx,
  { personId, residentId, at }: { personId: string; residentId: string; at: Instant },
): Promise<void> {
  const marked = await tx
    .selectFrom('act')
    // Whoever signed in is the person, or helped somebody: only themselves.
    .innerJoin('personProtection as m', (join) => join.on((eb) => eb('m.personId', '=', eb.fn.coalesce('act.helperId', 'act.personId'))))
    .select('m.id')
    .where('act.residentId', '=', residentId)
    .where('m.liftedAt', 'is', null)
    .executeTakeFirst()
  if (marked) await mark(tx, { personId, markedBy: null, at })
}

/** For the person and all who were marked because of the same address or sign-in: else a row nobody sees would keep it. */
export function liftProtection(db: Db, { personIds, actor, at }: Marking): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const values = tx.selectFrom('contactPoint').select('value').where('personId', 'in', personIds)
    const alike = tx.selectFrom('contactPoint').select('personId').where('value', 'in', values)
    const own = (eb: ExpressionBuilder<Tables, 'act'>) => eb.fn.coalesce('act.helperId', 'act.personId')
    const residents = tx
      .selectFrom('act')
      .select('residentId')
      .where((eb) => eb(own(eb), 'in', personIds))
      .where('residentId', 'is not', null)
    const sameSignIn = tx
      .selectFrom('act')
      .select((eb) => own(eb).as('id'))
      .where('residentId', 'in', residents)
    const lifted = await tx
      .updateTable('personProtection')
      .set({ liftedAt: new Date(at), liftedBy: actor })
      .where('liftedAt', 'is', null)
      .where((eb) => eb.or([eb('personId', 'in', personIds), eb('personId', 'in', alike), eb('personId', 'in', sameSignIn)]))
      .returning('personId')
      .execute()
    for (const { personId } of lifted)
      await recordAudit(tx, { at: new Date(machineNow()), actor, action: 'protection-lifted', subject: `person:${personId}` })
    await raiseVersions(tx, [])
  })
}

export interface Protection {
  markedAt: Date
  /** The account; null where it followed from the address. */
  markedBy: string | null
}

export async function protectionOf(db: Db, personId: string): Promise<Protection | null> {
  const row = await db
    .selectFrom('personProtection')
    .select(['markedAt', 'markedBy'])
    .where('personId', '=', personId)
    .where('liftedAt', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

async function mark(tx: Tx, { personId, markedBy, at }: { personId: string; markedBy: string | null; at: Instant }): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('personProtection')
    .values({ personId, markedAt: new Date(at), markedBy, liftedAt: null, liftedBy: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}
