import type { Db } from '../../platform/database/index.ts'
import { listed } from '../enquiry/queries.ts'
import { todayOf, toldRow, type Asked, type Row } from './call-row.ts'

/** What is to be told about something that was asked for: an offered place, a date that is cancelled. Nobody rings when it is too late. */
export async function noticeCalls(db: Db, { topics, at, limit }: Asked): Promise<Row[]> {
  const rows = await db
    .selectFrom('actNotice')
    .innerJoin('act', 'act.id', 'actNotice.actId')
    .leftJoin('staffAccount as teller', 'teller.id', 'actNotice.toldBy')
    .select(['act.id as actId', 'act.personId', 'act.helperId', 'act.organisationId', 'act.topic', 'teller.name as tellerName'])
    .select(['actNotice.id', 'actNotice.title', 'actNotice.text', 'actNotice.dueAt', 'actNotice.toldAt', 'actNotice.toldBy'])
    .where('act.cancelledAt', 'is', null)
    .where('actNotice.dueAt', '<=', new Date(at))
    .where((eb) =>
      eb.or([
        eb('actNotice.toldAt', '>=', todayOf(at)),
        eb.and([
          eb('actNotice.toldAt', 'is', null),
          eb.or([eb('actNotice.notAfter', 'is', null), eb('actNotice.notAfter', '>', new Date(at))]),
        ]),
      ]),
    )
    .$if(topics !== 'every', (query) => query.where('act.topic', 'in', listed(topics)))
    .orderBy((eb) => eb('actNotice.toldAt', 'is not', null))
    .orderBy('actNotice.dueAt')
    .orderBy('actNotice.id')
    .limit(limit)
    .execute()
  return rows.map(({ id, title, text, topic, ...row }) => ({
    ...toldRow({ ...row, topic: topic ?? '' }),
    id: `notice:${id}`,
    eventId: null,
    byLetter: false,
    words: { kind: 'notice', title, text },
  }))
}
