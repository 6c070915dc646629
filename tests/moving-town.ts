import assert from 'node:assert/strict'
import { Hono } from 'hono'
import { createApp } from '../src/app.ts'
import { createPageCache } from '../src/platform/cache/index.ts'
import type { Env } from '../src/platform/http/context.ts'
import { parseWallTime, stoppedClock } from '../src/platform/time/index.ts'
import { openTown, type OpenTown } from './open-town.ts'

export interface MovingTown extends OpenTown {
  /** From now on the town’s clock stands there: `2019-11-20T12:00`. */
  goTo(now: string): void
}

/** One town on one database whose clock is moved, so that one resident can do what belongs to different years. */
export async function openMovingTown(now: string): Promise<MovingTown> {
  const town = await openTown({ now })
  let { app } = town
  const moving = new Hono<Env>().all('*', (c) => app.fetch(c.req.raw))
  return {
    ...town,
    app: moving,
    goTo(wall) {
      const clock = stoppedClock(parseWallTime(wall) ?? assert.fail(wall))
      const changes = { areHeard: () => false, stop: async () => undefined }
      app = createApp({ ...town.deps, clock }, { cache: createPageCache(1_000_000), changes, migrations: [] })
    },
  }
}
