import type pg from 'pg'
import type { Town } from '../town.ts'
import { namesOf, waitingMigrations } from '../town.ts'
import { checkDatabaseClock } from './clock.ts'
import { checkContent } from './content.ts'
import { checkIdentityKeys } from './identity-keys.ts'
import { mend, well, type Finding } from './finding.ts'

const EXTENSIONS = ['btree_gist', 'pg_trgm']

export async function checkDatabase(town: Town): Promise<Finding[]> {
  const client = await town.pool.connect()
  try {
    return [
      well('database', town.description),
      await checkEncoding(client),
      await checkExtensions(client),
      await checkWriting(client),
      await checkMigrations(town),
      ...(await checkContent(town)),
      await checkConnections(client),
      await checkDatabaseClock(client),
      ...(await checkIdentityKeys(town)),
    ]
  } finally {
    client.release()
  }
}

async function checkEncoding(client: pg.ClientBase): Promise<Finding> {
  const { rows } = await client.query<{ server_encoding: string }>('show server_encoding')
  const encoding = rows[0]?.server_encoding
  return encoding === 'UTF8' ? well('encoding', 'UTF8') : mend('encoding', `${encoding}: make the database with encoding UTF8`)
}

async function checkExtensions(client: pg.ClientBase): Promise<Finding> {
  const { rows } = await client.query<{ name: string }>('select name from pg_available_extensions')
  const missing = EXTENSIONS.filter((extension) => !rows.some(({ name }) => name === extension))
  if (missing.length === 0) return well('extensions', EXTENSIONS.join(', '))
  return mend('extensions', `${missing.join(', ')}: install PostgreSQL's contrib package on the database server`)
}

async function checkWriting(client: pg.ClientBase): Promise<Finding> {
  try {
    await client.query('create temporary table doctor (written boolean); insert into doctor values (true); drop table doctor')
    const { rows } = await client.query<{ may: boolean }>("select has_schema_privilege('public', 'create') as may")
    if (rows[0]?.may === true) return well('writing', 'works')
    return mend('writing', 'the user may not make tables: grant create on schema public to it')
  } catch (error) {
    return mend('writing', error instanceof Error ? error.message : String(error))
  }
}

async function checkMigrations(town: Town): Promise<Finding> {
  const { rows } = await town.pool.query<{ there: boolean }>("select to_regclass('migration') is not null as there")
  if (rows[0]?.there !== true) return mend('migrations', 'none has been run: npm start or torg migrate runs them')
  const waiting = await waitingMigrations(town)
  if (waiting.length === 0) return well('migrations', 'all run')
  return mend('migrations', `not run: ${namesOf(waiting)}; npm start or torg migrate runs them`)
}

async function checkConnections(client: pg.ClientBase): Promise<Finding> {
  const { rows } = await client.query<{ used: number; most: number }>(
    "select (select count(*) from pg_stat_activity where backend_type = 'client backend')::int as used, current_setting('max_connections')::int as most",
  )
  const { used = 0, most = 0 } = rows[0] ?? {}
  const says = `${used} of ${most} connections in use`
  return used > most * 0.8 ? mend('connections', `${says}: raise max_connections or stop what holds them`) : well('connections', says)
}
