/**
 * Activities: what happens at the hubs, from a weekly café to a public meeting. Owns activities, their rhythms and
 * their dates. Knows people, hubs, resources and the chain; is known by town and workplace.
 */
export { activityKind } from './activity-kind.ts'
export { activitiesOf } from './activity-rows.ts'
export * from './activity.ts'
export { datesOf, staleChanges, type ActivityDate } from './dates.ts'
export * from './filter.ts'
export * from './find-activity.ts'
export * from './inclusion.ts'
export { languageName } from './language-name.ts'
export * from './paths.ts'
export { activitiesPrivacy } from './privacy.ts'
export * from './queries.ts'
export * from './texts.ts'
export * from './session-words.ts'
export * from './recurrence/index.ts'
export { loadDaysOff } from './lay-out-dates.ts'
export * from './proposal/index.ts'
export * from './sign-up/index.ts'
export { SignUpRule, type SignUpRuleItem } from './sign-up-rule.ts'
export { activitiesApi } from './api/index.ts'
export { rollDates } from './jobs.ts'
