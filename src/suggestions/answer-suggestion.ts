import { addLink, isEnd, onwardFrom, type Holder } from '../chain/index.ts'
import type { Db } from '../platform/database/index.ts'
import { addDays, instantToWall, type Day } from '../platform/time/index.ts'
import { thingOf } from './chain.ts'
import { lockSuggestion } from './lock-suggestion.ts'
import { audit, freshPages, meanwhile, type Considering } from './moderate.ts'
import { measuresFollow } from './measure.ts'
import { closeQuestion } from './question/ask-back.ts'
import { tellVoices } from './tell-voices.ts'
import { dayOf, REPLY_DAYS } from './reading.ts'
import { neutralTitle, type AnswerRole } from './suggestion.ts'

/** What a hub can say to a suggestion. */
export const ANSWERS = ['taken_up', 'sent_on', 'planned', 'done', 'partly', 'not_done', 'not_taken_up', 'reopened'] as const
export type Answer = (typeof ANSWERS)[number]

/** After these nothing more is due. */
export const isEndAnswer = (answer: Answer): boolean => !['taken_up', 'sent_on', 'planned', 'reopened'].includes(answer)

interface Answering extends Considering {
  answer: Answer
  /** In the words of whoever answers; everybody can read them. */
  reason: string
  /** For whom a question is answered; the body as a whole by default. Nothing is kept of anything else. */
  role?: AnswerRole
  /** Until when the next step is promised; by default as many days as a first answer has. */
  due: Day | null
  /** To whom it is sent on; null: it stays where it is. */
  holder?: Holder | null
}

/**
 * All whose voices it answers are told once, in the transaction that makes it true. Throws `not-found`, and `conflict` when the chain stands
 * otherwise by now, it was merged or parted, or the day that is promised has gone by.
 */
export function answerSuggestion(db: Db, { number, by, at, answer, reason, due, holder = null, role = 'body' }: Answering): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const locked = await lockSuggestion(tx, number)
    const [thing, day] = [thingOf(number), instantToWall(at).day]
    const own = (await onwardFrom(tx, thing)).filter(({ from }) => from.key === thing.key && from.kind === thing.kind)
    const last = own.at(-1)
    const isLedOn = own.some(({ to }) => to?.kind === 'suggestion')
    if (last === undefined || isLedOn || locked.isWithdrawn || (due !== null && due < day)) throw meanwhile()
    if ((answer === 'sent_on') !== (holder !== null)) throw new RangeError('what is sent on has somebody to go to, and nothing else has')
    if (answer === 'reopened' || isEnd(answer)) await measuresFollow(tx, number, { kind: answer, day, holder: last.holder, reason })
    await addLink(tx, {
      from: thing,
      kind: answer,
      to: null,
      day,
      holder: holder ?? last.holder,
      title: locked.isShown ? (locked.title ?? neutralTitle(number)) : neutralTitle(number),
      due: isEndAnswer(answer) ? null : (due ?? addDays(dayOf(new Date(at)), REPLY_DAYS)),
      reason,
      closedBasis: null,
    })
    if (locked.kind === 'question')
      await tx
        .insertInto('suggestionAnsweredAs')
        .values({ suggestion: number, at: new Date(at), role })
        .onConflict((oc) => oc.doNothing())
        .execute()
    await audit(tx, { number, by, what: answer })
    await freshPages(tx, locked)
    await closeQuestion(tx, number, at)
    await tellVoices(tx, locked, { told: locked.kind === 'question' && answer === 'done' ? 'answered' : answer, reason, at })
  })
}
