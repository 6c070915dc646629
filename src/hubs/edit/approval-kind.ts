import { z } from 'zod'
import type { Db, Tx } from '../../platform/database/index.ts'
import { DayText } from '../content/shapes.ts'
import type { ItemKind } from '../items/index.ts'

/** That a person has read the fixed list of a language and found it good, with the words that were read. Its key is the language. */
const Approval = z.strictObject({
  lang: z.string(),
  approvedBy: z.string(),
  approvedOn: DayText,
  words: z.record(z.string(), z.tuple([z.string(), z.string()])).default({}),
})

export const approvalKind: ItemKind = {
  shape: Approval,
  async put(tx: Tx, _into, item) {
    const row = Approval.parse(item)
    await tx
      .insertInto('translationApproval')
      .values(row)
      .onConflict((oc) => oc.column('lang').doUpdateSet(row))
      .execute()
  },
  async remove(tx: Tx, _scope, lang) {
    await tx.deleteFrom('translationApproval').where('lang', '=', lang).execute()
  },
  async find(db: Db, _scope, lang) {
    const item = await db.selectFrom('translationApproval').selectAll().where('lang', '=', lang).executeTakeFirst()
    return item ? { item, layer: 'fact' } : null
  },
}
