import pg from 'pg'
import { WrongSetting, type Config } from '../../config.ts'

export interface ChosenDatabase {
  connection: pg.PoolConfig
  /** For people: which, and where its data lies. */
  description: string
  /** After the pools are closed: the embedded server stops unless another process uses it. */
  stop(): Promise<unknown>
}

const OLDEST_MAJOR = 15

/**
 * The database the settings name, reachable and new enough, or the embedded one. Throws `WrongSetting` for
 * DATABASE_URL or DATA_DIR with the reason.
 */
export async function chooseDatabase(config: Pick<Config, 'databaseUrl' | 'dataDir'>): Promise<ChosenDatabase> {
  if (config.databaseUrl !== null) return chooseGiven(config.databaseUrl)
  // Not loaded where another database is used.
  const { openEmbedded } = await import('./embedded/index.ts')
  const { connection, how, folder, stop } = await openEmbedded(config.dataDir)
  return { connection, description: `embedded PostgreSQL (${how}), data in ${folder}`, stop }
}

async function chooseGiven(url: string): Promise<ChosenDatabase> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  const where = new URL(url)
  const place = `${where.host}${where.pathname}`
  try {
    await client.connect()
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    const version = rows[0]?.server_version ?? ''
    if (Number.parseInt(version, 10) < OLDEST_MAJOR) {
      throw new WrongSetting('DATABASE_URL', `PostgreSQL ${version} at ${place} is too old; ${OLDEST_MAJOR} or newer is needed`)
    }
    return { connection: { connectionString: url }, description: `PostgreSQL ${version} at ${place}`, stop: async () => undefined }
  } catch (error) {
    if (error instanceof WrongSetting) throw error
    throw new WrongSetting('DATABASE_URL', `${place} cannot be used: ${reasonOf(error)}`)
  } finally {
    await client.end().catch(() => undefined)
  }
}

// A name with two addresses fails with an error that only lists both failures.
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ')
  return error instanceof Error ? error.message : String(error)
}
