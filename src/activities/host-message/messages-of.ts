import type { Db } from '../../platform/database/index.ts'
import type { Reaches } from './tables.ts'

export interface HostMessage {
  text: string
  sentAt: Date
  reaches: Reaches
  told: number
}

/** As many as a receipt has room for. */
const SHOWN = 3

/** What the host has written about a date, and about all of them; the newest first. */
export function messagesOf(db: Db, { activityId, sessionId }: { activityId: number; sessionId: number | null }): Promise<HostMessage[]> {
  return db
    .selectFrom('hostMessage')
    .select(['text', 'sentAt', 'reaches', 'told'])
    .where('activityId', '=', activityId)
    .where((eb) => eb.or([eb('sessionId', 'is', null), ...(sessionId === null ? [] : [eb('sessionId', '=', sessionId)])]))
    .orderBy('sentAt', 'desc')
    .orderBy('id', 'desc')
    .limit(SHOWN)
    .execute()
}
