import type { Db } from '../database/index.ts'
import { countersOf, stateOf } from './counters.ts'

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
 * `kinds`: the only sorts of row that the answer is made of, among those that changes name; a change of another leaves it.
 * `also`: what else differs after a change, for rows whose changes raise no counter.
 */
export function remembered<Asked, Found>(
  read: (db: Db, asked: Asked) => Promise<Found>,
  kinds: readonly string[] | null = null,
  also: (db: Db) => Promise<string> = nothingElse,
): (db: Db, asked: Asked) => Promise<Found> {
  const ask = remembering({ read, kinds, also })
  return async (db, asked) => (db.isTransaction ? read(db, asked) : ask(db, asked))
}

/**
 * The same, where a transaction uses what is remembered too: it asks the counters itself, so what others changed before that is seen. Only for
 * reads that come after whatever the transaction itself writes has raised its counter. What it reads anew is kept too, where nothing has changed
 * since what is kept was read: what it has changed itself nobody else sees yet.
 */
export const rememberedAlsoWithin = <Asked, Found>(
  read: (db: Db, asked: Asked) => Promise<Found>,
  kinds: readonly string[],
): ((db: Db, asked: Asked) => Promise<Found>) => remembering({ read, kinds, also: nothingElse })

interface Remembering<Asked, Found> {
  read: (db: Db, asked: Asked) => Promise<Found>
  kinds: readonly string[] | null
  also: (db: Db) => Promise<string>
}

function remembering<Asked, Found>({ read, kinds, also }: Remembering<Asked, Found>): (db: Db, asked: Asked) => Promise<Found> {
  const memories = new WeakMap<object, Memory<Found>>()
  return async (db, asked) => {
    const [counters, more] = await Promise.all([countersOf(db), also(db)])
    const state = `${stateOf(counters, kinds)} ${more}`
    const key = JSON.stringify(asked)
    // A transaction has the adapter of the database it is of.
    const { adapter } = db.getExecutor()
    if (db.isTransaction) {
      const memory = memories.get(adapter) ?? memoryOf(memories, adapter, state)
      if (memory.state !== state) return read(db, asked)
      const found = await (memory.found.get(key) ?? read(db, asked))
      // Nobody waits for what a transaction is reading still.
      keepLatest(memory.found, key, Promise.resolve(found))
      return found
    }
    const memory = memoryOf(memories, adapter, state)
    const found = memory.found.get(key) ?? read(db, asked)
    keepLatest(memory.found, key, found)
    found.catch(() => memory.found.delete(key))
    return found
  }
}

const nothingElse = () => Promise.resolve('')

function memoryOf<Found>(memories: WeakMap<object, Memory<Found>>, of: object, state: string): Memory<Found> {
  const kept = memories.get(of)
  if (kept?.state === state) return kept
  // What is still being read for the former state stays with those who wait for it.
  const made: Memory<Found> = { state, found: new Map() }
  memories.set(of, made)
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
