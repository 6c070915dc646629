/** What is kept about people: declared beside each table, shown on /personvern, enforced by retention, tested against the database. */
export * from './register.ts'
export * from './retention.ts'
export { recipientsOf, recipientWords, type Recipient } from './recipients.ts'
export { platformPrivacy } from './platform-tables.ts'
export { basisWords } from './texts.ts'
export { basisTold, toldOf } from './told-of.ts'
