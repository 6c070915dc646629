import type { Ctx } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { dayNumber, wallToInstant, type Day } from '../../platform/time/index.ts'
import { townPicture, type HubPicture, type TownPicture } from '../picture.ts'
import { hubFaultSaid, hubFaultTexts } from '../fault-texts.ts'
import { PROBLEM_LANGUAGE } from '../../platform/http/problem.ts'

/** A year and a day: enough for a calendar, small enough to be answered at once. */
const MOST_DAYS = 366

export interface DayRange {
  from: Day
  to: Day
}

/** The town on the day asked about (`?at=`), else now. */
export function pictureAsked(c: Ctx, at: Day | undefined, hours?: DayRange): Promise<TownPicture> {
  const { db, clock } = c.get('deps')
  const today = clock.today()
  const window = hours ? { hours } : {}
  if (at === undefined || at === today) return townPicture(db, { day: today, at: clock.now(), live: true, ...window })
  return townPicture(db, { day: at, at: wallToInstant(dayNumber(at), 12 * 60), live: false, known: knownOn(c, at), ...window })
}

/** What is known of a day: of one to come no more than today. */
export function knownOn(c: Ctx, day: Day): Day {
  const today = c.get('deps').clock.today()
  return day < today ? day : today
}

export function hubIn({ hubs }: TownPicture, slug: string): HubPicture {
  const found = hubs.find(({ hub }) => hub.slug === slug)
  if (!found) throw notFound(hubFaultSaid((t) => t.noHubAtAddress))
  return found
}

/** Throws `bad-request` when the days are in the wrong order or too many. */
export function checkRange({ from, to }: DayRange): void {
  const length = dayNumber(to) - dayNumber(from)
  if (length >= 0 && length <= MOST_DAYS) return
  throw new Fault(
    'bad-request',
    hubFaultSaid((t) => t.tooManyDays(MOST_DAYS)),
    [{ field: 'to', message: hubFaultTexts(PROBLEM_LANGUAGE).lastDayWrong }],
  )
}

export const siteOf = (c: Ctx) => c.get('deps').config.publicUrl
