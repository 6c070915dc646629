import { sql } from 'kysely'
import { databaseFault, inTurns, type Db, type Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import type { Instant } from '../../platform/time/index.ts'
import { claim, releaseAppointment, type Span } from '../../resources/index.ts'
import { lockPool, turnFor } from '../lock-hours.ts'
import type { FreeTime } from '../offered.ts'
import { tellAway } from '../notices.ts'
import { endHoldsIn } from '../hold/end-holds.ts'
import { withdrawOffers } from '../waiting/withdraw-offers.ts'
import { appointmentSaid } from '../texts.ts'
import { claimsOf, claimTime } from '../win-time.ts'
import { findAffected, type Affected } from './find-affected.ts'
import { hoursLeft } from './hours-left.ts'
import { nextFree } from './next-free.ts'
import { sameTime } from './taken-over.ts'

interface Marking {
  caseworker: number
  span: Span
  at: Instant
}

export interface Marked {
  id: string
  /** How many keep their time with somebody else, and hear nothing. */
  takenOver: number
  /** Acts whose owners choose anew: each is told in their own channel, or somebody rings. */
  told: readonly string[]
}

/**
 * Nobody books these hours. Whoever had a time in them keeps it where a colleague is free at that hub then; all others are told, and choose
 * another with the receipt they have. Throws `conflict` where absence has been noted already.
 */
export async function markAbsent(db: Db, marking: Marking): Promise<Marked> {
  return inTurns(db, (tx) => markOnce(tx, marking))
}

async function markOnce(tx: Tx, { caseworker, span, at }: Marking): Promise<Marked> {
  const own = await lockColleagues(tx, caseworker, at)
  const id = await insertAbsence(tx, { caseworker, span, at })
  const affected = await findAffected(tx, { caseworker, span, at })
  for (const one of affected) await releaseAppointment(tx, { id: one.id }, at)
  const resource = { id: own, setUp: 0, tidy: 0 }
  await withdrawOffers(tx, { caseworker, span, at })
  await endHoldsIn(tx, { caseworker, span })
  for (const part of hoursLeft(span, await stillTaken(tx, own, span))) await claim(tx, { resource, holder: { absenceId: id }, span: part })
  const without: Affected[] = []
  for (const one of affected) if (!(await takeOver(tx, one, { at, without: caseworker }))) without.push(one)
  await makeAllChoose(tx, without, at)
  return { id, takenOver: affected.length - without.length, told: without.map(({ actId }) => actId) }
}

/** Each is told what is free first, read once for all who asked for the same. */
async function makeAllChoose(tx: Tx, all: readonly Affected[], at: Instant): Promise<void> {
  const firsts = new Map<string, FreeTime | null>()
  for (const one of all) {
    const { service, also, booking, hub, mode, interpreter } = one
    const name = JSON.stringify([service, also, booking, hub, mode, interpreter])
    const first = firsts.get(name) ?? (await nextFree(tx, one, at))
    firsts.set(name, first)
    await makeChoose(tx, one, { first, at })
  }
}

/** Everybody who takes anything that this one takes, or whoever it interprets for, locked in the order of all others (decision 048). Answers with the own resource. */
async function lockColleagues(tx: Tx, caseworker: number, at: Instant): Promise<number> {
  const own = sql`(select own from caseworker own where own.id = ${caseworker})`
  await lockPool(
    tx,
    sql<boolean>`c.id = ${caseworker} or c.kind = 'interpreter' or (${own}).kind = 'interpreter' or exists (
      select from jsonb_array_elements_text((${own}).services) as served(topic) where c.services ? served.topic)`,
    at,
  )
  return (await tx.selectFrom('caseworker').select('resourceId').where('id', '=', caseworker).executeTakeFirstOrThrow()).resourceId
}

async function insertAbsence(tx: Tx, { caseworker, span, at }: Marking): Promise<string> {
  try {
    const { id } = await tx
      .insertInto('absence')
      .values({ caseworkerId: caseworker, startsAt: new Date(span.start), endsAt: new Date(span.end), madeAt: new Date(at) })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  } catch (error) {
    if (databaseFault(error)?.constraint !== 'absence_once') throw error
    throw new Fault(
      'conflict',
      appointmentSaid((t) => t.faults.awayAlready),
    )
  }
}

async function stillTaken(tx: Tx, resource: number, span: Span): Promise<Span[]> {
  const { rows } = await sql<{ first: Date; last: Date }>`select lower(during) as first, upper(during) as last from claim
    where resource_id = ${resource} and released_at is null
      and during && tstzrange(${new Date(span.start)}, ${new Date(span.end)}, '[)')`.execute(tx)
  return rows.map(({ first, last }) => ({ start: first.getTime(), end: last.getTime() }))
}

/** Whoever was to meet them does so if they can, with another who interprets; else a colleague, whose turn it then is. */
async function takeOver(tx: Tx, affected: Affected, going: { at: Instant; without: number }): Promise<boolean> {
  const { id, booking, mode, interpreter } = affected
  const time = await sameTime(tx, affected, going)
  if (time === null || booking === null) return false
  const same = time.takers.find((one) => one.caseworker === affected.caseworker)
  const taker = same ?? (await turnFor(tx, { time, language: interpreter }))?.taker
  if (taker === undefined) return false
  await claimTime(tx, { id, time, claims: await claimsOf(tx, { taker, booking, hubId: time.hubId, mode }) })
  const taken = same === undefined ? { caseworkerId: taker.caseworker, chosenBecause: 'took_over' as const } : {}
  await tx
    .updateTable('appointment')
    .set({ ...taken, endsAt: new Date(time.end), acceptedAt: null })
    .where('id', '=', id)
    .execute()
  return true
}

/** The receipt now asks for another time. Who has yet to prove an address sees it there. */
async function makeChoose(tx: Tx, { id, actId, isHeld }: Affected, { first, at }: { first: FreeTime | null; at: Instant }): Promise<void> {
  await tx
    .updateTable('appointment')
    .set((eb) => ({ heldUntil: null, endedAt: new Date(at), endedBecause: 'away', sequence: eb('sequence', '+', 1) }))
    .where('id', '=', id)
    .execute()
  if (!isHeld) await tellAway(tx, { actId, first, at })
}
