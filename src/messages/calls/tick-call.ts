import { recordAudit, type Staff } from '../../people/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { machineNow, type Instant } from '../../platform/time/index.ts'
import { listed, type Topics } from '../enquiry/queries.ts'
import type { CallId } from './call.ts'

interface Tick {
  id: CallId
  topics: Topics
  by: Pick<Staff, 'id'>
  /** Town time. */
  at: Instant
}

/** Somebody has been told. Of two who tick at once one wins; false for the other, and for a line that is not theirs. */
export function tickCall(db: Db, given: Tick): Promise<boolean> {
  return change(db, given, { toldAt: new Date(given.at), toldBy: given.by.id })
}

/** A wrong tick taken back: the line waits again. False when it was not ticked. */
export function untickCall(db: Db, given: Tick): Promise<boolean> {
  return change(db, given, null)
}

type Told = { toldAt: Date; toldBy: string } | null

function change(db: Db, given: Tick, told: Told): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const changed = given.id.startsWith('tiding:') ? await tiding(tx, given, told) : await enquiry(tx, given, told)
    if (changed) {
      const action = told === null ? 'call-unticked' : 'call-ticked'
      await recordAudit(tx, { at: new Date(machineNow()), actor: given.by.id, action, subject: given.id })
    }
    return changed
  })
}

const nameOf = (id: CallId) => id.slice(id.indexOf(':') + 1)
const NOBODY = { toldAt: null, toldBy: null }

async function tiding(tx: Tx, { id, topics }: Tick, told: Told): Promise<boolean> {
  const called = tx
    .selectFrom('subscription')
    .select('id')
    .where('channel', '=', 'call')
    .$if(topics !== 'every', (query) => query.where('topic', 'in', listed(topics)))
  const { numUpdatedRows } = await tx
    .updateTable('tiding')
    .set(told ?? NOBODY)
    .where('id', '=', Number(nameOf(id)))
    .where('toldAt', told === null ? 'is not' : 'is', null)
    .where('subscriptionId', 'in', called)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

async function enquiry(tx: Tx, { id, topics }: Tick, told: Told): Promise<boolean> {
  const { toldAt, toldBy } = told ?? NOBODY
  const { numUpdatedRows } = await tx
    .updateTable('enquiry')
    .set({ rungAt: toldAt, rungBy: toldBy })
    .where((eb) => eb(eb.cast<string>('id', 'text'), '=', nameOf(id)))
    .where('rungAt', told === null ? 'is not' : 'is', null)
    .where('answeredAt', 'is not', null)
    .$if(topics !== 'every', (query) => query.where('topic', 'in', listed(topics)))
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}
