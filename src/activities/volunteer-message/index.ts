/**
 * What whoever runs a need writes to those who have said yes. Owns these messages; how they reach each is people's and messages' to know. Knows
 * the volunteers, whose receipts show them.
 */
export { volunteersConcerned } from './volunteers-concerned.ts'
export { messagesToVolunteers } from './messages-to-volunteers.ts'
export { volunteerMessagePrivacy } from './privacy.ts'
export { volunteerMessageRetention } from './retention.ts'
export { tellVolunteers, wordsOf as volunteerMessageWords, type NewVolunteerMessage } from './tell-volunteers.ts'
