import type { ActKind, TopicNames } from '../../people/index.ts'
import { catalogueLanguage } from '../../platform/i18n/index.ts'
import { messageTexts } from '../texts.ts'

/** What a question means on a receipt: what was asked, and the answer when it has come. */
export const enquiryKind = (names: TopicNames): ActKind => ({
  name: 'enquiry',
  async describe(db, act, language) {
    const t = messageTexts(catalogueLanguage(language)).enquiry
    const { topic, body, answer, held, decision } = await db
      .selectFrom('enquiry')
      .leftJoin('enquiryHold as hold', 'hold.enquiryId', 'enquiry.id')
      .select(['topic', 'body', 'answer', 'hold.enquiryId as held', 'hold.decision'])
      .where('actId', '=', act.id)
      .executeTakeFirstOrThrow()
    const found = await names(db, topic, language)
    return {
      heading: t.heading(found?.name ?? topic),
      done: t.done,
      hub: found?.hub ?? null,
      facts: [
        {
          term: t.answer,
          text: answer ?? (held === null || decision === 'let_through' ? t.waiting : decision === null ? t.held : t.turnedAway),
        },
        { term: t.question, text: body },
      ],
      cancel: answer === null ? t.withdraw : null,
      cancelled: t.withdrawn,
      says: answer === null ? t.waiting : t.answered,
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
})
