/**
 * What leaves a transaction. Events: what happened, for listeners that the writer does not know. Messages: e-mail and
 * SMS, queued in the transaction that is their cause, sent by a worker, never lost and at most repeated under the same
 * key (domain.md M1). Owns the tables of both; knows no slice and no reader, and no text but that a message is in Norwegian.
 */
export { Undelivered, type Carrier, type Outgoing } from './carrier.ts'
export { heldMessages } from './claim.ts'
export { outboxFigures, type OutboxFigures } from './figures.ts'
export { registerListeners } from './herald.ts'
export { forgetOldEvents, purgeOldMessages } from './housekeeping.ts'
export { eventKind, listener, type EventKind, type Happening, type Listener } from './listener.ts'
export type { MessageKind, MessageWords } from './message-kind.ts'
export { messageGivenUp, messageSent, type MessageOutcome } from './message-events.ts'
export { addressesOfMessages, listMessages, MESSAGE_STATES, readMessage, type MessageState, type MessageSummary } from './messages.ts'
export { queueMessage, WrongMessage, type Channel, type NewMessage, type QueuedMessage } from './queue-message.ts'
export { recordEvent, recordEvents, type NewEvent } from './record-event.ts'
export { readEvent } from './read-event.ts'
export { recordReport } from './record-report.ts'
export { recordReturn } from './record-return.ts'
export { dropEvent, dropMessage, listDeadEvents, listDeadMessages, retryEvent, type DeadEvent } from './dead-letters.ts'
export { countHeld, dropHeld, holdWaiting, releaseHeld } from './hold.ts'
export { forgetAddresses, forgetMessagesOf } from './forget-address.ts'
export { retryMessage } from './retry-message.ts'
export { saidNorwegian } from './said-norwegian.ts'
export { startOutbox } from './start-outbox.ts'
