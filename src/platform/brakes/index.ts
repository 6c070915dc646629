/** Limits on how often something may be tried, and what a browser must count when that is in doubt. Kept in the database, so that all holds across processes and restarts. */
export { addressOf, blockOf } from './client-address.ts'
export { brake, countTry, pseudonymOf, tooOften, triesOf, wentTooFar, type Brake } from './brake.ts'
export { isStopped, listStops, releaseStop, type Stop } from './stop.ts'
export { newTask, readTicket, spendTicket, taskText, type Level, type Task, type Ticket } from './ticket.ts'
