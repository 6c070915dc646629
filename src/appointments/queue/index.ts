/**
 * The walk-in queue of a hub: numbers drawn at the door, by phone or at the desk, called by several desks, with appointments among them. Owns
 * the numbers of the day and, afterwards, how long people waited. Knows people and hubs, and when appointments are.
 */
export { actAtDesk, DESK_ACTS, type DeskAct } from './at-desk.ts'
export { bookedTimes } from './booked-times.ts'
export { callNext } from './call-next.ts'
export { drawTicket, MOST_WAITING, type NewTicket } from './draw-ticket.ts'
export { waitFigures, type WaitFigure } from './figures.ts'
export { ticketOfAct, ticketsOf, type Ticket } from './find-tickets.ts'
export { queuePaths } from './paths.ts'
export { queuePrivacy } from './privacy.ts'
export { hubNow, queueDoor, setQueueDoor, type QueueDoor } from './queue-door.ts'
export { queueRetention } from './retention.ts'
export { settleQueues } from './settle.ts'
export { queueSaid } from './texts.ts'
export { aheadOf, inOrder, stateOf, type Queued, type TicketEnd, type TicketState } from './ticket.ts'
export { ticketKind } from './ticket-kind.ts'
export { queueTopic } from './topic.ts'
export { paceOf, waitRange, type Pace } from './wait.ts'
