import type { Db, Tx } from '../../platform/database/index.ts'
import { instantToWall, type Day, type Instant } from '../../platform/time/index.ts'
import type { AgendaLine } from '../agenda/find-agenda.ts'
import { bookableService, timesAhead } from '../bookable.ts'
import { changeWithin, type Changing, type HoursChange } from './change-hours.ts'
import { findStranded } from './find-stranded.ts'
import { WORK_PATTERN } from '../find-patterns.ts'
import { raiseVersions } from '../../platform/cache/versions.ts'

/** When and where somebody can be met, about whatever. */
export interface MeetingTime {
  hub: string
  start: Instant
}

export interface ForeseenHours {
  /** From this day on, as far as one may ask at once. */
  from: Day
  come: readonly MeetingTime[]
  go: readonly MeetingTime[]
  /** Times that somebody has, and that would be without anybody. */
  stranded: readonly AgendaLine[]
}

interface Foreseeing extends Changing {
  /** Keys of the topics the position takes. */
  services: readonly string[]
  at: Instant
}

/**
 * What a change of hours would do: it is done, looked at as the pages look at it, and undone. Nothing of it is seen by anybody else. Throws
 * what the change throws.
 */
export async function foreseeHours(db: Db, { services, at, ...changing }: Foreseeing, change: HoursChange): Promise<ForeseenHours> {
  const [today, caseworker] = [instantToWall(at).day, changing.caseworker.id]
  const first = 'add' in change ? change.add.first : 'end' in change ? change.end.last : null
  const from = first !== null && first > today ? first : today
  const looking = { caseworker, services, from, at }
  try {
    return await db.transaction().execute(async (tx) => {
      const [before, had] = [await timesOf(tx, looking), await findStranded(tx, { caseworker, at })]
      await changeWithin(tx, changing, change)
      // What is remembered of hours is not what holds in here.
      await raiseVersions(tx, [], WORK_PATTERN)
      const [after, has] = [await timesOf(tx, looking), await findStranded(tx, { caseworker, at })]
      const stranded = has.filter(({ id }) => !had.some((one) => one.id === id))
      throw new Undone({ from, come: without(after, before), go: without(before, after), stranded })
    })
  } catch (error) {
    if (error instanceof Undone) return error.seen
    throw error
  }
}

/** Takes the transaction back with what was seen in it. */
class Undone extends Error {
  readonly seen: ForeseenHours
  constructor(seen: ForeseenHours) {
    super('looked at, and undone')
    this.seen = seen
  }
}

interface Looking {
  caseworker: number
  services: readonly string[]
  from: Day
  at: Instant
}

/** Each time once, though several topics can have it. */
async function timesOf(tx: Tx, { caseworker, services, from, at }: Looking): Promise<Map<string, MeetingTime>> {
  const times = new Map<string, MeetingTime>()
  for (const key of services) {
    const service = await bookableService(tx, { key, day: instantToWall(at).day })
    if (service === null) continue
    for (const { hub, start } of await timesAhead(tx, { service, at, interpreter: null, caseworker, from }))
      times.set(`${start} ${hub}`, { hub, start })
  }
  return times
}

const without = (times: Map<string, MeetingTime>, others: Map<string, MeetingTime>): MeetingTime[] =>
  [...times].flatMap(([name, time]) => (others.has(name) ? [] : [time])).toSorted((a, b) => a.start - b.start)
