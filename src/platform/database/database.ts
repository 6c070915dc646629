import { Kysely, type Transaction } from 'kysely'
import pg from 'pg'
import { NamingDialect, namesOfRows } from './names.ts'
import type { Tables } from './tables.ts'

/** The database, or a transaction on it: what queries and intentions take first. */
export type Db = Kysely<Tables>
export type Tx = Transaction<Tables>

// Days stay text (a Date would drag a zone along); counts and ids are far below 2^53.
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (oid === pg.types.builtins.DATE) return (value: string) => value
    if (oid === pg.types.builtins.INT8) return Number
    return pg.types.getTypeParser(oid, format)
  },
}

export interface Database {
  db: Db
  pool: pg.Pool
  close(): Promise<void>
}

export interface DatabaseOptions {
  max?: number
  /** False: whoever reads through it is shown no example, whatever was loaded. */
  examples?: boolean
  onError?: (error: Error) => void
}

/** Opens a pool. Connects lazily; a broken idle connection is replaced, never fatal. */
export function openDatabase(
  connection: string | pg.PoolConfig,
  { max = 10, examples = true, onError = () => undefined }: DatabaseOptions = {},
): Database {
  const pool = new pg.Pool({
    ...(typeof connection === 'string' ? { connectionString: connection } : connection),
    max,
    types,
    application_name: 'innbyggertorg',
    // Nothing a person waits for may hang: the server ends it and the page says so.
    statement_timeout: 15_000,
    // The pool waits for it: no query runs before it is said. Not in the address, which may have options of its own.
    ...(examples ? {} : { onConnect: withoutExamples }),
  })
  pool.on('error', onError)
  // The pool listens to idle connections only; one that breaks in use would end the program. Its query fails by itself.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<Tables>({ dialect: new NamingDialect({ pool }), plugins: [namesOfRows] })
  // A query builder that was never asked leaves its pool open.
  const close = () => db.destroy().then(() => (pool.ended ? undefined : pool.end()))
  return { db, pool, close }
}

const withoutExamples = (client: pg.ClientBase): unknown => client.query("set torg.examples = 'off'")

/** The SQLSTATE of a database error (`23P01` exclusion, `23505` unique …) and the constraint it names, else null. */
export function databaseFault(error: unknown): { code: string; constraint: string | null } | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  const constraint = 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : null
  return { code: error.code, constraint }
}
