/** What is kept about people: declared beside each table, shown on /personvern, enforced by retention, tested against the database. */
export * from './register.ts'
export * from './retention.ts'
export { platformPrivacy } from './platform-tables.ts'
export { basisWords } from './texts.ts'
export { toldOf } from './told-of.ts'
