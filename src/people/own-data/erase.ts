import type { Db, Tx } from '../../platform/database/index.ts'
import { forgetAddresses } from '../../platform/outbox/index.ts'
import { machineNow, type Instant } from '../../platform/time/index.ts'
import { kindOf, type ActKinds } from '../acts/act.ts'
import { findAct } from '../acts/find-act.ts'
import { recordAudit } from '../audit.ts'

/** Why something goes when staff erase it, GDPR art. 17 (1) a to e: a word, so that the log holds no text about anybody. */
export const GROUNDS = ['asked', 'not-needed', 'objects', 'unlawful', 'duty'] as const
export type Ground = (typeof GROUNDS)[number]

interface Erasure {
  personIds: readonly string[]
  kinds: ActKinds
  /** The account of staff who does it for somebody; null when they do it themselves. */
  actor: string | null
  /** Null when they do it themselves. */
  ground: Ground | null
  /** Town time. */
  at: Instant
}

/** What went, by table: for the receipt of the erasure. */
export interface Erased {
  acts: number
  addresses: number
  messages: number
}

/**
 * Calls off what still runs, so that seats and times are free again, and deletes the persons with all that hangs on them. What the law
 * keeps has no foreign key to a person. What somebody did for an organisation stays the organisation's: there only the name and the
 * addresses go. Waits for acts that are being written at the same moment.
 */
export function erasePersons(db: Db, given: Erasure): Promise<Erased> {
  return db.transaction().execute(async (tx) => {
    const persons = await tx.selectFrom('person').select('id').where('id', 'in', given.personIds).orderBy('id').forUpdate().execute()
    const ids = persons.map(({ id }) => id)
    if (ids.length === 0) return { acts: 0, addresses: 0, messages: 0 }
    const acts = await cancelLiveActs(tx, ids, given)
    const points = await tx.selectFrom('contactPoint').select('value').distinct().where('personId', 'in', ids).execute()
    const values = points.map(({ value }) => value)
    const messages = await forgetAddresses(tx, values, given.at)
    if (values.length > 0) await tx.deleteFrom('contactProof').where('value', 'in', values).execute()
    await forgetPersons(tx, ids)
    for (const id of ids)
      await recordAudit(tx, {
        at: new Date(machineNow()),
        actor: given.actor,
        action: 'person-erased',
        subject: `person:${id}${given.ground === null ? '' : ` ground:${given.ground}`}`,
      })
    return { acts, addresses: values.length, messages }
  })
}

async function forgetPersons(tx: Tx, ids: readonly string[]): Promise<void> {
  const acts = await tx.selectFrom('act').select('personId').where('personId', 'in', ids).where('organisationId', 'is not', null).execute()
  const kept = new Set(acts.map(({ personId }) => personId))
  const gone = ids.filter((id) => !kept.has(id))
  if (gone.length > 0) await tx.deleteFrom('person').where('id', 'in', gone).execute()
  if (kept.size === 0) return
  await tx
    .deleteFrom('contactPoint')
    .where('personId', 'in', [...kept])
    .execute()
  await tx
    .updateTable('person')
    .set({ name: null })
    .where('id', 'in', [...kept])
    .execute()
}

async function cancelLiveActs(tx: Tx, personIds: readonly string[], { kinds, at }: Erasure): Promise<number> {
  const rows = await tx
    .selectFrom('act')
    .select(['id', 'cancelledAt'])
    .where('personId', 'in', personIds)
    .where('organisationId', 'is', null)
    .forUpdate()
    .execute()
  for (const { id, cancelledAt } of rows) {
    const act = cancelledAt === null ? await findAct(tx, id) : null
    if (act !== null) await kindOf(kinds, act).cancel(tx, act, at)
  }
  return rows.length
}
