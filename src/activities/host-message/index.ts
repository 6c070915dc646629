/**
 * What a host writes to all who have signed up. Owns these messages; how they reach each is people's and messages' to know. Knows signing
 * up, whose receipts show them.
 */
export { concerned } from './concerned.ts'
export { messagesOf } from './messages-of.ts'
export { hostMessagePrivacy } from './privacy.ts'
export { hostMessageRetention } from './retention.ts'
export type { Reaches } from './tables.ts'
export { tellAttendees, wordsOf as hostMessageWords, type NewMessage } from './tell-attendees.ts'
