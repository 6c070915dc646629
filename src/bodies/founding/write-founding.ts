import type { Db, Tx } from '../../platform/database/index.ts'
import type { BodyOnDay } from '../body-on-day.ts'
import type { Founding } from './founding.ts'
import { minutesOf } from './queries.ts'
import { refused } from './texts.ts'

/** What the meeting came to, part by part and as often as needed until the minutes are approved. Throws `conflict` after that. */
export function writeMeeting(
  db: Db,
  body: BodyOnDay,
  meeting: Omit<Founding, 'body' | 'statutes' | 'statutesFor' | 'statutesAgainst'>,
): Promise<void> {
  return inTurn(db, body, async (tx) => {
    await tx
      .insertInto('foundingMeeting')
      .values({ body: body.slug, ...meeting })
      .onConflict((oc) => oc.column('body').doUpdateSet(meeting))
      .execute()
  })
}

export function writeStatutes(
  db: Db,
  body: BodyOnDay,
  adopted: { statutes: string; statutesFor: number; statutesAgainst: number },
): Promise<void> {
  return inTurn(db, body, async (tx) => {
    const { numUpdatedRows } = await tx.updateTable('foundingMeeting').set(adopted).where('body', '=', body.slug).executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) throw refused('notYet')
  })
}

/** In turn with whoever approves the minutes or changes the body. */
function inTurn(db: Db, { slug, type }: BodyOnDay, write: (tx: Tx) => Promise<void>): Promise<void> {
  if (type !== 'association') throw refused('notAssociation')
  return db.transaction().execute(async (tx) => {
    await tx.selectFrom('body').select('slug').where('slug', '=', slug).forUpdate().execute()
    if ((await minutesOf(tx, slug)).length > 0) throw refused('approved')
    await write(tx)
  })
}
