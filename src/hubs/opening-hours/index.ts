/**
 * When a place is open, and why not. A place is the house itself or one provider in it; its rules are
 * opening periods, overrides, closures and the days it is in use. One pure resolver answers page, API,
 * JSON-LD, feed and poster alike; only `loadHours` reads the database. Arrows: platform, content shapes.
 */
export { affectedDays, affectedShown, type AffectedDay, type DayChange } from './affected-days.ts'
export { rulesFor, type ClosureOf, type HoursBook, type HubHours, type Owner, type PeriodOf, type Reading, type UseOf } from './book.ts'
export { daysInUse, inUseWithin, type DaysInUse } from './days-in-use.ts'
export { isTold, resolveDays, type ClosedBecause, type DayHours, type Opening } from './day-hours.ts'
export { hourEvents, type EventScope, type HourEvent } from './hour-events.ts'
export { boundariesOn, hoursAt, nextStaffed, shownHoursAt, staffedUntil, type DatedOpening, type HoursNow } from './hours-now.ts'
export { periodFromItem, spanFromItem, spanToItem, type PeriodItem, type SpanItem } from './period-item.ts'
export { openingHoursSpecification, type JsonLdHours, type OpeningHoursSpecification } from './json-ld.ts'
export { overlaps, type Conflict, type OwnedPeriod } from './overlaps.ts'
export type { Closure, DayRange, Mode, Period, Slot, Span } from './period.ts'
export { loadHours, type HoursWanted } from './queries.ts'
export { precedence, type Rules } from './rules.ts'
export { shownDaysOf, type ShownDay, type TwoReadings } from './shown-days.ts'
export { stretches } from './slots.ts'
export { weekPattern, type PatternLine } from './week-pattern.ts'
