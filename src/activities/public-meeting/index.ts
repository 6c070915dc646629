/**
 * A public meeting: its agenda, what is asked before and during it, who would like to be in the nominating committee that it finds people for,
 * and its report. Owns the floor, questions, support and interests; agenda and reports lie in the activity's item, with its history. Knows
 * people and its own slice.
 */
export { askQuestion, type NewQuestion } from './ask.ts'
export { findMeeting, meetingTopic, takesQuestions, type FoundMeeting, type MeetingPhase } from './find-meeting.ts'
export { closeMeeting, openMeeting, setPoint } from './floor.ts'
export { interestKind } from './interest-kind.ts'
export { interestOfAct, interestsOf, type Interest, type InterestOfAct } from './interests.ts'
export { MODERATIONS, WISHES, type AgendaItem, type MeetingItem, type ReportItem } from './meeting.ts'
export { moderate, type HostAct } from './moderate.ts'
export { meetingPaths } from './paths.ts'
export { meetingPrivacy } from './privacy.ts'
export { questionKind } from './question-kind.ts'
export { hostQuestions, shownQuestions, type HostQuestion, type ShownQuestion } from './questions.ts'
export { ASKED_TO_ASK, ASKED_TO_VOLUNTEER, readMeetingQuestion } from './read-question.ts'
export { publishedReports } from './reports.ts'
export { meetingRetention } from './retention.ts'
export { supportedBy, supporterHash, supportQuestion, type Supporter } from './support.ts'
export { HIDDEN_BECAUSE, type HiddenBecause } from './tables.ts'
export { meetingSaid } from './texts.ts'
export { answerInterest, volunteer, type NewInterest } from './volunteer.ts'
