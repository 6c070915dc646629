import { performAct, type ActGiven, type Receipt } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { instantToWall } from '../../platform/time/index.ts'
import { takesQuestions, type FoundMeeting } from './find-meeting.ts'
import { lockFloor, tellRoom } from './floor.ts'
import { phaseOf } from './find-meeting.ts'
import { meetingSaid } from './texts.ts'

export interface NewQuestion extends Pick<
  ActGiven,
  'person' | 'helper' | 'organisation' | 'channel' | 'registeredBy' | 'resident' | 'hold' | 'ticket' | 'key' | 'publicUrl' | 'at'
> {
  meeting: FoundMeeting
  body: string
}

export const QUESTION_KIND = 'meeting-question'

/**
 * A question from the hall, from home or from a slip of paper. Needs no name and no address: the receipt finds it again. It is shown when
 * somebody has looked at it, or at once where the meeting's rule says so. Throws `conflict` when the meeting takes no questions.
 */
export function askQuestion(db: Db, { meeting, body, ...act }: NewQuestion): Promise<Receipt> {
  const { sessionId, activity } = meeting
  const content = JSON.stringify([sessionId, body, act.person, act.helper ?? null])
  const given = { ...act, topic: `hub:${activity.hub}`, kind: QUESTION_KIND, needs: 'nothing', content } as const
  return performAct(db, given, async (tx, { id, personId, at, confirmed }) => {
    const floor = await lockFloor(tx, sessionId)
    if (!takesQuestions({ ...meeting, phase: phaseOf(floor) }, instantToWall(at).day)) throw tooLate()
    const { most } = await tx
      .selectFrom('meetingQuestion')
      .select((eb) => eb.fn.max('number').as('most'))
      .where('sessionId', '=', sessionId)
      .executeTakeFirstOrThrow()
    const isShown = confirmed && meeting.plan.moderation === 'after'
    const row = { actId: id, personId, sessionId, number: (most ?? 0) + 1, body, at: new Date(at) }
    const made = await tx
      .insertInto('meetingQuestion')
      .values({ ...row, shownAt: isShown ? new Date(at) : null })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tellRoom(tx, sessionId)
    return `${QUESTION_KIND}:${made.id}`
  })
}

const tooLate = () =>
  new Fault(
    'conflict',
    meetingSaid((t) => t.faults.notAsked),
  )
