import { pino } from 'pino'
import { createApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { plainAssets } from '../platform/assets/index.ts'
import { createPageCache } from '../platform/cache/index.ts'
import { openDatabase } from '../platform/database/index.ts'
import { PRIVACY } from '../privacy-register.ts'
import { townClock } from '../platform/time/index.ts'

/** The whole app with nothing opened: enough to ask it what it would answer to. */
export function idleApp() {
  const { db } = openDatabase({})
  const log = pino({ enabled: false })
  const deps = { config: readConfig(process.env), db, clock: townClock(null), log, assets: plainAssets(), privacy: PRIVACY }
  const changes = { areHeard: () => false, stop: async () => undefined }
  return createApp(deps, { cache: createPageCache(0), changes, migrations: [] })
}
