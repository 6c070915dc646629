import { restoreBackup } from '../platform/backup/index.ts'
import { counted, say, type Command } from './command.ts'
import { MIGRATIONS, withDatabase } from './town.ts'

export const restore: Command = {
  usage: 'torg restore FILE',
  help: `Puts a backup into an empty database: a new DATA_DIR, or a DATABASE_URL without tables. Every checksum is
verified before anything is written; all of it is written, or nothing.`,
  words: 1,
  run: ({ words: [file = ''] }) =>
    withDatabase(async ({ pool, description }) => {
      const { tables, madeAt } = await restoreBackup(pool, { file, migrations: MIGRATIONS })
      const rows = tables.reduce((sum, table) => sum + table.rows, 0)
      say(`Restored ${counted(tables.length, 'table')} and ${counted(rows, 'row')} of ${madeAt} into ${description}`)
    }),
}
