/**
 * Drafts: a body that is being set up, question by question, with what the law asks of each type. Owns what is half made; makes the body,
 * planned, when the last question is answered.
 */
export { answerDraft, draftOf, dropDraft, makeBody, openDrafts, startDraft, type BodyDraft } from './drafts.ts'
export { BODY_QUESTIONS, lacksItsWord, PRESETS, type BodyQuestion } from './presets.ts'
export { draftPrivacy } from './privacy.ts'
export { draftRetention } from './retention.ts'
export type { DraftTyped } from './tables.ts'
