import { databaseFault } from '../platform/database/index.ts'

/** Two who claim at the same moment may be ended by the database, one of them for the other's sake: then again. */
const AGAIN = new Set(['40P01', '40001', '23P01'])
const MOST_TRIES = 6

export async function tryAgain<T>(once: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await once()
    } catch (error) {
      if (!AGAIN.has(databaseFault(error)?.code ?? '') || tries === MOST_TRIES) throw error
    }
  }
}
