import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Logger } from 'pino'
import { CHANNEL, LATEST_CHANGE, readAnnouncement } from './versions.ts'

/** Hears of every change of content, whichever process made it. */
export interface Changes {
  /** False while the connection is down or silent: then nothing that was kept may be shown. */
  areHeard(): boolean
  stop(): Promise<void>
}

/** Stands in pg_stat_activity as `torg-heard 17`: this process has dropped what change 17 made stale. */
export const HEARD = 'torg-heard'

const PULSE = 1_000
/** Longer than a pulse, shorter than anybody would call late: a process cut off notices by itself. */
const LEASE = 2_500

interface Listener {
  connection: pg.ClientConfig
  /** Topics that changed; null when it is not known which. */
  onChange(topics: readonly string[] | null): void
  log: Logger
}

/** Follows the changes on a connection of its own, for as long as the process lives, reconnecting as needed. */
export function followChanges(listener: Listener): Changes {
  const state: State = { heardAt: -Infinity, change: 0, client: null, stopped: new AbortController() }
  const following = follow(listener, state)
  return {
    areHeard: () => performance.now() - state.heardAt < LEASE,
    async stop() {
      state.stopped.abort()
      state.heardAt = -Infinity
      await state.client?.end().catch(() => undefined)
      await following
    },
  }
}

interface State {
  heardAt: number
  change: number
  client: pg.Client | null
  stopped: AbortController
}

async function follow(listener: Listener, state: State): Promise<void> {
  let pause = 50
  while (!state.stopped.signal.aborted) {
    try {
      await listen(listener, state, () => (pause = 50))
    } catch (error) {
      if (state.stopped.signal.aborted) return
      listener.log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'changes are not heard; pages are not kept')
    } finally {
      state.heardAt = -Infinity
      await state.client?.end().catch(() => undefined)
      state.client = null
    }
    await wait(pause, undefined, { signal: state.stopped.signal }).catch(() => undefined)
    pause = Math.min(pause * 2, 5_000)
  }
}

/** Listens until the connection fails. */
async function listen(listener: Listener, state: State, onConnected: () => void): Promise<never> {
  const client = new pg.Client({ ...listener.connection, application_name: HEARD, keepAlive: true, query_timeout: 2_000 })
  state.client = client
  const broken = new Promise<never>((_, reject) => {
    client.on('error', reject)
    client.on('end', () => reject(new Error('the connection ended')))
  })
  // Whoever waits for it is told below; until then it must not count as unhandled.
  broken.catch(() => undefined)
  client.on('notification', ({ payload }) => {
    const { change, topics } = readAnnouncement(payload ?? '')
    hear(listener, state, { change, topics })
    void acknowledge(client, state)
  })
  // A client that is ended while it connects never answers for itself.
  await Promise.race([client.connect(), broken])
  await client.query(`listen ${CHANNEL}`)
  // A restored database may count from further down than the one before.
  state.change = await latestChange(client)
  listener.onChange(null)
  await acknowledge(client, state)
  onConnected()
  for (;;) {
    state.heardAt = performance.now()
    await Promise.race([wait(PULSE, undefined, { ref: false }), broken])
    await pulse(listener, state, client)
  }
}

function hear(listener: Listener, state: State, { change, topics }: { change: number; topics: readonly string[] | null }): void {
  listener.onChange(topics)
  state.change = Math.max(state.change, change)
}

async function acknowledge(client: pg.Client, state: State): Promise<void> {
  await client.query(`select set_config('application_name', $1, false)`, [`${HEARD} ${state.change}`]).catch(() => undefined)
}

/** Shows that the connection lives, and that no announcement was lost on the way. */
async function pulse(listener: Listener, state: State, client: pg.Client): Promise<void> {
  const change = await latestChange(client)
  if (change <= state.change) return
  hear(listener, state, { change, topics: null })
  await acknowledge(client, state)
}

async function latestChange(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ change: number }>(LATEST_CHANGE)
  return rows[0]?.change ?? 0
}
