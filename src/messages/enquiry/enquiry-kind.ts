import { whereTo, type Act, type ActKind, type TopicNames } from '../../people/index.ts'
import type { Tx } from '../../platform/database/index.ts'
import { catalogueLanguage } from '../../platform/i18n/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { messageSaid, messageTexts } from '../texts.ts'
import { CHANGE_PAGE } from './change-page.ts'

/** What a question means on a receipt: what was asked, and the answer when it has come. */
export const enquiryKind = (names: TopicNames): ActKind => ({
  name: 'enquiry',
  async describe(db, act, language) {
    const t = messageTexts(catalogueLanguage(language)).enquiry
    const { topic, body, answer } = await db
      .selectFrom('enquiry')
      .select(['topic', 'body', 'answer'])
      .where('actId', '=', act.id)
      .executeTakeFirstOrThrow()
    const waiting = act.confirmedAt !== null ? t.waiting[wayTo(act)] : act.hold?.decision === 'turned_away' ? t.turnedAway : t.held
    const found = await names(db, topic, language)
    return {
      heading: t.heading(found?.name ?? topic),
      done: answer === null ? t.done : t.answered,
      hub: found?.hub ?? null,
      isSensitive: found?.isSensitive === true,
      facts: [
        ...(answer === null && act.cancelledAt !== null ? [] : [{ term: t.answer, text: answer ?? waiting }]),
        { term: t.question, text: body },
      ],
      cancel: answer === null ? t.withdraw : null,
      change: answer === null && act.confirmedAt !== null && act.cancelledAt === null ? { page: CHANGE_PAGE, text: t.change } : null,
      again: answer === null ? null : { page: CHANGE_PAGE, text: t.more },
      cancelled: t.withdrawn,
      says: answer === null ? waiting : t.answered,
      isOver: answer !== null,
    }
  },
  async cancel(tx, act, at) {
    await tx
      .updateTable('enquiry')
      .set({ withdrawnAt: new Date(at) })
      .where('actId', '=', act.id)
      .where('answeredAt', 'is', null)
      .execute()
  },
  confirm: () => Promise.resolve(),
  suspend,
})

/** Whoever only has a number to ring is rung; whoever gave none finds the answer by the code. */
function wayTo(act: Act): 'written' | 'rung' | 'nowhere' {
  if (whereTo(act) !== null) return 'written'
  return act.person.contacts.length + (act.helper?.contacts.length ?? 0) > 0 ? 'rung' : 'nowhere'
}

/** What is answered was let through for good. */
async function suspend(tx: Tx, act: Act): Promise<void> {
  const { answeredAt } = await tx
    .selectFrom('enquiry')
    .select('answeredAt')
    .where('actId', '=', act.id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (answeredAt !== null)
    throw new Fault(
      'conflict',
      messageSaid((t) => t.faults.answeredMeanwhile),
    )
}
