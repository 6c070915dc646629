/**
 * Having been met: whoever works at a square has seen who somebody is and which address they alone read, so that a code to it is enough
 * for what needs more than an address. Owns that alone; the act has the person.
 */
export { attestMet, MET_HOW, type MetHow } from './attest.ts'
export { metKind } from './met-kind.ts'
