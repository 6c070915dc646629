import type { Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import type { Said } from '../../platform/i18n/index.ts'
import { instantToWall, type Instant } from '../../platform/time/index.ts'
import { signUpOfAct, type FoundSignUp } from './find-sign-up.ts'
import { nextReminder } from './remind-time.ts'
import { lockList } from './seat-list.ts'
import { settleList } from './settle-list.ts'
import { nextArrival } from './sign-up.ts'
import { signUpState } from './sign-up-state.ts'
import { standingSignUp } from './standing-sign-up.ts'
import type { EndReason } from './tables.ts'
import { signUpSaid } from './texts.ts'

/** What they have said themselves, or not said in time. */
const THEIR_OWN: ReadonlySet<EndReason | null> = new Set<EndReason>(['cancelled', 'declined', 'unanswered'])

/** Whether one press is enough: signing up is open, and all that is asked is still known. */
export function mayReturn({ ended, endedAt, rule, dates, sessionId, size }: FoundSignUp, at: Instant): boolean {
  if (rule === null || endedAt === null || !THEIR_OWN.has(ended)) return false
  if (size > rule.together || (rule.per === 'date') !== (sessionId !== null)) return false
  // Names of children and answers are forgotten the night after; then the form asks anew.
  const asks = rule.children || rule.questions.length > 0
  if (asks && instantToWall(endedAt.getTime()).day !== instantToWall(at).day) return false
  return signUpState({ rule, dates, taken: 0, at }).is === 'open'
}

/** Back on the list: in a free seat, else last in the queue. False when they are on it. Throws `conflict` when there is no way back. */
export async function returnToList(tx: Tx, { actId, at }: { actId: string; at: Instant }): Promise<boolean> {
  const row = await tx.selectFrom('signUp').select(['id', 'activityId', 'sessionId']).where('actId', '=', actId).executeTakeFirst()
  const list = row && (await lockList(tx, row))
  const found = await signUpOfAct(tx, actId, at)
  if (!row || !list || found === null) throw refused(signUpSaid((t) => t.faults.noSignUp))
  if (found.ended === null) return false
  if (!mayReturn(found, at)) throw refused(signUpSaid((t) => t.faults.noWayBack))
  if ((await standingSignUp(tx, row.id)) !== null) throw refused(signUpSaid((t) => t.faults.onAnother))
  await tx
    .updateTable('signUp')
    .set({ endedAt: null, endedBecause: null, seated: 0, offered: 0, replyBy: null, heldUntil: null })
    .set({ arrived: await nextArrival(tx), remindAt: nextReminder(list.dates, at) })
    .where('id', '=', row.id)
    .execute()
  await settleList(tx, list, { at, newId: row.id })
  return true
}

const refused = (says: Said) => new Fault('conflict', says)
