import type { Db } from '../../platform/database/index.ts'
import type { SentMessage } from '../message-to-many/index.ts'

/** As many as a receipt has room for. */
const SHOWN = 3

/** What has been written to all who help with a need, and to those at one of these shifts; the newest first. */
export function messagesToVolunteers(
  db: Db,
  { need, shiftIds }: { need: string; shiftIds: readonly number[] | 'all' },
): Promise<SentMessage[]> {
  return db
    .selectFrom('volunteerMessage')
    .innerJoin('volunteerNeed', 'volunteerNeed.id', 'volunteerMessage.needId')
    .select(['text', 'sentAt', 'told'])
    .where('volunteerNeed.key', '=', need)
    .$if(shiftIds !== 'all', (query) =>
      query.where((eb) =>
        eb.or([eb('shiftId', 'is', null), ...(shiftIds === 'all' || shiftIds.length === 0 ? [] : [eb('shiftId', 'in', shiftIds)])]),
      ),
    )
    .orderBy('sentAt', 'desc')
    .orderBy('volunteerMessage.id', 'desc')
    .limit(SHOWN)
    .execute()
}
