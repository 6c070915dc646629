import {
  MODE,
  modeName,
  readMode,
  servicePaths,
  TIME,
  timeText,
  type Bookable,
  type FreeTime,
  type Mode,
} from '../../appointments/index.ts'
import type { HubOnDay } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { parseDay, type Day } from '../../platform/time/index.ts'
import { MET_BEFORE, type MetBefore } from './met-before.ts'

/** What somebody has chosen on the page of free times; it stands in its address. */
export interface Choices {
  mode: Mode
  hub?: string | undefined
  interpreted: boolean
  from?: Day | undefined
  /** Whom one wants to meet again. */
  met?: MetBefore | undefined
}

/** What is nonsense is left out, and from afar there is no hub to choose. */
export function choicesOf(c: Ctx, { service, hubs }: { service: Bookable; hubs: readonly HubOnDay[] }): Choices {
  const mode = readMode(c.req.query(MODE) ?? '', service.booking)
  const hub = mode === 'hub' ? hubs.find(({ slug }) => slug === c.req.query('torg'))?.slug : undefined
  return { mode, hub, interpreted: c.req.query('tolk') === '1', from: parseDay(c.req.query('fra') ?? '') ?? undefined }
}

export function addressOf(service: Bookable, { mode, hub, interpreted, from, met }: Choices): string {
  const query = new URLSearchParams({
    ...(hub === undefined || mode !== 'hub' ? {} : { torg: hub }),
    ...(mode === 'hub' ? {} : { [MODE]: modeName(mode) }),
    ...(interpreted ? { tolk: '1' } : {}),
    ...(from === undefined ? {} : { fra: from }),
    ...(met === undefined ? {} : { [MET_BEFORE]: met.token }),
  }).toString()
  return query === '' ? servicePaths.times(service.key) : `${servicePaths.times(service.key)}?${query}`
}

export function bookingAddress(service: Bookable, time: Pick<FreeTime, 'hub' | 'start'>, { mode, interpreted, met }: Choices): string {
  const more = {
    ...(mode === 'hub' ? {} : { [MODE]: modeName(mode) }),
    ...(interpreted ? { behov: 'tolk' } : {}),
    ...(met === undefined ? {} : { [MET_BEFORE]: met.token }),
  }
  return `${servicePaths.book(service.key)}?${new URLSearchParams({ [TIME]: timeText(time), ...more }).toString()}`
}
