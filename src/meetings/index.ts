/**
 * Meetings of bodies: the notice, the agenda with its papers, and what came of each item. Owns meetings and agenda items; what is closed leaves
 * the queries with its public title and the law alone. Knows people, hubs, the chain and bodies; is known by cases, town and workplace.
 */
export { CLOSED_BASES } from './agenda-item.ts'
export { bodyMeetingsApi } from './api.ts'
export { suggestionsTreated } from './item-of-suggestions.ts'
export { matterOfHearing } from './link-agenda-item.ts'
export { agendaKind, listAgenda, listMeetings, meetingKind } from './meeting-kind.ts'
export { isMeetingFault, type MeetingFault } from './meeting-rule.ts'
export { bodyMeetingPaths } from './paths.ts'
export { meetingsPrivacy } from './privacy.ts'
export { meetingsOnDay, namedBy, type AgendaOnDay, type MeetingOnDay } from './queries.ts'
export { meetingTexts } from './texts.ts'
