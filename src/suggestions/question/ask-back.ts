import { addLink, onwardFrom } from '../../chain/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { addDays, daysBetween, instantToWall, type Instant } from '../../platform/time/index.ts'
import { thingOf } from '../chain.ts'
import { lockSuggestion, noSuggestion, type LockedSuggestion } from '../lock-suggestion.ts'
import { audit, freshPages, meanwhile, type Considering } from '../moderate.ts'
import { canBeTold, tellVoicer } from '../notices.ts'
import { REPLY_DAYS } from '../reading.ts'
import { neutralTitle } from '../suggestion.ts'
import { QUESTION_PAGE } from '../paths.ts'
import { suggestionSaid, suggestionTexts } from '../texts.ts'

/**
 * Asks whoever voiced it, who replies by the receipt. The deadline stands still until then, at most so many days as an answer has. Throws
 * `not-found`, and `conflict` when nobody can be asked, or it stands otherwise by now.
 */
export function askBack(db: Db, { number, by, at, text }: Considering & { text: string }): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const locked = await lockSuggestion(tx, number)
    if (locked.isWithdrawn) throw meanwhile()
    if (locked.actId === null || !(await canBeTold(tx, locked.actId)))
      throw new Fault(
        'conflict',
        suggestionSaid((t) => t.faults.nobodyToAsk),
      )
    const { day } = instantToWall(at)
    const last = await lastOwn(tx, number)
    if (await waitingQuestion(tx, number)) throw meanwhile()
    const replyBy = addDays(day, REPLY_DAYS)
    const daysLeft = last.due === null ? REPLY_DAYS : Math.max(0, daysBetween(day, last.due))
    await addLink(tx, { ...said(locked, last), kind: 'asked_back', day, due: replyBy, reason: text })
    const asked = { suggestion: number, text, askedAt: new Date(at), askedBy: by, daysLeft, replyBy }
    await tx.insertInto('suggestionQuestion').values(asked).execute()
    await freshPages(tx, locked)
    await audit(tx, { number, by, what: 'asked_back' })
    await tellVoicer(tx, locked, { told: 'asked_back', reason: text, page: QUESTION_PAGE, at })
  })
}

interface Reply {
  number: number
  /** The question that was read. */
  question: number
  text: string
  /** The account of staff who writes it down for them; null: they do so themselves. */
  by: string | null
  at: Instant
}

/** The deadline goes on from where it stood. Throws `not-found`, and `conflict` when nothing is asked any more. */
export function replyToQuestion(db: Db, { number, question, text, by, at }: Reply): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const locked = await lockSuggestion(tx, number)
    const waiting = await waitingQuestion(tx, number)
    if (waiting === null || waiting.id !== question || locked.actId === null) throw meanwhile()
    await tx
      .insertInto('suggestionReply')
      .values({ question, actId: locked.actId, text, at: new Date(at), writtenBy: by })
      .execute()
    await closeQuestion(tx, number, at)
    const { day } = instantToWall(at)
    const due = addDays(day, Math.max(1, waiting.daysLeft))
    const last = await lastOwn(tx, number)
    await addLink(tx, { ...said(locked, last), kind: 'taken_up', day, due, reason: suggestionTexts('nb').repliedReason })
    await freshPages(tx, locked)
  })
}

/** Overtaken by another answer, or replied to. */
export const closeQuestion = (tx: Tx, number: number, at: Instant) =>
  tx
    .updateTable('suggestionQuestion')
    .set({ closedAt: new Date(at) })
    .where('suggestion', '=', number)
    .where('closedAt', 'is', null)
    .execute()

async function waitingQuestion(tx: Tx, number: number): Promise<{ id: number; daysLeft: number } | null> {
  const query = tx
    .selectFrom('suggestionQuestion')
    .select(['id', 'daysLeft'])
    .where('suggestion', '=', number)
    .where('closedAt', 'is', null)
  return (await query.executeTakeFirst()) ?? null
}

async function lastOwn(tx: Tx, number: number) {
  const thing = thingOf(number)
  const last = (await onwardFrom(tx, thing)).findLast(({ from }) => from.kind === thing.kind && from.key === thing.key)
  if (last === undefined) throw noSuggestion()
  return last
}

const said = ({ number, isShown, title }: LockedSuggestion, { holder }: Awaited<ReturnType<typeof lastOwn>>) => ({
  from: thingOf(number),
  to: null,
  holder,
  title: isShown ? (title ?? neutralTitle(number)) : neutralTitle(number),
  closedBasis: null,
})
