import type { Contact } from '../../people/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { keyedHash } from '../../platform/secrets/index.ts'
import { phaseOf, takesQuestions, type FoundMeeting } from './find-meeting.ts'
import { lockFloor, tellRoom } from './floor.ts'
import { meetingSaid } from './texts.ts'
import { instantToWall, type Instant } from '../../platform/time/index.ts'

/** Who stands behind something: whoever proved an address is that address on every browser, else it is the browser. */
export type Supporter = { contact: Contact } | { browser: string }

/** 32 bytes that nobody reads an address or a browser from. Other for each meeting, so that no two of them can be joined. */
export function supporterHash(db: Db, sessionId: number, who: Supporter): Promise<Buffer> {
  const text = 'contact' in who ? `${who.contact.kind} ${who.contact.value}` : `browser ${who.browser}`
  return keyedHash(db, 'meeting-support', `${sessionId} ${text}`)
}

interface Support {
  meeting: FoundMeeting
  questionId: string
  /** All that the same person is known as, the surest first: one of them stands, never two. */
  supporters: readonly Buffer[]
  /** False: takes it back. */
  stands: boolean
  at: Instant
}

/** Once for each supporter, however often it is sent. Throws `not-found` for what is not shown, `conflict` when it is too late. */
export function supportQuestion(db: Db, { meeting, questionId, supporters, stands, at }: Support): Promise<void> {
  const { sessionId } = meeting
  return db.transaction().execute(async (tx) => {
    const floor = await lockFloor(tx, sessionId)
    const question = await tx
      .selectFrom('meetingQuestion')
      .select(['id', 'answeredAt'])
      .where((eb) => eb(eb.cast<string>('id', 'text'), '=', questionId))
      .where('sessionId', '=', sessionId)
      .where('shownAt', 'is not', null)
      .where('withdrawnAt', 'is', null)
      .executeTakeFirst()
    if (!question) throw notFound(meetingSaid((t) => t.faults.noQuestion))
    if (question.answeredAt !== null || !takesQuestions({ ...meeting, phase: phaseOf(floor) }, instantToWall(at).day))
      throw new Fault(
        'conflict',
        meetingSaid((t) => t.faults.notAsked),
      )
    await stand(tx, question.id, { supporters, stands, at })
    await tellRoom(tx, sessionId)
  })
}

async function stand(tx: Tx, questionId: string, { supporters, stands, at }: Pick<Support, 'supporters' | 'stands' | 'at'>): Promise<void> {
  const [supporter] = supporters
  if (supporter === undefined) return
  const mine = tx.selectFrom('meetingSupport').select('at').where('questionId', '=', questionId).where('supporter', 'in', supporters)
  if (!stands) await tx.deleteFrom('meetingSupport').where('questionId', '=', questionId).where('supporter', 'in', supporters).execute()
  else if ((await mine.executeTakeFirst()) === undefined)
    await tx
      .insertInto('meetingSupport')
      .values({ questionId, supporter, at: new Date(at) })
      .execute()
}

/** Which of a meeting's questions somebody stands behind. */
export async function supportedBy(db: Db, sessionId: number, supporters: readonly Buffer[]): Promise<ReadonlySet<string>> {
  if (supporters.length === 0) return new Set()
  const rows = await db
    .selectFrom('meetingSupport')
    .innerJoin('meetingQuestion', 'meetingQuestion.id', 'meetingSupport.questionId')
    .select('questionId')
    .where('sessionId', '=', sessionId)
    .where('supporter', 'in', supporters)
    .execute()
  return new Set(rows.map(({ questionId }) => questionId))
}
