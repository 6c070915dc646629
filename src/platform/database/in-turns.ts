import { setTimeout as wait } from 'node:timers/promises'
import { databaseFault, type Db, type Tx } from './database.ts'

/** Two who write the same rows crosswise, or claim at the same moment, may be ended by the database, one of them for the other's sake. */
const AGAIN = new Set(['40P01', '40001', '23P01'])
const MOST_TRIES = 8
const LONGEST_WAIT_MS = 15

/** A transaction that is done from the beginning once more when the database ended it for another's: nobody is told of a deadlock. */
export async function inTurns<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await db.transaction().execute(work)
    } catch (error) {
      if (!AGAIN.has(databaseFault(error)?.code ?? '') || tries === MOST_TRIES) throw error
      // Those who met once would meet again if they all began at once.
      await wait(Math.random() * LONGEST_WAIT_MS * tries)
    }
  }
}
