import { addLink, onwardFrom } from '../chain/index.ts'
import type { Db } from '../platform/database/index.ts'
import { addDays, instantToWall, type Day } from '../platform/time/index.ts'
import { thingOf } from './chain.ts'
import { lockSuggestion } from './lock-suggestion.ts'
import { audit, meanwhile, type Considering } from './moderate.ts'
import { tellVoicer } from './notices.ts'
import { dayOf, REPLY_DAYS } from './reading.ts'
import { neutralTitle } from './suggestion.ts'

/** What a hub can say to a suggestion. */
export const ANSWERS = ['taken_up', 'planned', 'done', 'partly', 'not_done', 'not_taken_up', 'reopened'] as const
export type Answer = (typeof ANSWERS)[number]

/** After these nothing more is due. */
export const isEndAnswer = (answer: Answer): boolean => !['taken_up', 'planned', 'reopened'].includes(answer)

interface Answering extends Considering {
  answer: Answer
  /** In the words of whoever answers; everybody can read them. */
  reason: string
  /** Until when the next step is promised; by default as many days as a first answer has. */
  due: Day | null
}

/**
 * Whoever voiced it is told once, in the transaction that makes it true. Throws `not-found`, and `conflict` when the chain stands otherwise
 * by now, or the day that is promised has gone by.
 */
export function answerSuggestion(db: Db, { number, by, at, answer, reason, due }: Answering): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const locked = await lockSuggestion(tx, number)
    const [thing, day] = [thingOf(number), instantToWall(at).day]
    const last = (await onwardFrom(tx, thing)).findLast(({ from }) => from.key === thing.key && from.kind === thing.kind)
    if (last === undefined || locked.isWithdrawn || (due !== null && due < day)) throw meanwhile()
    await addLink(tx, {
      from: thing,
      kind: answer,
      to: null,
      day,
      holder: last.holder,
      title: locked.isShown ? (locked.title ?? neutralTitle(number)) : neutralTitle(number),
      due: isEndAnswer(answer) ? null : (due ?? addDays(dayOf(new Date(at)), REPLY_DAYS)),
      reason,
      closedBasis: null,
    })
    await audit(tx, { number, by, what: answer })
    await tellVoicer(tx, locked, { told: answer, reason, at })
  })
}
