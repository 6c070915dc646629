import { sql } from 'kysely'
import type { Db } from '../database/index.ts'
import { ANY_KIND, EVERYTHING, KIND } from './versions.ts'

/** The counters of all changes and of those that named their sort of row, by topic. */
export type Counters = ReadonlyMap<string, Counter>

interface Counter {
  version: number
  /** A database that was restored may count the same; its rows were written by another transaction. */
  xmin: string
}

const asking = new WeakMap<Db, Promise<Counters>>()

/** One question serves all who ask in the same turn, and whoever waits for nothing but what is known already: it is sent after they have asked. */
export function countersOf(db: Db): Promise<Counters> {
  const shared = asking.get(db)
  if (shared) return shared
  const answer = turnIsOver().then(() => {
    asking.delete(db)
    return readCounters(db)
  })
  asking.set(db, answer)
  return answer
}

/** From within a promise, Node comes to this when no other promise that is settled has anything left to do. */
const turnIsOver = () => new Promise<void>((resolve) => process.nextTick(resolve))

async function readCounters(db: Db): Promise<Counters> {
  const { rows } = await sql<Counter & { topic: string }>`
    select topic, version, xmin::text from content_version where topic = ${EVERYTHING} or topic like ${`${KIND}%`}`.execute(db)
  return new Map(rows.map(({ topic, ...counter }) => [topic, counter]))
}

/** Differs after every change that may concern the kinds; of all when none are given. */
export function stateOf(counters: Counters, kinds: readonly string[] | null): string {
  const anyKind = counters.get(ANY_KIND)
  if (kinds === null || anyKind === undefined) return words(counters.get(EVERYTHING))
  return [`${unnamed(counters)}/${anyKind.xmin}`, ...kinds.map((kind) => words(counters.get(`${KIND}${kind}`)))].join(' ')
}

/** Changes that named no kind. Reckoned from all, so that those of an earlier version of the program, which names none, count too. */
function unnamed(counters: Counters): number {
  const named = [...counters].filter(([topic]) => topic !== EVERYTHING && topic !== ANY_KIND)
  return named.reduce((rest, [, { version }]) => rest - version, counters.get(EVERYTHING)?.version ?? 0)
}

const words = (counter: Counter | undefined) => (counter ? `${counter.version}/${counter.xmin}` : '')
