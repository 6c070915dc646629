import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readConfig, type Config } from '../config.ts'
import { parseWallTime, townClock, type Day, type Instant } from '../platform/time/index.ts'
import { appliedMigrations, chooseDatabase, openDatabase, type Database } from '../platform/database/index.ts'

/** The program's folder, from src/torg as from dist. */
export const ROOT = import.meta.dirname.endsWith('torg') ? join(import.meta.dirname, '../..') : join(import.meta.dirname, '..')
export const MIGRATIONS = join(ROOT, 'migrations')

export interface Town extends Database {
  config: Config
  /** By the town's clock. */
  today: Day
  now: Instant
  /** Which database, for people. */
  description: string
}

/** Opens the database that the settings name, and closes it whatever happens. */
export async function withDatabase<T>(act: (town: Town) => Promise<T>): Promise<T> {
  const config = readConfig(process.env)
  const { connection, description, stop } = await chooseDatabase(config)
  const database = openDatabase(connection, { max: 4 })
  try {
    const clock = townClock(config.townNow === null ? null : parseWallTime(config.townNow))
    return await act({ ...database, config, today: clock.today(), now: clock.now(), description })
  } finally {
    await database.close()
    await stop()
  }
}

/** The same for what needs the tables of this version. */
export function withTown<T>(act: (town: Town) => Promise<T>): Promise<T> {
  return withDatabase(async (town) => {
    const waiting = await waitingMigrations(town)
    if (waiting.length > 0) throw new Error(`the database lacks ${namesOf(waiting)}: run torg migrate first`)
    return act(town)
  })
}

const MOST_NAMES = 3

/** A few by their names, many by how many they are. */
export const namesOf = (migrations: readonly string[]): string =>
  migrations.length <= MOST_NAMES ? migrations.join(', ') : `${migrations.length} migrations, the first of them ${migrations[0] ?? ''}`

export async function waitingMigrations({ pool }: Pick<Town, 'pool'>): Promise<string[]> {
  const ran = await appliedMigrations(pool)
  return (await readdir(MIGRATIONS)).filter((name) => name.endsWith('.sql') && !ran.includes(name)).toSorted()
}
