/** Limits on how often something may be tried, kept in the database so that they hold across processes and restarts. */
export { addressOf } from './client-address.ts'
export { brake, tooOften, type Brake } from './brake.ts'
