/**
 * Suggestions: what somebody says that a neighbourhood lacks, wants or will do, who reads it and what is answered. Owns suggestions, their
 * texts and how they were moderated; where each stands lies in the chain. Knows people, hubs and the chain.
 */
export { ANSWERS, answerSuggestion, type Answer } from './answer-suggestion.ts'
export { thingOf } from './chain.ts'
export * from './merge/index.ts'
export * from './question/index.ts'
export { behind } from './behind.ts'
export * from './support/index.ts'
export * from './tally/index.ts'
export { voicedBy } from './credit-words.ts'
export { beginExamples } from './example/begin-examples.ts'
export { findSuggestion, findSuggestions, lastReading, type Reading as SuggestionReading, type Suggestion } from './find-suggestions.ts'
export { leadToActivity } from './lead-to-activity.ts'
export { leadToStatement, tellThoseBehind } from './lead-to-statement.ts'
export { maybeSimilar } from './find-similar.ts'
export { heldBy } from './held.ts'
export { hideSuggestion, showSuggestion } from './moderate.ts'
export { QUESTION_PAGE, suggestionPaths } from './paths.ts'
export { suggestionsPrivacy } from './privacy.ts'
export { ASKED_TO_VOICE, readSuggestion, type ReadSuggestion } from './read-suggestion.ts'
export { READ_DAYS, readBy, REPLY_DAYS, RULES_OF_READING, type RuleOfReading } from './reading.ts'
export { suggestionRetention } from './retention.ts'
export { answeredAs } from './answered-as.ts'
export { stateWords } from './state-words.ts'
export {
  ALL_KINDS,
  ANSWER_ROLES,
  LONGEST as LONGEST_OF_SUGGESTION,
  SUGGESTION_KINDS,
  type AnswerRole,
  type SuggestionKind,
} from './suggestion.ts'
export { SuggestionFields, VoicerFields } from './suggestion-fields.tsx'
export { suggestionKind } from './suggestion-kind.ts'
export { tellStanding } from './tell-voices.ts'
export { suggestionTopic } from './suggestion-topic.ts'
export { suggestionSaid, suggestionTexts } from './texts.ts'
export { SUGGESTION, voiceSuggestion, type NewSuggestion } from './voice-suggestion.ts'
