import type { Localized } from '../../platform/content/localized.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { instantToWall, type Instant } from '../../platform/time/index.ts'
import { framedWords, tellMany } from '../message-to-many/index.ts'
import { lockList } from '../sign-up/seat-list.ts'
import { concerned } from './concerned.ts'
import type { Reaches } from './tables.ts'
import { hostMessageSaid, hostMessageTexts } from './texts.ts'

export interface NewMessage {
  activityId: number
  /** Null: all dates ahead. */
  sessionId: number | null
  reaches: Reaches
  text: string
  /** Of the form: the same one sent twice is told once. */
  sendKey: string
  /** Staff account. */
  by: string
  at: Instant
}

/** Writes to all who have signed up. How many it is for. Throws `conflict` when that is nobody. */
export function tellAttendees(db: Db, given: NewMessage): Promise<number> {
  return db.transaction().execute(async (tx) => {
    // Nobody comes or goes between who was counted and who is told.
    const list = await lockList(tx, given)
    const nobody = hostMessageSaid((t) => t.nobody)
    if (list === null) throw new Fault('conflict', nobody)
    return tellMany(tx, {
      sent: await tx.selectFrom('hostMessage').select('told').where('sendKey', '=', given.sendKey).executeTakeFirst(),
      to: await concerned(tx, { ...given, today: instantToWall(given.at).day }),
      words: wordsOf(list.title, given.text),
      nobody,
      keep: (told) => keep(tx, given, told),
      audit: { action: 'attendees-told', subject: 'host-message', by: given.by },
      at: given.at,
    })
  })
}

async function keep(tx: Tx, { activityId, sessionId, reaches, text, sendKey, by, at }: NewMessage, told: number): Promise<number> {
  const { id } = await tx
    .insertInto('hostMessage')
    .values({ activityId, sessionId, reaches, text, sendKey, told, sentAt: new Date(at), sentBy: by })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const wordsOf = (title: Localized, text: string) => framedWords(hostMessageTexts, title, text)
