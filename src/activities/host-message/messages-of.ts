import type { Db } from '../../platform/database/index.ts'
import type { SentMessage } from '../message-to-many/index.ts'

/** As many as a receipt has room for. */
const SHOWN = 3

/** What the host has written about a date, and about all of them; the newest first. */
export function messagesOf(db: Db, { activityId, sessionId }: { activityId: number; sessionId: number | null }): Promise<SentMessage[]> {
  return db
    .selectFrom('hostMessage')
    .select(['text', 'sentAt', 'told'])
    .where('activityId', '=', activityId)
    .where((eb) => eb.or([eb('sessionId', 'is', null), ...(sessionId === null ? [] : [eb('sessionId', '=', sessionId)])]))
    .orderBy('sentAt', 'desc')
    .orderBy('id', 'desc')
    .limit(SHOWN)
    .execute()
}
