import type { Act, ActKind, ActWords } from '../../people/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import { catalogueLanguage } from '../../platform/i18n/index.ts'
import { isSensitiveActivity } from '../sensitive.ts'
import { interestOfAct, type InterestOfAct } from './interests.ts'
import { COMMITTEE_PAGE, meetingPaths } from './paths.ts'
import { meetingTexts } from './texts.ts'
import { askHerself, INTEREST_KIND, writeAnswer } from './volunteer.ts'

/** What an interest in a nominating committee means on a receipt: whether she has said yes, and how she says it. */
export const interestKind: ActKind = {
  name: INTEREST_KIND,
  async describe(db, act, language) {
    const found = await interestOfAct(db, act.id)
    if (found === null) return gone(act)
    return { ...wordsOf(found, catalogueLanguage(language)), isSensitive: await isSensitiveActivity(db, found.key) }
  },
  async cancel(tx, act, at) {
    await writeAnswer(tx, { actId: act.id, yes: false, by: 'link', notedBy: null, at })
  },
  /** The address is proven: it is hers. What staff let through after a doubt is not, so she is asked. */
  async confirm(tx, act, at) {
    const found = await interestOfAct(tx, act.id)
    if (found === null) return
    if (act.hold === null) await writeAnswer(tx, { actId: act.id, yes: true, by: 'link', notedBy: null, at })
    else if (found.committee !== null)
      await askHerself(tx, { actId: act.id, meeting: { title: found.title, committee: found.committee }, at })
  },
  async suspend(tx, act) {
    await tx
      .updateTable('committeeInterest')
      .set({ saidYesAt: null, saidNoAt: null, saidBy: null, notedBy: null })
      .where('actId', '=', act.id)
      .execute()
  },
}

/** Its row went by the rule of keeping; the act goes the same night. */
const gone = ({ kind }: Act): ActWords => ({ heading: kind, done: '', hub: null, facts: [], cancel: null, cancelled: kind, isOver: true })

function wordsOf(found: InterestOfAct, lang: Language): ActWords {
  const t = meetingTexts(lang).interest
  const committee = found.committee === null ? '' : show(found.committee, lang).text
  const isAsked = found.saidYesAt === null && found.saidNoAt === null
  return {
    heading: isAsked ? t.asked(committee) : found.saidYesAt === null ? t.no(committee) : t.yes(committee),
    done: t.done,
    hub: found.hub,
    facts: [
      { term: t.meeting, text: show(found.title, lang).text },
      { term: t.state, text: isAsked ? t.waits : found.saidYesAt === null ? t.saidNo : t.saidYes },
      { term: t.whoSees, text: t.whoSeesText },
    ],
    cancel: t.cancel,
    cancelled: t.no(committee),
    waits: isAsked ? t.answerNow : null,
    change: { page: COMMITTEE_PAGE, text: isAsked ? t.answerNow : t.change },
    onward: { path: meetingPaths.live(found.key, found.occurrence), text: meetingTexts(lang).question.toMeeting },
  }
}
