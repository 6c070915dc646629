import type { Localized } from '../../platform/content/localized.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { instantToWall, type Instant } from '../../platform/time/index.ts'
import { framedWords, tellMany } from '../message-to-many/index.ts'
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

/** Writes to all who have said yes. How many it is for. Throws `conflict` when that is nobody. */
export function tellVolunteers(db: Db, given: NewVolunteerMessage): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const need = await lockToTell(tx, given.need)
    const nobody = volunteerMessageSaid((t) => t.nobody)
    if (need === null) throw new Fault('conflict', nobody)
    const today = instantToWall(given.at).day
    return tellMany(tx, {
      sent: await tx.selectFrom('volunteerMessage').select('told').where('sendKey', '=', given.sendKey).executeTakeFirst(),
      to: await volunteersConcerned(tx, { key: given.need, own: need.own, slot: given.slot, today }),
      words: wordsOf(need.title, given.text),
      nobody,
      keep: (told) => keep(tx, given, { needId: need.id, told }),
      audit: { action: 'volunteers-told', subject: 'volunteer-message', by: given.by },
      at: given.at,
    })
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

async function keep(
  tx: Tx,
  { slot, text, sendKey, by, at }: NewVolunteerMessage,
  { needId, told }: { needId: number; told: number },
): Promise<number> {
  const shift =
    slot === null
      ? null
      : await tx.selectFrom('volunteerShift').select('id').where('needId', '=', needId).where('slot', '=', slot).executeTakeFirstOrThrow()
  const { id } = await tx
    .insertInto('volunteerMessage')
    .values({ needId, shiftId: shift?.id ?? null, text, sendKey, told, sentAt: new Date(at), sentBy: by })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const wordsOf = (title: Localized, text: string) => framedWords(volunteerMessageTexts, title, text)
