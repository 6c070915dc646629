import { z } from 'zod'
import {
  fromNear,
  MODES,
  nearestAround,
  timesEnough,
  timesOfMode,
  TimeTaken,
  type Bookable,
  type FreeTime,
  type Mode,
} from '../../appointments/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { FaultWithInstead } from '../../platform/http/errors.ts'
import { isoWithOffset, type Instant } from '../../platform/time/index.ts'

export const SlotAnswer = z.object({
  start: z.string().meta({ description: 'Med klokkas avstand fra UTC, slik den er på torget' }),
  end: z.string(),
  hub: z.string(),
  mode: z
    .enum(MODES)
    .meta({ description: 'hub: på torget. phone: på telefon. video: på video. home: hjemme hos dem. Da er «hub» torget de svarer fra' }),
})

export const slotOf = ({ hub, start, end }: FreeTime, mode: Mode): z.output<typeof SlotAnswer> => ({
  start: isoWithOffset(start),
  end: isoWithOffset(end),
  hub,
  mode,
})

interface Wanted {
  service: Bookable
  hub: string
  start: Instant
  mode: Mode
  interpreter: string | null
  caseworker?: number | undefined
  mine?: readonly string[]
  /** The id of what is to be moved. */
  instead?: string
}

/** At the hub that was chosen, and elsewhere. */
const INSTEAD = 4

/** Where a time is another's by now, the refusal names the nearest that can be had, as the page does. */
export async function orNearest<Done>(c: Ctx, { service, hub, start, mode, ...more }: Wanted, act: () => Promise<Done>): Promise<Done> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof TimeTaken)) throw error
    const { db, clock } = c.get('deps')
    const at = clock.now()
    const from = fromNear({ service, start, at })
    const near = timesOfMode(await timesEnough(db, { service, at, mode, from, ...more }), mode)
    throw new FaultWithInstead(
      error,
      nearestAround(near, { hub, start }, INSTEAD).map((time) => slotOf(time, mode)),
    )
  }
}
