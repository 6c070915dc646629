import type { Instant } from '../../platform/time/index.ts'

/** In addresses: whoever is signed in shows once more who they are. */
export const AGAIN = 'igjen'

const FIVE_MINUTES = 5 * 60_000

/** Whoever finds a browser left open ends nobody's sign-ins with it (ASVS 7.5.2). `now` is machine time. */
export const isProven = (provenAt: Date | null, now: Instant): boolean => provenAt !== null && now - provenAt.getTime() < FIVE_MINUTES
