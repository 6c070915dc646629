import { isShown } from '../../platform/content/shown-layer.ts'
import { show } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import { catalogueLanguage, type PageLanguage } from '../../platform/i18n/index.ts'

/** The greeting and the sender that stand in every e-mail and letter; null where the municipality has written none. */
export async function messageLines(db: Db, language: PageLanguage): Promise<{ greeting: string | null; sender: string | null }> {
  const rows = await db.selectFrom('messageLine').select(['key', 'words']).where(isShown('messageLine')).execute()
  const lineOf = (key: 'greeting' | 'sender') => {
    const found = rows.find((row) => row.key === key)
    return found === undefined ? null : show(found.words, catalogueLanguage(language)).text
  }
  return { greeting: lineOf('greeting'), sender: lineOf('sender') }
}
