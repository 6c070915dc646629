import type { Db, Tx } from '../../platform/database/index.ts'
import { machineNow, type Instant } from '../../platform/time/index.ts'
import { recordAudit } from '../audit.ts'

interface Marking {
  personIds: readonly string[]
  /** The account that marks, at the person's wish. */
  actor: string
  /** Town time. */
  at: Instant
}

/** From now on named nowhere. Marked before, nothing changes. */
export function protectPersons(db: Db, { personIds, actor, at }: Marking): Promise<void> {
  return db.transaction().execute(async (tx) => {
    for (const personId of personIds) {
      const marked = await mark(tx, { personId, markedBy: actor, at })
      if (marked) await recordAudit(tx, { at: new Date(machineNow()), actor, action: 'person-protected', subject: `person:${personId}` })
    }
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

/** For the person and all who were marked because of the same address: else a row nobody sees would keep it. */
export function liftProtection(db: Db, { personIds, actor, at }: Marking): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const values = tx.selectFrom('contactPoint').select('value').where('personId', 'in', personIds)
    const alike = tx.selectFrom('contactPoint').select('personId').where('value', 'in', values)
    const lifted = await tx
      .updateTable('personProtection')
      .set({ liftedAt: new Date(at), liftedBy: actor })
      .where('liftedAt', 'is', null)
      .where((eb) => eb.or([eb('personId', 'in', personIds), eb('personId', 'in', alike)]))
      .returning('personId')
      .execute()
    for (const { personId } of lifted)
      await recordAudit(tx, { at: new Date(machineNow()), actor, action: 'protection-lifted', subject: `person:${personId}` })
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
