/** Who an act is for and how to reach them: the same few questions in every form, on the web and at the desk. */
export { knownParty } from './known-party.ts'
export { PartyFields } from './party-fields.tsx'
export { readParty, type AskedOfParty, type ReadParty } from './read-party.ts'
