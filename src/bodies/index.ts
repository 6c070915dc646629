/**
 * Bodies: committees, associations and forums of local democracy, with the ground each stands on, the area it is for, its term
 * and how it comes to be. Owns bodies, their places, and who would like to sit. Knows people, hubs and the chain; is known by cases, meetings, town and workplace.
 */
export { bodiesApi } from './api.ts'
export * from './after-term.ts'
export * from './election/index.ts'
export * from './founding/index.ts'
export * from './nomination/index.ts'
export * from './reminder/index.ts'
export * from './seat/index.ts'
export { BODY_POWERS, LEGAL_BASES, type BodyItem, type BodyPower, type LegalBasis } from './body.ts'
export * from './contact/index.ts'
export { CaseRef } from './case-ref.ts'
export * from './draft/index.ts'
export { caseTyped } from './case-typed.ts'
export { bodyKind, listBodies } from './body-kind.ts'
export { bodyTopic } from './body-topic.ts'
export type { BodyOnDay } from './body-on-day.ts'
export { isBodyFault, isPublicBody, type BodyFault } from './body-rule.ts'
export { metIn } from './met-in.ts'
export { bodiesOfPlace, bodiesOfUnknownArea } from './of-place.ts'
export { bodyPaths } from './paths.ts'
export { bodiesPrivacy } from './privacy.ts'
export { bodiesOnDay, bodyOnDay } from './queries.ts'
export { LONGEST_RULES, rulesOn, RulesVersion } from './rules-version.ts'
export { rolePlaces, type RolePlace } from './role-places.ts'
export {
  BODY_TYPES,
  nextStep,
  SET_UP_STEPS,
  setUpOn,
  STEPS_OF,
  type BodyType,
  type SetUpStep,
  type StepOnDay,
  type ToldStep,
} from './set-up.ts'
export { bodySucceeded, endTerms } from './succession.ts'
export { isSuccessionFault, type SuccessionFault } from './succession-rule.ts'
export { bodySaid, bodyTexts, type BodyTexts } from './texts.ts'
