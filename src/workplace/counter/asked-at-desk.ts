import type { AskedOfParty } from '../../people/index.ts'

/** A name alone will do: it is what the receipt is found by, and whom a letter is for. */
export const ASKED_AT_DESK: AskedOfParty = { name: 'needed', contact: 'optional', mayBeRung: true, atDesk: true }
