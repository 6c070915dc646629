import { fixedWords, type FixedWords } from '../../design/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'

/** Whether a person has approved the fixed list of a language, each word as it reads now. */
export async function isApproved(db: Db, lang: PageLanguage): Promise<boolean> {
  const row = await db.selectFrom('translationApproval').select('words').where('lang', '=', lang).executeTakeFirst()
  return row !== undefined && wordsSince(fixedWords(lang), row.words).length === 0
}

export function translationApprovals(db: Db) {
  return db.selectFrom('translationApproval').select(['lang', 'approvedBy', 'approvedOn', 'words']).orderBy('lang').execute()
}

/** Keys of the words that were not in the list when it was approved, or read otherwise in it, in bokmål or in the language. */
export function wordsSince(words: FixedWords, approved: FixedWords): string[] {
  return Object.entries(words).flatMap(([key, [norwegian, own]]) => {
    const read = approved[key]
    return read?.[0] === norwegian && read[1] === own ? [] : [key]
  })
}
