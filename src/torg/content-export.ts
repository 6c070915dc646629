import { CONTENT_PARTS } from '../content-parts.ts'
import { exportContent } from '../hubs/content/index.ts'
import { counted, say, type Command } from './command.ts'
import { withTown } from './town.ts'

export const contentExport: Command = {
  usage: 'torg content export DIR',
  help: 'Writes all content, with the changes made by staff, as a pack in DIR (a new or empty folder) that loads to the same.',
  words: 1,
  run: ({ words: [directory = ''] }) =>
    withTown(async ({ db }) => {
      const { files } = await exportContent(db, directory, CONTENT_PARTS)
      say(`Wrote ${counted(files.length, 'file')} to ${directory}`)
    }),
}
