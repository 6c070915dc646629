import { readConfig, type Config } from '../config.ts'
import { counted, say, type Command } from './command.ts'
import { checkClock } from './doctor/clock.ts'
import { findings, mend, well, type Finding } from './doctor/finding.ts'
import { checkDisk } from './doctor/disk.ts'
import { checkSending } from './doctor/sending.ts'
import { checkFiles, checkSignIn, settingLines } from './doctor/settings.ts'
import { ROOT, withDatabase } from './town.ts'

export const doctor: Command = {
  usage: 'torg doctor',
  help: 'Checks settings, database, data folder, disk, clock, sign-in and mail server. Each line says ok, or MEND and what to do. Changes no content.',
  words: 0,
  run: async () => {
    const found = await examine()
    for (const { what, isWell, says } of found) say(`${isWell ? 'ok    ' : 'MEND  '}  ${what.padEnd(16)}${says}`)
    const ill = found.filter(({ isWell }) => !isWell)
    if (ill.length > 0) throw new Error(`${counted(ill.length, 'thing')} to mend`)
  },
}

async function examine(): Promise<Finding[]> {
  const node = well('node', `${process.version}, ${process.platform} ${process.arch}`)
  let config: Config
  try {
    config = readConfig(process.env)
  } catch (error) {
    return [node, mend('settings', error instanceof Error ? error.message : String(error))]
  }
  say(settingLines(config).join('\n'))
  return [
    node,
    well('settings', 'as listed above'),
    ...(await findings('files', () => checkFiles(config, ROOT))),
    ...(await findings('disk', () => checkDisk(config.dataDir))),
    ...checkClock(config),
    ...(await findings('database', () => examineDatabase(config))),
    ...(await findings('sign-in', () => checkSignIn(config))),
    ...(await findings('e-mail', () => checkSending(config))),
  ]
}

// Loaded here, so that doctor itself works where the database's part of the program does not.
async function examineDatabase({ databaseUrl, dataDir }: Config): Promise<Finding[]> {
  const { isMade } = await import('../platform/database/embedded/index.ts')
  if (databaseUrl === null && !(await isMade(dataDir))) return [well('database', `none yet in ${dataDir}: npm start makes one`)]
  const { checkDatabase } = await import('./doctor/database.ts')
  return withDatabase(checkDatabase)
}
