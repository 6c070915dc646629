import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { spendTicket, type Ticket } from '../../platform/brakes/index.ts'
import { databaseFault, inTurns, type Db, type Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { recordEvent } from '../../platform/outbox/index.ts'
import { instantToWall, machineNow, type Instant } from '../../platform/time/index.ts'
import { proveOrAsk } from '../contacts/contact-check.ts'
import type { Contact } from '../contacts/index.ts'
import { requireActing, type ActingFor } from '../organisations/acting.ts'
import { insertPerson, type GivenPerson } from '../persons/index.ts'
import { inheritFromResident } from '../protection/protect.ts'
import { isAtLeast, type Assurance } from '../residents/assurance.ts'
import type { Resident } from '../residents/resident.ts'
import { residentSaid } from '../residents/texts.ts'
import type { Staff } from '../staff.ts'
import type { Channel } from './act.ts'
import { actDone } from './act-done.ts'
import { holdAct, type HoldReason } from './hold.ts'
import { newReceiptLink } from './receipt-link.ts'
import { sendCheck } from './send-check.ts'
import { newSpokenCode } from './spoken-code.ts'
import { actSaid } from './texts.ts'

export interface ActGiven {
  kind: string
  /** What it is about, as tidings name it: `hub:tofte`. The desk of a hub finds its own acts by it. */
  topic: string | null
  person: GivenPerson
  /** The digital helper who acts for the person (domain.md P3). */
  helper?: GivenPerson | null
  /** The organisation whose act it is, and as which of its members the person does it. */
  organisation?: ActingFor | null
  channel: Channel
  /** Who typed it, where staff did. They have met or spoken with the person, so nothing waits for a proven address. */
  registeredBy?: Pick<Staff, 'id'> | null
  /** The same key sent again is the same act. At least 16 characters. */
  key: string
  /** All that was asked for, in one text: the same key with another content is a mistake. */
  content: string
  /**
   * How surely it must be known who asks, at the least. From `contact` on, the act begins when the person's address is proven; above it, the
   * resident must be signed in so surely. What staff register passes: they have met or spoken with the person.
   */
  needs: 'nothing' | Exclude<Assurance, 'none'>
  /** Why it looks like misuse, when it does: it is kept and does nothing until staff let it through. Never for what staff register. */
  hold?: readonly HoldReason[]
  /** What the browser counted instead, or was asked to: good for this act alone. */
  ticket?: Ticket | null
  /** Who is signed in as a resident; the act is gathered with their others. */
  resident?: Pick<Resident, 'id' | 'language' | 'level'> | null
  /** What this browser, or the resident who is signed in, has proven before. */
  proven?: readonly Contact[]
  /** Scheme and host, for links in messages. */
  publicUrl: string
  /** Town time. */
  at: Instant
}

export interface Receipt {
  actId: string
  /** For the link `/kvittering/…`. Kept nowhere else. */
  token: string
  /** Three words. */
  code: string
  /** True while the act waits for an address to be proven; the digits are on their way there. */
  waits: boolean
  /** The number to say at the desk or on the phone, where the act is held back. */
  held: number | null
  /** True when the same act was done before under this key. */
  again: boolean
}

/** Writes what the act makes, and returns its name: `subscription:` and an id. */
type Write = (tx: Tx, act: { id: string; personId: string; at: Instant; confirmed: boolean }) => Promise<string>

/** What was drawn by lot, and somebody may have already. */
const DRAWN = new Set(['act_spoken_code', 'act_hold_number'])

/**
 * Every act of a resident, on the web or typed by staff: the act, what it makes, who is told and the receipt are written in one
 * transaction or not at all. Throws `conflict` when the key was used for something else, `not-allowed` when it is not known surely enough who
 * asks, or the person may not act for the organisation.
 */
export async function performAct(db: Db, given: ActGiven, write: Write): Promise<Receipt> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await inTurns(db, (tx) => perform(tx, given, write))
    } catch (error) {
      // One in a thousand million, times all codes in use: draw again.
      if (!DRAWN.has(databaseFault(error)?.constraint ?? '') || tries === 5) throw error
    }
  }
}

