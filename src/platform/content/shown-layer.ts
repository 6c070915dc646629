import { sql } from 'kysely'
import type { Db } from '../database/index.ts'

// Set on every connection of a program that starts with EXAMPLES=off (docs/decisions/019).
const EXAMPLES_ON = sql<boolean>`coalesce(current_setting('torg.examples', true), '') <> 'off'`

/** Whether the row's layer is shown at all: facts and history always, examples unless EXAMPLES=off. Part of every query that something is shown or sent from. */
export const isShown = (table: string) => sql<boolean>`(${sql.ref(`${table}.layer`)} <> 'example' or ${EXAMPLES_ON})`

export async function examplesAreShown(db: Db): Promise<boolean> {
  const { on } = await db.selectNoFrom(EXAMPLES_ON.as('on')).executeTakeFirstOrThrow()
  return on
}
