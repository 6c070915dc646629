import { remembered } from '../platform/cache/remembered.ts'
import type { Db } from '../platform/database/index.ts'
import { addDays, mondayOf, precisionOf, type Day, type Instant } from '../platform/time/index.ts'
import {
  boundariesOn,
  loadHours,
  resolveDays,
  rulesFor,
  type DayHours,
  type HoursBook,
  type Owner,
  type Rules,
} from './opening-hours/index.ts'
import { hubsOnDay, type HubOnDay } from './queries/hubs-on-day.ts'
import { presencesOnDay, providersOnDay, type PresenceOnDay, type ProviderOnDay } from './queries/providers-on-day.ts'

/** All hubs on a day, by what was known: the same at every hour of it, and until somebody changes something. */
export interface TownFacts {
  hubs: readonly HubOnDay[]
  providers: readonly ProviderOnDay[]
  presencesAt(hubId: number): readonly PresenceOnDay[]
  hoursOf(owner: Owner): DatedHours
  /** When somebody opens or closes that day, in order. */
  changes(): readonly Instant[]
}

export interface DatedHours {
  announced: DatedReading
  /** Null when there is no example, or nothing that an example may illustrate. */
  example: DatedReading | null
}

/** One reading of somebody's hours: what is announced, or the example beside it. Reckoned when it is asked for. */
export interface DatedReading {
  rules: Rules
  readonly today: DayHours
  /** Monday to Sunday of the day's week. */
  readonly week: readonly DayHours[]
}

interface Wanted {
  day: Day
  known: Day
  /** The days whose hours will be asked for. */
  from: Day
  to: Day
}

export const townFacts = remembered(readFacts, ['milestone', 'location', 'presence', 'opening_period', 'closure'])

async function readFacts(db: Db, { day, known, from, to }: Wanted): Promise<TownFacts> {
  const [hubs, providers] = await Promise.all([hubsOnDay(db, day, known), providersOnDay(db, day, known)])
  const [presences, book] = await Promise.all([
    presencesOnDay(db, providers, { day, known }),
    loadHours(db, { hubIds: hubs.map((hub) => hub.id), from, to: lastOf([to, ...hubs.flatMap(firstWeekEnds)]), known }),
  ])
  const presencesAt = keptBy(String, (hubId: number) => presences.filter((presence) => presence.hubId === hubId))
  const hoursOf = keptBy(ownerKey, (owner) => datedHours(book, owner, day))
  const owners = () => hubs.flatMap(({ id }) => [house(id), ...presencesAt(id).map((one) => ({ hubId: id, providerId: one.provider.id }))])
  const changes = once(() =>
    owners()
      .flatMap((owner) => changesOf(hoursOf(owner), day))
      .toSorted((a, b) => a - b),
  )
  return { hubs, providers, presencesAt, hoursOf, changes }
}

/** The hours of a hub's first week are told as soon as they are known, however far off the day it opens is. */
const firstWeekEnds = ({ status, opening }: HubOnDay): Day[] =>
  status === 'planned' && opening !== null && precisionOf(opening) === 'day' ? [addDays(opening.latest, 6)] : []

const lastOf = (days: readonly Day[]): Day => days.reduce((last, day) => (day > last ? day : last))

const house = (hubId: number): Owner => ({ hubId, providerId: null })

function datedHours(book: HoursBook, owner: Owner, day: Day): DatedHours {
  const example = rulesFor(book, owner, 'example')
  return {
    announced: datedReading(rulesFor(book, owner, 'announced'), day),
    example: example.periods.length === 0 ? null : datedReading(example, day),
  }
}

function datedReading(rules: Rules, day: Day): DatedReading {
  const week = once(() => resolveDays(rules, mondayOf(day), addDays(mondayOf(day), 6)))
  const today = once(() => todayOf(rules, day))
  return {
    rules,
    get today() {
      return today()
    },
    get week() {
      return week()
    },
  }
}

function todayOf(rules: Rules, day: Day): DayHours {
  const [today] = resolveDays(rules, day, day)
  if (!today) throw new RangeError(`${day} was not resolved`)
  return today
}

const changesOf = ({ announced, example }: DatedHours, day: Day) =>
  [announced, example].flatMap((reading) => (reading ? boundariesOn(reading.rules, day) : []))

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => (made ??= { value: make() }).value
}

const ownerKey = ({ hubId, providerId }: Owner) => `${hubId}/${providerId}`

function keptBy<Asked, T>(keyOf: (asked: Asked) => string, make: (asked: Asked) => T): (asked: Asked) => T {
  const kept = new Map<string, T>()
  return (asked) => {
    const known = kept.get(keyOf(asked))
    if (known !== undefined) return known
    const made = make(asked)
    kept.set(keyOf(asked), made)
    return made
  }
}
