import { recordAudit, type Staff } from '../../people/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { machineNow, type Instant } from '../../platform/time/index.ts'
import { sql } from 'kysely'
import { listed, type Topics } from '../enquiry/queries.ts'
import { forgetLetterAddress } from '../letters/letter-address.ts'
import type { CallId } from './call.ts'
import { sameEar, TOLD_BY_PERSON } from './told-by-person.ts'

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
    const changed = await CHANGE[sortOf(given.id)](tx, given, told)
    if (changed) {
      const action = told === null ? 'call-unticked' : 'call-ticked'
      await recordAudit(tx, { at: new Date(machineNow()), actor: given.by.id, action, subject: given.id })
    }
    return changed
  })
}

const sortOf = (id: CallId) => (id.startsWith('tiding:') ? 'tiding' : id.startsWith('notice:') ? 'notice' : 'enquiry')
const CHANGE = { tiding, enquiry, notice }

const nameOf = (id: CallId) => id.slice(id.indexOf(':') + 1)
const NOBODY = { toldAt: null, toldBy: null }

async function tiding(tx: Tx, { id, topics, at }: Tick, told: Told): Promise<boolean> {
  const atDesk = tx
    .selectFrom('subscription')
    .select('id')
    .$if(topics !== 'every', (query) => query.where('desk', 'in', listed(topics)))
  const ticked = await tx
    .updateTable('tiding')
    .set(told ?? NOBODY)
    .where('id', '=', Number(nameOf(id)))
    .where('heldAt', 'is', null)
    .where(told === null ? 'toldBy' : 'toldAt', told === null ? 'is not' : 'is', null)
    .where('subscriptionId', 'in', atDesk)
    .where((eb) => eb.or([eb('unsentAt', 'is not', null), eb('subscriptionId', 'in', calledSubscriptions(tx))]))
    .returning(['eventId', 'subscriptionId'])
    .executeTakeFirst()
  if (!ticked) return false
  await tickForTheSameEar(tx, { ...ticked, told })
  if (told !== null) await forgetLetterAddress(tx, { subscriptionId: ticked.subscriptionId }, at)
  return true
}

const calledSubscriptions = (tx: Tx) => tx.selectFrom('subscription').select('id').where(TOLD_BY_PERSON)

/** What they follow besides told of the same: it is said by the same word, and taken back with it. */
async function tickForTheSameEar(tx: Tx, { eventId, subscriptionId, told }: { eventId: number; subscriptionId: string; told: Told }) {
  const [toldAt, toldBy] = [told?.toldAt ?? null, told?.toldBy ?? null]
  await sql`update tiding t set told_at = ${toldAt}, told_by = ${toldBy} from subscription s, subscription o
    where s.id = t.subscription_id and o.id = ${subscriptionId} and t.event_id = ${eventId} and s.id <> o.id
      and ${told === null ? sql`t.told_by is not null` : sql`t.told_at is null`} and ${sameEar(sql`s.act_id`, sql`o.act_id`)}`.execute(tx)
}

async function enquiry(tx: Tx, { id, topics, at }: Tick, told: Told): Promise<boolean> {
  const { toldAt, toldBy } = told ?? NOBODY
  const changed = await tx
    .updateTable('enquiry')
    .set({ rungAt: toldAt, rungBy: toldBy })
    .where((eb) => eb(eb.cast<string>('id', 'text'), '=', nameOf(id)))
    .where('rungAt', told === null ? 'is not' : 'is', null)
    .where('answeredAt', 'is not', null)
    .$if(topics !== 'every', (query) => query.where('topic', 'in', listed(topics)))
    .returning('actId')
    .executeTakeFirst()
  if (changed && told !== null) await forgetLetterAddress(tx, changed, at)
  return changed !== undefined
}

async function notice(tx: Tx, { id, topics, at }: Tick, told: Told): Promise<boolean> {
  const own = tx
    .selectFrom('act')
    .select('id')
    .where('cancelledAt', 'is', null)
    .$if(topics !== 'every', (query) => query.where('topic', 'in', listed(topics)))
  const changed = await tx
    .updateTable('actNotice')
    .set(told ?? NOBODY)
    .where('id', '=', Number(nameOf(id)))
    .where('toldAt', told === null ? 'is not' : 'is', null)
    .where('actId', 'in', own)
    .returning('actId')
    .executeTakeFirst()
  if (changed && told !== null) await forgetLetterAddress(tx, changed, at)
  return changed !== undefined
}
