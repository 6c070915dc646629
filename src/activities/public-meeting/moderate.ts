import type { Tx, Db } from '../../platform/database/index.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import type { Instant } from '../../platform/time/index.ts'
import { lockFloor, tellRoom } from './floor.ts'
import type { HiddenBecause } from './tables.ts'
import { meetingSaid } from './texts.ts'

/** What a host does with a question. `up` moves it one place forward on the shortlist, `answer` says what was answered. */
export type HostAct =
  | { does: 'show' }
  | { does: 'hide'; because: HiddenBecause }
  | { does: 'list' }
  | { does: 'unlist' }
  | { does: 'up' }
  | { does: 'answer'; answer: string | null }
  | { does: 'reopen' }

interface Moderation {
  sessionId: number
  questionId: string
  act: HostAct
  /** The staff account. */
  by: string
  /** Town time. */
  at: Instant
}

/** One at a time. Done again it changes nothing. Throws `not-found`, and `conflict` for what is not shown or is withdrawn. */
export function moderate(db: Db, { sessionId, questionId, act, by, at }: Moderation): Promise<void> {
  return db.transaction().execute(async (tx) => {
    await lockFloor(tx, sessionId)
    const question = await tx
      .selectFrom('meetingQuestion')
      .selectAll()
      .where((eb) => eb(eb.cast<string>('id', 'text'), '=', questionId))
      .where('sessionId', '=', sessionId)
      .where('withdrawnAt', 'is', null)
      .executeTakeFirst()
    if (!question) throw notFound(meetingSaid((t) => t.faults.noQuestion))
    const isShown = question.shownAt !== null
    const needsShown = act.does !== 'show' && act.does !== 'hide'
    if (needsShown && !isShown) throw wrongState()
    if ((act.does === 'list' || act.does === 'hide') && question.answeredAt !== null) throw wrongState()
    await CHANGES[act.does](tx, { question, act, by, at })
    await tellRoom(tx, sessionId)
  })
}

const wrongState = () =>
  new Fault(
    'conflict',
    meetingSaid((t) => t.faults.otherwise),
  )

interface Change {
  question: { id: string; sessionId: number; place: number | null; shownAt: Date | null; answeredAt: Date | null }
  act: HostAct
  by: string
  at: Instant
}

const CHANGES: Record<HostAct['does'], (tx: Tx, change: Change) => Promise<unknown>> = {
  show: (tx, { question, by, at }) =>
    set(tx, question.id, { shownAt: question.shownAt ?? new Date(at), hiddenAt: null, hiddenBecause: null, lookedAtBy: by }),
  hide: (tx, { question, act, by, at }) =>
    set(tx, question.id, {
      shownAt: null,
      place: null,
      hiddenAt: new Date(at),
      hiddenBecause: act.does === 'hide' ? act.because : null,
      lookedAtBy: by,
    }),
  list: async (tx, { question }) => {
    if (question.place !== null) return
    const { last } = await tx
      .selectFrom('meetingQuestion')
      .select((eb) => eb.fn.max('place').as('last'))
      .where('sessionId', '=', question.sessionId)
      .executeTakeFirstOrThrow()
    await set(tx, question.id, { place: (last ?? 0) + 1 })
  },
  unlist: (tx, { question }) => set(tx, question.id, { place: null }),
  up: moveUp,
  answer: (tx, { question, act, at }) =>
    set(tx, question.id, {
      place: null,
      answeredAt: question.answeredAt ?? new Date(at),
      answer: act.does === 'answer' ? act.answer : null,
    }),
  reopen: (tx, { question }) => set(tx, question.id, { answeredAt: null, answer: null }),
}

/** Changes places with the one before it. */
async function moveUp(tx: Tx, { question: { id, sessionId, place } }: Change): Promise<void> {
  if (place === null) return
  const before = await tx
    .selectFrom('meetingQuestion')
    .select(['id', 'place'])
    .where('sessionId', '=', sessionId)
    .where('place', '<', place)
    .orderBy('place', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!before) return
  await set(tx, id, { place: before.place })
  await set(tx, before.id, { place })
}

interface Written {
  shownAt?: Date | null
  hiddenAt?: Date | null
  hiddenBecause?: HiddenBecause | null
  lookedAtBy?: string
  place?: number | null
  answer?: string | null
  answeredAt?: Date | null
}

const set = (tx: Tx, id: string, values: Written) => tx.updateTable('meetingQuestion').set(values).where('id', '=', id).execute()
