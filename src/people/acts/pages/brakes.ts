import type { Brake } from '../../../platform/brakes/index.ts'

/** Off and on again is told in writing each time. */
export const TAKEN_UP: Brake = { what: 'act-taken-up', most: 6, per: 60 * 60_000 }

/** Nobody's mailbox is filled by a button. */
export const NEW_CODES: Brake = { what: 'new-check', most: 5, per: 60 * 60_000 }
