import { sql } from 'kysely'
import { inTurns, type Db, type Tx } from '../../platform/database/index.ts'
import { recordEvent } from '../../platform/outbox/index.ts'
import { machineNow, type Instant } from '../../platform/time/index.ts'
import { recordAudit } from '../audit.ts'
import { actOfCheck, proveByCode, proveByLink, type CheckRefusal } from '../contacts/contact-check.ts'
import { giveProof } from '../contacts/contact-proof.ts'
import type { Contact } from '../contacts/index.ts'
import type { Telling } from '../contacts/telling.ts'
import { kindOf, type ActKinds } from './act.ts'
import { actDone } from './act-done.ts'
import { findAct } from './find-act.ts'
import { lockAct } from './lock-persons.ts'

/** `proof` is for the browser's cookie: the address need not be proven there again. */
type Confirmed = { actId: string; proof: string } | { refused: CheckRefusal }

/** By the six digits that were sent. `at` is town time. */
export function confirmByCode(db: Db, kinds: ActKinds, given: Telling & { actId: string; code: string }): Promise<Confirmed> {
  return inTurns(db, async (tx) => {
    await lockAct(tx, given.actId)
    const outcome = await proveByCode(tx, { ...given, typed: given.code })
    return 'refused' in outcome ? outcome : confirm(tx, kinds, { actId: given.actId, contact: outcome.proven, at: given.at })
  })
}

/** The same, as whoever reads them has read them out to staff. The browser they are typed in belongs to the desk, and proves nothing later. */
export function confirmAtDesk(
  db: Db,
  kinds: ActKinds,
  { actor, ...given }: Telling & { actId: string; code: string; actor: string },
): Promise<CheckRefusal | null> {
  return inTurns(db, async (tx) => {
    await lockAct(tx, given.actId)
    const outcome = await proveByCode(tx, { ...given, typed: given.code })
    if ('refused' in outcome) return outcome.refused
    await settle(tx, kinds, { actId: given.actId, contact: outcome.proven, at: given.at })
    await recordAudit(tx, { at: new Date(machineNow()), actor, action: 'address-proven', subject: `act:${given.actId}` })
    return null
  })
}

/** By the link that was sent. */
export function confirmByLink(db: Db, kinds: ActKinds, given: Telling & { token: string }): Promise<Confirmed> {
  return inTurns(db, async (tx) => {
    const actId = await actOfCheck(tx, given.token)
    if (actId !== null) await lockAct(tx, actId)
    const outcome = await proveByLink(tx, given)
    return 'refused' in outcome ? outcome : confirm(tx, kinds, { actId: outcome.actId, contact: outcome.proven, at: given.at })
  })
}

/** By a resident who has proven the address before: one press instead of six digits. False when the act waits for another address. */
export function confirmByResident(
  db: Db,
  kinds: ActKinds,
  { actId, contacts, at }: { actId: string; contacts: readonly Contact[]; at: Instant },
): Promise<boolean> {
  return inTurns(db, async (tx) => {
    await lockAct(tx, actId)
    const waits = await tx
      .selectFrom('contactCheck')
      .innerJoin('contactPoint', 'contactPoint.id', 'contactCheck.contactPointId')
      .select(['contactPoint.id', 'contactPoint.kind', 'contactPoint.value'])
      .where('contactCheck.actId', '=', actId)
      .forUpdate()
      .executeTakeFirst()
    if (!waits || !contacts.some(({ kind, value }) => kind === waits.kind && value === waits.value)) return false
    await tx.deleteFrom('contactCheck').where('actId', '=', actId).execute()
    await settle(tx, kinds, { actId, contact: waits, at })
    return true
  })
}

interface ToConfirm {
  actId: string
  contact: Contact & { id: string }
  at: Instant
}

async function confirm(tx: Tx, kinds: ActKinds, given: ToConfirm): Promise<Confirmed> {
  await settle(tx, kinds, given)
  return { actId: given.actId, proof: await giveProof(tx, given.contact) }
}

/** The address counts as proven, and what waited for it begins. Mail comes there after all: it is dead nowhere. */
export async function settle(tx: Tx, kinds: ActKinds, { actId, contact, at }: ToConfirm): Promise<void> {
  await tx
    .updateTable('contactPoint')
    .set({ verifiedAt: new Date(at) })
    .where('id', '=', contact.id)
    .execute()
  await tx
    .updateTable('contactPoint')
    .set({ deadSince: null })
    .where('kind', '=', contact.kind)
    .where('value', '=', contact.value)
    .where('deadSince', 'is not', null)
    .execute()
  const confirmed = await tx
    .updateTable('act')
    .set({ confirmedAt: new Date(at) })
    .where('id', '=', actId)
    .where('confirmedAt', 'is', null)
    .where('cancelledAt', 'is', null)
    // What is held waits for staff, whatever is proven meanwhile.
    .where(sql<boolean>`not exists (select from act_hold h where h.act_id = act.id and h.decision is distinct from 'let_through')`)
    .returning('id')
    .executeTakeFirst()
  const act = confirmed ? await findAct(tx, actId) : null
  if (act !== null) {
    await kindOf(kinds, act).confirm(tx, act, at)
    await recordEvent(tx, { kind: actDone, subject: `act:${actId}`, payload: { act: actId, kind: act.kind }, at })
  }
}
