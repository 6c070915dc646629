/** PostgreSQL: the pool, the typed query builder, migrations, and what a database error says. */
export * from './choose.ts'
export * from './database.ts'
export * from './in-turns.ts'
export * from './migrate.ts'
export type * from './tables.ts'
