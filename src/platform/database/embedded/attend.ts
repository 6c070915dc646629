import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'

const AGAIN_AFTER_MS = 1_000
const PATIENCE_MS = 10_000

export interface Attended {
  /** Ends the watch and hands over the session, which may be dead when the server could not be brought up again. */
  release(): Promise<pg.Client>
}

/** Brings the server up again whenever the session to it is lost, for as long as the program lives. */
export function attend(first: pg.Client, bringUp: () => Promise<pg.Client>): Attended {
  let session = first
  let reopening = Promise.resolve()
  const released = new AbortController()
  const watch = () => {
    // It alone must not keep the program alive.
    session.unref()
    session.once('end', () => {
      if (!released.signal.aborted) reopening = reopen()
    })
  }
  const reopen = async () => {
    while (!released.signal.aborted) {
      const again = await bringUp().catch(() => null)
      if (again !== null) {
        session = again
        return watch()
      }
      await wait(AGAIN_AFTER_MS)
    }
  }
  watch()
  return {
    release: async () => {
      released.abort()
      const patience = new AbortController()
      await Promise.race([reopening, wait(PATIENCE_MS, undefined, { signal: patience.signal })])
      patience.abort()
      session.ref()
      return session
    },
  }
}
