import { holdTidings } from '../messages/index.ts'
import { restoreBackup } from '../platform/backup/index.ts'
import { holdWaiting } from '../platform/outbox/index.ts'
import { counted, say, type Command } from './command.ts'
import { MIGRATIONS, withDatabase } from './town.ts'

export const restore: Command = {
  usage: 'torg restore FILE',
  help: `Puts a backup into an empty database: a new DATA_DIR, or a DATABASE_URL without tables. Every checksum is
verified before anything is written; all of it is written, or nothing. What waited to be sent when the backup was made
is held back until somebody releases or drops it under /arbeid/utboks/stoppet: it may have been sent since.`,
  words: 1,
  run: ({ words: [file = ''] }) =>
    withDatabase(async ({ db, pool, description, now }) => {
      const { tables, madeAt } = await restoreBackup(pool, { file, migrations: MIGRATIONS })
      const rows = tables.reduce((sum, table) => sum + table.rows, 0)
      say(`Restored ${counted(tables.length, 'table')} and ${counted(rows, 'row')} of ${madeAt} into ${description}`)
      const held = await db.transaction().execute(async (tx) => ({ ...(await holdWaiting(tx, now)), tidings: await holdTidings(tx, now) }))
      const waits = held.messages + held.events + held.tidings
      if (waits > 0) say(`Held back ${counted(waits, 'thing')} that waited to be sent: see /arbeid/utboks/stoppet`)
    }),
}
