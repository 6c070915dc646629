import type { Tx } from '../../platform/database/index.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'

/** The language of what is sent to somebody. */
export async function setPersonLanguage(tx: Tx, id: string, language: PageLanguage): Promise<void> {
  await tx.updateTable('person').set({ language }).where('id', '=', id).execute()
}
