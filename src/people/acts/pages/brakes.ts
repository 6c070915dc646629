import type { Brake } from '../../../platform/brakes/index.ts'

/** Nobody's mailbox is filled by a button. */
export const NEW_CODES: Brake = { what: 'new-check', most: 5, per: 60 * 60_000 }
