/**
 * What is the same whoever writes to many at once: whom it gets to and how, that the same form is sent once, and what is kept about it. Owns
 * nothing: each who writes has a table of their own. Knows people, who reach each in their own channel.
 */
export { messageRecord } from './privacy.ts'
export { byChannel, receivers, type ByChannel } from './receivers.ts'
export { framedWords, LONGEST_MESSAGE, tellMany, type SentMessage } from './tell-many.ts'
