import { recordAudit } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { machineNow } from '../../platform/time/index.ts'
import type { Interpreted } from '../interpreters.ts'
import type { Changing } from './change-hours.ts'

export interface NewShare {
  languages: readonly Interpreted[]
  /** Of the load: 100 is a full position. */
  share: number
}

/** Per cent of a full position. */
export const SHARE = { least: 1, most: 200 }

/** What decides whose turn it is, from now on; what is booked stays whose it is. A pack that is loaded leaves it be. */
export async function setShare(db: Db, { caseworker, actor }: Changing, { languages, share }: NewShare): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const at = new Date(machineNow())
    const told = { languages: JSON.stringify(languages), share, shareSetAt: at }
    await tx.updateTable('caseworker').set(told).where('id', '=', caseworker.id).execute()
    const said = [`${share} %`, ...languages].join(' ')
    await recordAudit(tx, { at, actor, action: 'share-changed', subject: `caseworker:${caseworker.key} ${said}` })
  })
}
