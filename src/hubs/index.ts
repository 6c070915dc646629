/**
 * Hubs: the eight squares and any that come after, as dated facts. Owns hubs, providers, presence, opening
 * hours, rooms, news and the content pack they are loaded from. Knows people; is known by town and workplace.
 */
export { hubsApi } from './api/index.ts'
export * from './at-hub.ts'
export * from './called-until.ts'
export * from './hours-words.ts'
export { indexMissingPresences } from './index-missing-presences.ts'
export * from './nearest-desk.ts'
export * from './nearest.ts'
export * from './next-hubs.ts'
export * from './page-ui.ts'
export * from './paths.ts'
export * from './picture.ts'
export * from './staffed.ts'
export { hubsPrivacy } from './privacy.ts'
export * from './status.ts'
export * from './texts.ts'
export { hubTopicKinds } from './topics/index.ts'
export {
  daysInUse,
  inUseWithin,
  isTold,
  hourEvents,
  openingHoursSpecification,
  resolveDays,
  stretches,
  weekPattern,
  type DatedOpening,
  type DayHours,
  type DaysInUse,
  type HourEvent,
  type HoursNow,
  type Opening,
  type Rules,
  type ShownDay,
} from './opening-hours/index.ts'
export { houseFromOpening, openingDay } from './from-opening.ts'
export { firstAfterMerger } from './first-after-merger.ts'
export * from './queries/all-themes.ts'
export * from './queries/dated-news.ts'
export * from './queries/details-on-day.ts'
export * from './queries/find-place.ts'
export * from './queries/house-hours.ts'
export * from './queries/hubs-on-day.ts'
export * from './queries/must-be-hubs.ts'
export { outcomeOf } from './outcome.ts'
export { sharedMilestones, type Milestone } from './queries/milestones.ts'
export * from './queries/message-lines.ts'
export * from './queries/municipality-on-day.ts'
export * from './queries/news-on-day.ts'
export * from './queries/places-by-name.ts'
export * from './queries/provider-page.ts'
export * from './queries/providers-on-day.ts'
export * from './queries/school-holidays.ts'
export * from './queries/sensitive-organisation.ts'
export { listSynonyms } from './items/synonyms.ts'
