import type pg from 'pg'
import type { Config } from '../../config.ts'
import { instantToWall, machineNow, parseWallTime, townClock } from '../../platform/time/index.ts'
import { mend, well, type Finding } from './finding.ts'

const FARTHEST_APART_MS = 2_000

/** The machine agrees with itself about Norwegian time, and the town's clock is told. */
export function checkClock(config: Config): Finding[] {
  const now = machineNow()
  const wall = instantToWall(now)
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' }).format(now)
  if (shown !== wall.day)
    return [mend('clock', `Node's own time zones say ${shown} in Oslo, the program says ${wall.day}: install a Node with full ICU`)]
  const stated = `${new Date(now).toISOString()} on this machine`
  if (config.townNow === null) return [well('clock', stated)]
  const town = townClock(parseWallTime(config.townNow)).today()
  return [well('clock', `${stated}; TORG_NOW makes it ${town} in town: for demonstrations only`)]
}

export async function checkDatabaseClock(client: pg.ClientBase): Promise<Finding> {
  const before = machineNow()
  const { rows } = await client.query<{ now: Date }>('select clock_timestamp() as now')
  const middle = (before + machineNow()) / 2
  const apart = Math.round(Math.abs((rows[0]?.now.getTime() ?? 0) - middle))
  if (apart > FARTHEST_APART_MS) return mend('database clock', `${apart} ms from this machine's: let both follow a time server`)
  return well('database clock', `${apart} ms from this machine's`)
}
