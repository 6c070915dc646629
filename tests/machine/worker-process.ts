import { pino } from 'pino'
import { readConfig } from '../../src/config.ts'
import { openDatabase } from '../../src/platform/database/index.ts'
import { townClock } from '../../src/platform/time/index.ts'
import { startWork } from '../../src/worker.ts'

// The worker of the program alone, on the database and SMTP server of the environment, without content and pages.
const config = readConfig(process.env)
const connection = { connectionString: config.databaseUrl ?? '' }
const { db, close } = openDatabase(connection, { max: 4 })
const work = await startWork({ config, db, clock: townClock(null), log: pino({ level: 'silent' }) }, connection)
process.stdout.write('works\n')
process.once('SIGTERM', () => void work.stop().then(close))
