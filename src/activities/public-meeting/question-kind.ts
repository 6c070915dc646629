import { rolesOutsideDesk, type Act, type ActKind, type ActWords } from '../../people/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { catalogueLanguage } from '../../platform/i18n/index.ts'
import { isSensitiveActivity } from '../sensitive.ts'
import { Meeting } from './meeting.ts'
import { QUESTION_KIND } from './ask.ts'
import { tellRoom } from './floor.ts'
import { meetingPaths } from './paths.ts'
import { meetingSaid, meetingTexts } from './texts.ts'

/** What a question to a meeting means on a receipt: whether it is shown, why not, and what was answered. */
export const questionKind: ActKind = {
  name: QUESTION_KIND,
  async describe(db, act, language) {
    const found = await questionOf(db, act)
    if (found === null) return gone(act)
    const lang = catalogueLanguage(language)
    return {
      ...wordsOf(found, act, lang),
      isSensitive: await isSensitiveActivity(db, found.key),
      takenDownBy: (await rolesOutsideDesk(db, act)) === null ? null : meetingTexts(lang).question.takenDownBy,
    }
  },
  async cancel(tx, act, at) {
    const withdrawn = await tx
      .updateTable('meetingQuestion')
      .set({ withdrawnAt: new Date(at), place: null })
      .where('actId', '=', act.id)
      .where('answeredAt', 'is', null)
      .returning('sessionId')
      .executeTakeFirst()
    if (withdrawn) await tellRoom(tx, withdrawn.sessionId)
  },
  async confirm(tx, act, at) {
    const found = await questionOf(tx, act)
    if (found === null) return
    if (found.plan.moderation === 'after')
      await tx
        .updateTable('meetingQuestion')
        .set({ shownAt: new Date(at) })
        .where('actId', '=', act.id)
        .where('hiddenAt', 'is', null)
        .execute()
    await tellRoom(tx, found.sessionId)
  },
  async suspend(tx, act) {
    const found = await questionOf(tx, act)
    if (found === null) return
    if (found.answeredAt !== null)
      throw new Fault(
        'conflict',
        meetingSaid((t) => t.faults.otherwise),
      )
    await tx.updateTable('meetingQuestion').set({ shownAt: null, place: null }).where('actId', '=', act.id).execute()
    await tellRoom(tx, found.sessionId)
  },
}

async function questionOf(db: Db | Tx, { id }: Pick<Act, 'id'>) {
  const row = await db
    .selectFrom('meetingQuestion')
    .innerJoin('session', 'session.id', 'meetingQuestion.sessionId')
    .innerJoin('activity', 'activity.id', 'session.activityId')
    .innerJoin('hub', 'hub.id', 'session.hubId')
    .select([
      'sessionId',
      'number',
      'meetingQuestion.body',
      'shownAt',
      'hiddenBecause',
      'place',
      'answer',
      'answeredAt',
      'meetingQuestion.withdrawnAt',
    ])
    .select(['activity.key', 'activity.title', 'activity.meeting', 'session.occurrence', 'hub.slug as hub'])
    .where('actId', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : { ...row, plan: Meeting.parse(row.meeting ?? {}) }
}

type Found = NonNullable<Awaited<ReturnType<typeof questionOf>>>

/** Its row went by the rule of keeping; the act goes the same night. */
const gone = ({ kind }: Act): ActWords => ({ heading: kind, done: '', hub: null, facts: [], cancel: null, cancelled: kind, isOver: true })

function wordsOf(found: Found, act: Act, lang: Language): ActWords {
  const t = meetingTexts(lang).question
  const title = show(found.title, lang).text
  const state = stateWords(found, act, lang)
  return {
    heading: t.heading(title),
    done: t.done,
    hub: found.hub,
    facts: [
      { term: t.state, text: state },
      ...(found.answeredAt === null ? [] : [{ term: t.answer, text: found.answer ?? t.answeredAloud }]),
      { term: t.asked, text: found.body },
      { term: t.number, text: String(found.number) },
    ],
    cancel: found.answeredAt === null && found.withdrawnAt === null ? t.withdraw : null,
    cancelled: t.withdrawn,
    says: state,
    isOver: found.answeredAt !== null,
    onward: { path: meetingPaths.live(found.key, found.occurrence), text: t.toMeeting },
  }
}

function stateWords({ shownAt, hiddenBecause, place, answeredAt }: Found, { confirmedAt, hold }: Act, lang: Language): string {
  const t = meetingTexts(lang).question
  if (confirmedAt === null) return hold?.decision === 'turned_away' ? t.turnedAway : t.held
  if (hiddenBecause !== null) return `${t.hidden} ${t.because[hiddenBecause]}`
  if (answeredAt !== null) return t.answered
  if (place !== null) return t.listed
  return shownAt === null ? t.waiting : t.shown
}
