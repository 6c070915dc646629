import { runRetention } from '../platform/privacy/index.ts'
import { machineNow, parseWallTime, townClock } from '../platform/time/index.ts'
import { retentionOf } from '../retention.ts'
import { say, type Command } from './command.ts'
import { withTown } from './town.ts'

export const retentionRun: Command = {
  usage: 'torg retention run [--dry-run]',
  help: 'Deletes what is kept no longer than it says on /personvern. With --dry-run it only counts. A running program does this every night.',
  words: 0,
  options: { 'dry-run': { type: 'boolean' } },
  run: ({ options }) =>
    withTown(async ({ db, config }) => {
      const dryRun = options['dry-run'] === true
      const clock = townClock(config.townNow === null ? null : parseWallTime(config.townNow))
      const done = await runRetention(db, retentionOf(config), { town: clock.now(), machine: machineNow(), dryRun })
      for (const { table, rows } of done) say(`${String(rows).padStart(6)}  ${table}`)
      say(dryRun ? 'Nothing was changed.' : 'Done.')
    }),
}
