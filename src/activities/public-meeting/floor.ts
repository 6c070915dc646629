import type { Selectable } from 'kysely'
import { raiseOwn } from '../../platform/cache/index.ts'
import type { Db, Tables, Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { meetingTopic, phaseOf, type Acting } from './find-meeting.ts'
import { meetingSaid } from './texts.ts'

type Floor = Selectable<Tables['meetingFloor']>

/** Whoever changes something of a meeting takes turns with all others who do. */
export async function lockFloor(tx: Tx, sessionId: number): Promise<Floor> {
  await tx
    .insertInto('meetingFloor')
    .values({ sessionId })
    .onConflict((oc) => oc.doNothing())
    .execute()
  return tx.selectFrom('meetingFloor').selectAll().where('sessionId', '=', sessionId).forUpdate().executeTakeFirstOrThrow()
}

/** Tells all who look at it, on every process, at commit. */
export const tellRoom = (tx: Tx, sessionId: number): Promise<void> => raiseOwn(tx, meetingTopic(sessionId), 'meeting')

/** Opened once; a meeting that was closed by a slip is opened again. */
export function openMeeting(db: Db, { sessionId, at }: Acting): Promise<void> {
  return change(db, sessionId, async (tx, { openedAt }) => {
    await tx
      .updateTable('meetingFloor')
      .set({ openedAt: openedAt ?? new Date(at), closedAt: null })
      .where('sessionId', '=', sessionId)
      .execute()
  })
}

export function closeMeeting(db: Db, { sessionId, at }: Acting): Promise<void> {
  return change(db, sessionId, async (tx, floor) => {
    if (phaseOf(floor) === 'closed') return
    if (floor.openedAt === null) throw notOpen()
    const closedAt = new Date(Math.max(at, floor.openedAt.getTime()))
    await tx.updateTable('meetingFloor').set({ closedAt, point: null }).where('sessionId', '=', sessionId).execute()
  })
}

/** Null: it has come to none of them. Throws `conflict` unless it is open. */
export function setPoint(db: Db, { sessionId, point }: { sessionId: number; point: string | null }): Promise<void> {
  return change(db, sessionId, async (tx, floor) => {
    if (phaseOf(floor) !== 'open') throw notOpen()
    await tx.updateTable('meetingFloor').set({ point }).where('sessionId', '=', sessionId).execute()
  })
}

function change(db: Db, sessionId: number, write: (tx: Tx, floor: Floor) => Promise<void>): Promise<void> {
  return db.transaction().execute(async (tx) => {
    await write(tx, await lockFloor(tx, sessionId))
    await tellRoom(tx, sessionId)
  })
}

const notOpen = () =>
  new Fault(
    'conflict',
    meetingSaid((t) => t.faults.notOpen),
  )
