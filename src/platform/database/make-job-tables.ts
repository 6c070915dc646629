import { Logger, runMigrations } from 'graphile-worker'
import type pg from 'pg'

export const makeJobTables = (pool: pg.Pool) => runMigrations({ pgPool: pool, logger: new Logger(() => () => undefined) })
