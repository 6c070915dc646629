import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { writeBackup } from '../platform/backup/index.ts'
import { counted, say, WrongUse, type Command } from './command.ts'
import { withDatabase } from './town.ts'

export const backup: Command = {
  usage: 'torg backup FILE [--force]',
  help: `Writes the whole database to FILE (tar.gz), as it is at one moment; the program may run and people may write meanwhile.
The file appears under its name when it is whole and has been read back. --force replaces a file that is there.`,
  words: 1,
  options: { force: { type: 'boolean' } },
  run: async ({ words: [file = ''], options }) => {
    if (!existsSync(dirname(file))) throw new WrongUse(`there is no folder ${dirname(file)}`)
    const standing = await stat(file).catch(() => null)
    if (standing !== null && options['force'] !== true) throw new WrongUse(`${file} is there already; take another name or --force`)
    await withDatabase(async ({ pool, description }) => {
      const { tables } = await writeBackup(pool, file)
      const rows = tables.reduce((sum, table) => sum + table.rows, 0)
      const { size } = await stat(file)
      say(`Wrote ${file}: ${counted(tables.length, 'table')}, ${counted(rows, 'row')}, ${(size / 1e6).toFixed(1)} MB, from ${description}`)
    })
  },
}
