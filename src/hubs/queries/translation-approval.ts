import type { Db } from '../../platform/database/index.ts'

/** Whether a person has approved the fixed list of a language. */
export async function isApproved(db: Db, lang: string): Promise<boolean> {
  const row = await db.selectFrom('translationApproval').select('lang').where('lang', '=', lang).executeTakeFirst()
  return row !== undefined
}

export function translationApprovals(db: Db) {
  return db.selectFrom('translationApproval').select(['lang', 'approvedBy', 'approvedOn']).orderBy('lang').execute()
}