async function perform(tx: Tx, given: ActGiven, write: Write): Promise<Receipt> {
  const { at } = given
  const key = hashOf(`${given.kind} ${given.key}`)
  const content = hashOf(`${given.content}${given.organisation?.organisationId ?? ''}`)
  const earlier = await actUnderKey(tx, key, content)
  if (earlier) return { ...earlier, token: await newReceiptLink(tx, earlier.actId), again: true }
  requireSureness(given)
  if (given.ticket) await spendTicket(tx, given.ticket)
  if (given.organisation) await requireActing(tx, given.organisation, instantToWall(at).day)
  // Whoever is signed in has said which language we are to write to them.
  const language = given.resident?.language ?? given.person.language
  const personId = await insertPerson(tx, { ...given.person, language }, at)
  const helperId = given.helper ? await insertPerson(tx, { ...given.helper, language }, at) : null
  const act = await insertAct(tx, { ...given, personId, helperId })
  await tx
    .insertInto('actKey')
    .values({ keyHash: key, actId: act.id, contentHash: content, madeAt: new Date(machineNow()) })
    .execute()
  const token = await newReceiptLink(tx, act.id)
  if (given.resident) await inheritFromResident(tx, { personId: helperId ?? personId, residentId: given.resident.id, at })
  const because = given.registeredBy ? [] : (given.hold ?? [])
  const held = because.length === 0 ? null : await holdAct(tx, { actId: act.id, because, at })
  const check =
    given.needs !== 'nothing' && !given.registeredBy && held === null
      ? await proveOrAsk(tx, { actId: act.id, personId: helperId ?? personId, proven: given.proven ?? [] }, at)
      : null
  const confirmed = check === null && held === null
  const subject = await write(tx, { id: act.id, personId, at, confirmed })
  await tx
    .updateTable('act')
    .set({ subject, confirmedAt: confirmed ? new Date(at) : null })
    .where('id', '=', act.id)
    .execute()
  if (confirmed) await recordEvent(tx, { kind: actDone, subject: `act:${act.id}`, payload: { act: act.id, kind: given.kind }, at })
  if (check !== null) await sendCheck(tx, { check, actId: act.id, language, publicUrl: given.publicUrl, at })
  return { actId: act.id, code: act.code, token, waits: check !== null, held, again: false }
}

function requireSureness({ needs, resident, registeredBy }: ActGiven): void {
  if (needs === 'nothing' || needs === 'contact' || registeredBy) return
  if (!resident || !isAtLeast(resident.level, needs))
    throw new Fault(
      'not-allowed',
      residentSaid((t) => t.faults.moreSure),
    )
}

const OTHER_CONTENT = actSaid((t) => t.faults.otherContent)

/** The key of a form was spent on something else: whoever went back, wrote anew and sent once more. */
export const isSentBefore = ({ says }: Fault): boolean => says === OTHER_CONTENT

/** Whether a form has been an act before. */
export async function isActDone(db: Db, { kind, key }: Pick<ActGiven, 'kind' | 'key'>): Promise<boolean> {
  const found = await db
    .selectFrom('actKey')
    .select('actId')
    .where('keyHash', '=', hashOf(`${kind} ${key}`))
    .executeTakeFirst()
  return found !== undefined
}

/** Takes turns with whoever sends the same key at the same moment. */
async function actUnderKey(
  tx: Tx,
  keyHash: Buffer,
  contentHash: Buffer,
): Promise<Pick<Receipt, 'actId' | 'code' | 'waits' | 'held'> | null> {
  await sql`select pg_advisory_xact_lock(${keyHash.readBigInt64BE(0).toString()}::bigint)`.execute(tx)
  const found = await tx
    .selectFrom('actKey')
    .innerJoin('act', 'act.id', 'actKey.actId')
    .leftJoin('actHold', (join) => join.onRef('actHold.actId', '=', 'act.id').on('actHold.decision', 'is', null))
    .select(['act.id as actId', 'act.spokenCode as code', 'act.confirmedAt', 'actKey.contentHash', 'actHold.number as held'])
    .where('keyHash', '=', keyHash)
    // Whoever erases it in this moment is waited for: it is there still, or there is none.
    .forKeyShare('act')
    .executeTakeFirst()
  if (!found) return null
  if (!found.contentHash.equals(contentHash)) throw new Fault('conflict', OTHER_CONTENT)
  const { actId, code, held } = found
  return { actId, code, held, waits: found.confirmedAt === null && held === null }
}

interface NewAct extends ActGiven {
  personId: string
  helperId: string | null
}

async function insertAct(
  tx: Tx,
  { kind, topic, personId, helperId, organisation, channel, registeredBy, resident, at }: NewAct,
): Promise<{ id: string; code: string }> {
  const code = newSpokenCode()
  const values = {
    kind,
    topic,
    personId,
    helperId,
    organisationId: organisation?.organisationId ?? null,
    channel,
    subject: '',
    registeredBy: registeredBy?.id ?? null,
    residentId: resident?.id ?? null,
    at: new Date(at),
    confirmedAt: null,
  }
  const { id } = await tx
    .insertInto('act')
    .values({ ...values, spokenCode: code })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, code }
}

const hashOf = (text: string) => createHash('sha256').update(text).digest()
