import { migrate } from '../platform/database/index.ts'
import { counted, say, type Command } from './command.ts'
import { MIGRATIONS, withDatabase } from './town.ts'

export const migrateCommand: Command = {
  usage: 'torg migrate',
  help: 'Runs the migrations that the database does not have, each in its own transaction. The start does the same.',
  words: 0,
  run: () =>
    withDatabase(async ({ pool, description }) => {
      const ran = await migrate(pool, MIGRATIONS)
      say(
        ran.length === 0
          ? `Nothing to do: ${description} has every migration.`
          : `Ran ${counted(ran.length, 'migration')}: ${ran.join(', ')}`,
      )
    }),
}
