import { recordAudit, tellActor } from '../../people/index.ts'
import { show, type Language, type Localized } from '../../platform/content/localized.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { saidIn } from '../../platform/i18n/index.ts'
import { instantToWall, machineNow, type Instant } from '../../platform/time/index.ts'
import { lockList } from '../sign-up/seat-list.ts'
import { concerned } from './concerned.ts'
import type { Reaches } from './tables.ts'
import { hostMessageSaid, hostMessageTexts } from './texts.ts'

export const LONGEST_MESSAGE = 600

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

/**
 * Writes to all who have signed up, each in their own channel; whoever has none comes on the call list. How many it is for. It stays on their
 * receipts, since what is sent of something sensitive says only that there is something to read. Throws `conflict` when it is for nobody.
 */
export function tellAttendees(db: Db, given: NewMessage): Promise<number> {
  return db.transaction().execute(async (tx) => {
    // Nobody comes or goes between who was counted and who is told.
    const list = await lockList(tx, given)
    const sent = await tx.selectFrom('hostMessage').select('told').where('sendKey', '=', given.sendKey).executeTakeFirst()
    if (sent) return sent.told
    const acts = list === null ? [] : await concerned(tx, { ...given, today: instantToWall(given.at).day })
    if (list === null || acts.length === 0)
      throw new Fault(
        'conflict',
        hostMessageSaid((t) => t.nobody),
      )
    await write(tx, given, acts.length)
    for (const { id } of acts) await tellActor(tx, { act: id, ...wordsOf(list.title, given.text), page: null, notAfter: null }, given.at)
    return acts.length
  })
}

async function write(tx: Tx, { activityId, sessionId, reaches, text, sendKey, by, at }: NewMessage, told: number): Promise<void> {
  const { id } = await tx
    .insertInto('hostMessage')
    .values({ activityId, sessionId, reaches, text, sendKey, told, sentAt: new Date(at), sentBy: by })
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordAudit(tx, { at: new Date(machineNow()), actor: by, action: 'attendees-told', subject: `host-message:${id}` })
}

/** What is sent: the frame in the reader's language, the host's own words as they are. */
export const wordsOf = (title: Localized, text: string) => ({
  title: saidIn<Language>(
    (lang) => lang,
    (lang) => hostMessageTexts(lang).title(show(title, lang).text),
  ),
  text: saidIn<Language>(
    (lang) => lang,
    (lang) => hostMessageTexts(lang).text(show(title, lang).text, text),
  ),
})
