/**
 * Flows: acts that span features, each a short intention over their doors. Owns no data; is known to the listeners alone.
 */
export { meetingTreatsSuggestions } from './meeting-treats-suggestions.ts'
export { referralTellsVoices } from './referral-tells-voices.ts'
export { suggestionBecomesActivity } from './suggestion-becomes-activity.ts'
export { successionTellsVoices } from './succession-tells-voices.ts'
