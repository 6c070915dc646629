/** Keys that every process shares: made once, kept in the database. For hashes, never for what must outlive a leak of it. */
export { keyedHash, secretFor } from './secret-key.ts'
