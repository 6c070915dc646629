import { sql } from 'kysely'
import type { Db } from '../database/index.ts'

/** Of each read, per database. What was asked for longest ago goes first. */
const MOST = 48

interface Memory<Found> {
  state: string
  found: Map<string, Promise<Found>>
}

/**
 * A read whose answer is kept until somebody changes something (decision 017). The database is asked each time whether
 * anything has changed, so the answer is never older than the question. It is shared: nobody may alter it. `asked` must
 * hold all that the answer depends on, and nothing that differs from one request to the next.
 * In a transaction, which sees what nobody else does, nothing is remembered.
 */
export function remembered<Asked, Found>(read: (db: Db, asked: Asked) => Promise<Found>): (db: Db, asked: Asked) => Promise<Found> {
  const memories = new WeakMap<Db, Memory<Found>>()
  return async (db, asked) => {
    if (db.isTransaction) return read(db, asked)
    const state = await stateOf(db)
    const memory = memoryOf(memories, db, state)
    const key = JSON.stringify(asked)
    const found = memory.found.get(key) ?? read(db, asked)
    keepLatest(memory.found, key, found)
    found.catch(() => memory.found.delete(key))
    return found
  }
}

function memoryOf<Found>(memories: WeakMap<Db, Memory<Found>>, db: Db, state: string): Memory<Found> {
  const kept = memories.get(db)
  if (kept?.state === state) return kept
  // What is still being read for the former state stays with those who wait for it.
  const made: Memory<Found> = { state, found: new Map() }
  memories.set(db, made)
  return made
}

/** A Map keeps the order of insertion, so the first is the one longest unasked for. */
function keepLatest<Found>(found: Map<string, Promise<Found>>, key: string, latest: Promise<Found>): void {
  found.delete(key)
  found.set(key, latest)
  for (const oldest of found.keys()) {
    if (found.size <= MOST) return
    found.delete(oldest)
  }
}

const asking = new WeakMap<Db, Promise<string>>()

/** Differs after every change of content. One question serves all who ask in the same turn: it is sent after they have asked. */
function stateOf(db: Db): Promise<string> {
  const shared = asking.get(db)
  if (shared) return shared
  const answer = Promise.resolve().then(() => {
    asking.delete(db)
    return askState(db)
  })
  asking.set(db, answer)
  return answer
}

async function askState(db: Db): Promise<string> {
  // A database that was restored may count the same; its rows were written by another transaction.
  const { rows } = await sql<{ state: string }>`select version || '/' || xmin as state from content_version where topic = 'town'`.execute(
    db,
  )
  return rows[0]?.state ?? ''
}
