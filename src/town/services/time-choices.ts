import {
  MODE,
  modeName,
  namedMode,
  PEOPLE,
  readMode,
  readInterpreter,
  readPeople,
  servicePaths,
  SOME_LANGUAGE,
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
  /** Keys of what else one comes about. */
  also: readonly string[]
  hub?: string | undefined
  /** Code of the language that somebody is to interpret, `SOME_LANGUAGE` where it is not said yet; null: nobody. */
  interpreter: string | null
  /** How many come together. */
  people: number
  from?: Day | undefined
  /** Whom one wants to meet again. */
  met?: MetBefore | undefined
}

/** What is nonsense is left out, and from afar there is no hub to choose. */
export function choicesOf(c: Ctx, { service, hubs }: { service: Bookable; hubs: readonly HubOnDay[] }): Choices {
  const mode = readMode(c.req.query(MODE) ?? '', service.booking)
  const hub = mode === 'hub' ? hubs.find(({ slug }) => slug === c.req.query('torg'))?.slug : undefined
  const also = service.others.map(({ key }) => key)
  const { people } = service
  const interpreter = readInterpreter(c.req.query('tolk') ?? '')
  return { mode, also, hub, people, interpreter, from: parseDay(c.req.query('fra') ?? '') ?? undefined }
}

/** The way to meet, as an address has it, before it is known which ways the topic has. */
export const modeAsked = (c: Ctx): Mode | undefined => namedMode(c.req.query(MODE) ?? '')
/** How many come, as an address has it. */
export const peopleAsked = (c: Ctx): number => readPeople(c.req.query(PEOPLE) ?? '')
/** Nothing, for one who comes alone. */
export const peopleIn = (people: number) => (people === 1 ? {} : { [PEOPLE]: String(people) })

/** The language, as the address of a form has it. */
export const needsIn = (interpreter: string | null) =>
  interpreter === null ? {} : { behov: interpreter === SOME_LANGUAGE ? 'tolk' : interpreter }
export const needsAsked = (c: Ctx): string | null => readInterpreter(c.req.query('behov') ?? '')

/** Keys of topics in an address; there are never many. */
export const ALSO = 'ogsa'
export const alsoAsked = (c: Ctx): string[] => (c.req.queries(ALSO) ?? []).slice(0, 5)

export function addressOf(service: Bookable, { mode, also, hub, interpreter, people, from, met }: Choices): string {
  const asked = new URLSearchParams({
    ...(hub === undefined || mode !== 'hub' ? {} : { torg: hub }),
    ...(mode === 'hub' ? {} : { [MODE]: modeName(mode) }),
    ...(interpreter === null ? {} : { tolk: interpreter === SOME_LANGUAGE ? '1' : interpreter }),
    ...peopleIn(people),
    ...(from === undefined ? {} : { fra: from }),
    ...(met === undefined ? {} : { [MET_BEFORE]: met.token }),
  })
  for (const key of also) asked.append(ALSO, key)
  const query = asked.toString()
  return query === '' ? servicePaths.times(service.key) : `${servicePaths.times(service.key)}?${query}`
}

export function bookingAddress(
  service: Bookable,
  time: Pick<FreeTime, 'hub' | 'start'>,
  { mode, also, interpreter, people, met }: Choices,
): string {
  const more = {
    ...(mode === 'hub' ? {} : { [MODE]: modeName(mode) }),
    ...needsIn(interpreter),
    ...peopleIn(people),
    ...(met === undefined ? {} : { [MET_BEFORE]: met.token }),
  }
  const query = new URLSearchParams({ [TIME]: timeText(time), ...more })
  for (const key of also) query.append(ALSO, key)
  return `${servicePaths.book(service.key)}?${query.toString()}`
}
