/**
 * Standing behind a suggestion: who wants it too, who can help with what, and how many they are. Owns supports and how surely each hub asks to
 * know who supports. Knows the suggestions around it.
 */
export { answerHelp } from './answer-help.ts'
export { helpOffersOf, voicesOf, type HelpOffer, type Voices } from './count-voices.ts'
export { helpAskedOf, type HelpAsked } from './help-asked.ts'
export { askedToSupport, readSupport } from './read-support.ts'
export { SupportFields } from './support-fields.tsx'
export { HELP_PAGE, supportKind } from './support-kind.ts'
export { setSupportLevel, SUPPORT_LEVELS, supportLevelOf, type SupportLevel } from './support-rule.ts'
export { SUPPORT, supportSuggestion } from './support-suggestion.ts'
