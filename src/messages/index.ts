/**
 * Messages: what residents want to hear of, what they ask, and how both reach them: e-mail, text message, or somebody who rings. Owns
 * subscriptions, tidings and enquiries. Knows people; learns everything else through events.
 */
export { parseCallId, type Call, type CallId } from './calls/call.ts'
export { listCalls } from './calls/list-calls.ts'
export { tickCall, untickCall } from './calls/tick-call.ts'
export { answerEnquiry } from './enquiry/answer-enquiry.ts'
export { enquiryKind } from './enquiry/enquiry-kind.ts'
export { countWaitingEnquiries, findEnquiry, listEnquiries, type Enquiry, type EnquiryLine, type Topics } from './enquiry/queries.ts'
export { linksIn } from './enquiry/links.ts'
export { sendEnquiry, type NewEnquiry } from './enquiry/send-enquiry.ts'
export { followKind } from './follow/follow-kind.ts'
export { hearTidings } from './follow/hear-tidings.ts'
export { sendTidings } from './follow/send-tidings.ts'
export { startFollowing, type Followed, type Following } from './follow/start-following.ts'
export { ABOUT, RHYTHMS, type About, type Rhythm } from './follow/subscription.ts'
export { TopicChoices, topicsTicked, topicsTyped } from './follow/topic-choices.tsx'
export { messagesPrivacy } from './privacy.ts'
export { messagesRetention } from './retention.ts'
export { sendReceipts } from './receipt-mail.ts'
