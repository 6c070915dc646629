import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

/** A worker's standing in pg_stat_activity: by its name others see that it lives, and on its line it hears of new work. */
export interface Presence {
  name: string
  /** Calls `act` whenever there may be new work of this sort, until `stop`. */
  onWork(sort: string, act: () => void): void
  stop(): Promise<void>
}

const AGAIN_AFTER_MS = 200
const PULSE_MS = 10_000
const CHANNEL = 'torg_work'

interface State {
  client: pg.Client | null
  heard: Map<string, () => void>
}

/** Keeps one connection under the worker's name, and opens it again as often as it is lost. */
export function keepPresence(connection: pg.ClientConfig, name: string): Presence {
  const stopped = new AbortController()
  const state: State = { client: null, heard: new Map() }
  const keeping = keep()
  async function keep(): Promise<void> {
    while (!stopped.signal.aborted) {
      await stand({ ...connection, application_name: name }, state).catch(() => undefined)
      await wait(AGAIN_AFTER_MS, undefined, { signal: stopped.signal }).catch(() => undefined)
    }
  }
  return {
    name,
    onWork: (sort, act) => void state.heard.set(sort, act),
    stop: async () => {
      stopped.abort()
      await state.client?.end().catch(() => undefined)
      await keeping
    },
  }
}

/** Until the connection fails or is ended. */
async function stand(connection: pg.ClientConfig, state: State): Promise<void> {
  const client = new pg.Client({ ...connection, keepAlive: true, connectionTimeoutMillis: 5_000, query_timeout: 5_000 })
  state.client = client
  const lost = new Promise<'lost'>((resolve) => {
    client.on('error', () => resolve('lost'))
    client.on('end', () => resolve('lost'))
  })
  client.on('notification', ({ payload }) => state.heard.get(payload ?? '')?.())
  try {
    await client.connect()
    await client.query(`listen ${CHANNEL}`)
    // What was told while nobody listened.
    for (const act of state.heard.values()) act()
    // A line that is cut without a word answers no pulse.
    while ((await Promise.race([lost, wait(PULSE_MS, 'pulse', { ref: false })])) !== 'lost') await client.query('select 1')
  } finally {
    state.client = null
    await client.end().catch(() => undefined)
  }
}
