import { recordAudit, tellActor } from '../../people/index.ts'
import { show, type Language, type Localized } from '../../platform/content/localized.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { saidIn } from '../../platform/i18n/index.ts'
import { instantToWall, machineNow, type Instant } from '../../platform/time/index.ts'
import { ownSlots } from '../volunteer/slots.ts'
import { volunteerMessageSaid, volunteerMessageTexts } from './texts.ts'
import { volunteersConcerned } from './volunteers-concerned.ts'

export interface NewVolunteerMessage {
  /** Key of the need. */
  need: string
  /** Id of a shift; null: all ahead. */
  slot: string | null
  text: string
  /** Of the form: the same one sent twice is told once. */
  sendKey: string
  /** Staff account. */
  by: string
  at: Instant
}

/**
 * Writes to all who have said yes, each in their own channel; whoever has none comes on the call list. How many it is for. It stays on their
 * receipts, since what is sent of something sensitive says only that there is something to read. Throws `conflict` when it is for nobody.
 */
export function tellVolunteers(db: Db, given: NewVolunteerMessage): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const need = await lockToTell(tx, given.need)
    const sent = await tx.selectFrom('volunteerMessage').select('told').where('sendKey', '=', given.sendKey).executeTakeFirst()
    if (sent) return sent.told
    const today = instantToWall(given.at).day
    const acts = need === null ? [] : await volunteersConcerned(tx, { key: given.need, own: need.own, slot: given.slot, today })
    if (need === null || acts.length === 0)
      throw new Fault(
        'conflict',
        volunteerMessageSaid((t) => t.nobody),
      )
    await write(tx, given, { needId: need.id, told: acts.length })
    for (const { id } of acts) await tellActor(tx, { act: id, ...wordsOf(need.title, given.text), page: null, notAfter: null }, given.at)
    return acts.length
  })
}

/** Nobody says yes or no between who was counted and who is told, and the same form is sent once. */
async function lockToTell(tx: Tx, key: string) {
  const row = await tx
    .selectFrom('volunteerNeed')
    .select(['id', 'title', 'activityId', 'shifts'])
    .where('key', '=', key)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) return null
  const { id, title, activityId, shifts } = row
  return { id, title, own: activityId === null ? ownSlots({ shifts }) : [] }
}

async function write(
  tx: Tx,
  { slot, text, sendKey, by, at }: NewVolunteerMessage,
  { needId, told }: { needId: number; told: number },
): Promise<void> {
  const shift =
    slot === null
      ? null
      : await tx.selectFrom('volunteerShift').select('id').where('needId', '=', needId).where('slot', '=', slot).executeTakeFirstOrThrow()
  const { id } = await tx
    .insertInto('volunteerMessage')
    .values({ needId, shiftId: shift?.id ?? null, text, sendKey, told, sentAt: new Date(at), sentBy: by })
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordAudit(tx, { at: new Date(machineNow()), actor: by, action: 'volunteers-told', subject: `volunteer-message:${id}` })
}

/** What is sent: the frame in the reader's language, the words of whoever wrote as they are. */
export const wordsOf = (title: Localized, text: string) => ({
  title: saidIn<Language>(
    (lang) => lang,
    (lang) => volunteerMessageTexts(lang).title(show(title, lang).text),
  ),
  text: saidIn<Language>(
    (lang) => lang,
    (lang) => volunteerMessageTexts(lang).text(show(title, lang).text, text),
  ),
})
