import type { AskedOfParty } from '../../people/index.ts'

/** A number needs nobody’s name; who wants to be told must be reached in writing. */
export const ASKED_FOR_TICKET: AskedOfParty = { name: 'optional', contact: 'optional', mayBeRung: false, atDesk: true }
