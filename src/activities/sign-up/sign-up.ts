import { newReceiptLink, performAct, type ActGiven, type Receipt } from '../../people/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault, type FieldFault } from '../../platform/http/errors.ts'
import { sql } from 'kysely'
import type { Day, Instant } from '../../platform/time/index.ts'
import { putBrought, type Brought } from './brought.ts'
import { nextReminder } from './remind-time.ts'
import type { SignUpRuleItem } from '../sign-up-rule.ts'
import { lockList, type ListId, type LockedList } from './seat-list.ts'
import { settleList } from './settle-list.ts'
import { standingSignUp } from './standing-sign-up.ts'
import { signUpState } from './sign-up-state.ts'
import { signUpSaid, signUpTexts } from './texts.ts'

export interface NewSignUp
  extends
    Brought,
    Pick<
      ActGiven,
      | 'person'
      | 'helper'
      | 'organisation'
      | 'channel'
      | 'registeredBy'
      | 'resident'
      | 'hold'
      | 'ticket'
      | 'key'
      | 'publicUrl'
      | 'at'
      | 'proven'
    > {
  /** With the day that the rule gave, where it is a date: one that is moved meanwhile is another. */
  list: ListId & { occurrence?: Day }
  /** Slug of the hub whose desk it belongs to. */
  hub: string
  /** All of them together, the one who signs up too. */
  size: number
  together: boolean
  /** Says that they belong to those who come first. */
  claimsFirst: boolean
}

/** How long a place is kept for somebody whose address has yet to be proven. */
const KEPT_FOR_PROOF = 30 * 60_000

/**
 * A place at once where one is free, else a number in the queue. A place is kept half an hour for the address to be proven; what staff
 * register counts at once. Whoever is known to be on the list already, by name and proven address, gets the receipt of that. Throws `conflict` when signing up is not open, `invalid` for too many.
 */
export async function signUp(db: Db, given: NewSignUp): Promise<Receipt> {
  try {
    return await newSignUp(db, given)
  } catch (error) {
    if (!(error instanceof AlreadyThere)) throw error
    return receiptOf(db, error.actId)
  }
}

/** Proven to be somebody who is on the list: what they did before is what stands. */
class AlreadyThere extends Error {
  readonly actId: string
  constructor(actId: string) {
    super('is on the list already')
    this.actId = actId
  }
}

async function receiptOf(db: Db, actId: string): Promise<Receipt> {
  const { code } = await db.selectFrom('act').select('spokenCode as code').where('id', '=', actId).executeTakeFirstOrThrow()
  const token = await db.transaction().execute((tx) => newReceiptLink(tx, actId))
  return { actId, token, code, waits: false, held: null, again: true }
}

function newSignUp(db: Db, { list, hub, size, together, claimsFirst, children, answers, ...act }: NewSignUp): Promise<Receipt> {
  const content = JSON.stringify([list, size, together, claimsFirst, children, answers, act.person, act.helper ?? null])
  const isHeld = (act.hold ?? []).length > 0 && !act.registeredBy
  return performAct(
    db,
    { ...act, topic: `hub:${hub}`, kind: 'sign-up', needs: 'contact', content },
    async (tx, { id, personId, confirmed, at }) => {
      const locked = await openList(tx, list, { size, at })
      const row = { actId: id, personId, activityId: list.activityId, sessionId: list.sessionId, size, together: together && size > 1 }
      const heldUntil = confirmed || isHeld ? null : new Date(at + KEPT_FOR_PROOF)
      const made = await tx
        .insertInto('signUp')
        .values({
          ...row,
          claimsFirst: claimsFirst && locked.rule.first !== undefined,
          arrived: isHeld ? null : await nextArrival(tx),
          replyBy: null,
          heldUntil,
          remindAt: nextReminder(locked.dates, at),
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await putBrought(tx, made.id, { children: locked.rule.children ? children : [], answers, rule: locked.rule })
      const standing = confirmed ? await standingSignUp(tx, made.id) : null
      if (standing !== null) throw new AlreadyThere(standing)
      if (!isHeld) await settleList(tx, locked, { at, newId: made.id })
      return `sign-up:${made.id}`
    },
  )
}

/** The rules that hold on the web hold at the desk too. */
async function openList(
  tx: Tx,
  { occurrence, ...id }: NewSignUp['list'],
  { size, at }: { size: number; at: Instant },
): Promise<LockedList & { rule: SignUpRuleItem }> {
  const list = await lockList(tx, id)
  if (list === null || list.rule === null)
    throw new Fault(
      'conflict',
      signUpSaid((t) => t.faults.noSignUp),
    )
  const { rule, dates } = list
  if (occurrence !== undefined && dates[0]?.occurrence !== occurrence)
    throw new Fault(
      'conflict',
      signUpSaid((t) => t.faults.dateMoved),
    )
  if (size < 1 || size > rule.together)
    throw new Fault(
      'invalid',
      signUpSaid((t) => t.faults.tooMany(rule.together)),
      [tooMany(rule.together)],
    )
  if (signUpState({ rule, dates, taken: 0, at }).is !== 'open')
    throw new Fault(
      'conflict',
      signUpSaid((t) => t.faults.notOpen),
    )
  return { ...list, rule }
}

const tooMany = (most: number): FieldFault => ({ field: 'antall', message: signUpTexts('nb').faults.tooMany(most) })

/** Drawn under the lock of the list: whoever has the lower number came first. */
export async function nextArrival(tx: Tx): Promise<number> {
  const { rows } = await sql<{ next: number }>`select nextval('sign_up_arrival')::int as next`.execute(tx)
  return rows[0]?.next ?? 0
}
