import { z } from 'zod'
import { performAct, tellActor, type ActGiven, type Receipt } from '../../people/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { saidIn } from '../../platform/i18n/index.ts'
import { eventKind, recordEvent } from '../../platform/outbox/index.ts'
import { instantToWall, type Instant } from '../../platform/time/index.ts'
import { takesQuestions, type FoundMeeting } from './find-meeting.ts'
import { COMMITTEE_PAGE } from './paths.ts'
import type { SaidBy } from './tables.ts'
import { meetingSaid, meetingTexts } from './texts.ts'

export const INTEREST_KIND = 'committee-interest'

/** Somebody has said yes to a nominating committee, herself. Ids alone: whoever sets up the committee reads the rest by them. */
const saidYes = eventKind('committee.volunteered', z.object({ interest: z.string(), act: z.string(), session: z.number() }))

export interface NewInterest extends Pick<
  ActGiven,
  'person' | 'helper' | 'channel' | 'registeredBy' | 'resident' | 'hold' | 'ticket' | 'key' | 'publicUrl' | 'at' | 'proven'
> {
  meeting: FoundMeeting
}

/**
 * Somebody would like to be in the committee. On the web it is a yes when the address is proven. What staff register, from the paper list or
 * at the desk, is no yes: the person is asked, by link or on the phone, and answers herself. Throws `conflict` when the meeting finds none.
 */
export function volunteer(db: Db, { meeting, ...act }: NewInterest): Promise<Receipt> {
  const { sessionId, activity } = meeting
  const content = JSON.stringify([sessionId, act.person, act.helper ?? null])
  const given = { ...act, topic: `hub:${activity.hub}`, kind: INTEREST_KIND, needs: 'contact', content } as const
  return performAct(db, given, async (tx, { id, personId, at, confirmed }) => {
    // The paper list is typed in when the meeting is over.
    if (meeting.plan.committee === undefined || (!act.registeredBy && !takesQuestions(meeting, instantToWall(at).day))) throw noCommittee()
    const made = await tx
      .insertInto('committeeInterest')
      .values({ actId: id, personId, sessionId, at: new Date(at) })
      .returning('id')
      .executeTakeFirstOrThrow()
    if (act.registeredBy)
      await askHerself(tx, { actId: id, meeting: { title: activity.item.title, committee: meeting.plan.committee }, at })
    else if (confirmed) await writeAnswer(tx, { actId: id, yes: true, by: 'link', notedBy: null, at })
    return `${INTEREST_KIND}:${made.id}`
  })
}

const noCommittee = () =>
  new Fault(
    'conflict',
    meetingSaid((t) => t.faults.noCommittee),
  )

interface Asking {
  actId: string
  meeting: Pick<FoundMeeting['activity']['item'], 'title'> & { committee: NonNullable<FoundMeeting['plan']['committee']> }
  at: Instant
}

/** Asked in her own channel: yes or no. */
export function askHerself(tx: Tx, { actId, meeting, at }: Asking): Promise<void> {
  const said = (part: 'title' | 'text') =>
    saidIn<Language>(
      (lang) => lang,
      (lang) => meetingTexts(lang).interest.ask[part](show(meeting.committee, lang).text, show(meeting.title, lang).text),
    )
  return tellActor(tx, { act: actId, title: said('title'), text: said('text'), page: COMMITTEE_PAGE, notAfter: null }, at)
}

interface Answer {
  actId: string
  yes: boolean
  by: SaidBy
  /** The staff account that wrote it down; null when she did. */
  notedBy: string | null
  /** Town time. */
  at: Instant
}

/** The latest answer holds. False when there is no such interest. */
export function answerInterest(db: Db, answer: Answer): Promise<boolean> {
  return db.transaction().execute((tx) => writeAnswer(tx, answer))
}

/** The same within a transaction. */
export async function writeAnswer(tx: Tx, { actId, yes, by, notedBy, at }: Answer): Promise<boolean> {
  const now = new Date(at)
  const row = await tx.selectFrom('committeeInterest').selectAll().where('actId', '=', actId).forUpdate().executeTakeFirst()
  if (!row) return false
  if ((yes ? row.saidYesAt : row.saidNoAt) !== null) return true
  await tx
    .updateTable('committeeInterest')
    .set({ saidYesAt: yes ? now : null, saidNoAt: yes ? null : now, saidBy: by, notedBy })
    .where('id', '=', row.id)
    .execute()
  if (yes)
    await recordEvent(tx, {
      kind: saidYes,
      subject: `${INTEREST_KIND}:${row.id}`,
      payload: { interest: row.id, act: actId, session: row.sessionId },
      at,
    })
  return true
}
