import { fixedWords } from '../../design/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { FixedLanguage } from '../../platform/i18n/index.ts'
import { translationApprovals } from '../queries/translation-approval.ts'
import type { Acting, Saved } from './acting.ts'
import type { Target } from './editable.ts'
import { lastChangeOf } from './history.ts'
import { putItem } from './put-item.ts'
import { removeItem } from './remove-item.ts'

const targetOf = (lang: FixedLanguage): Target => ({ kind: 'translation', scope: 'municipality', key: lang })

const hasApproval = async (db: Db, lang: FixedLanguage) => (await translationApprovals(db)).some((one) => one.lang === lang)

/**
 * A person has read the fixed list and stands for the words in it: the notice «not checked» goes until there are others. Approved anew, it carries
 * the new name and day.
 */
export async function approveTranslation(db: Db, lang: FixedLanguage, acting: Acting): Promise<Saved> {
  const target = targetOf(lang)
  const item = { lang, approvedBy: acting.actor.name, approvedOn: acting.today, words: fixedWords(lang) }
  const seen = (await hasApproval(db, lang)) ? await lastChangeOf(db, target) : 'new'
  return putItem(db, { target, item, layer: 'fact', seen }, acting)
}

/** The list was changed, or was not good after all: the notice comes back. */
export async function withdrawApproval(db: Db, lang: FixedLanguage, acting: Acting): Promise<Saved> {
  if (!(await hasApproval(db, lang))) return { revision: null, changed: false }
  const target = targetOf(lang)
  return removeItem(db, { target, seen: await lastChangeOf(db, target) }, acting)
}
