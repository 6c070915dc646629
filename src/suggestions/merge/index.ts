/**
 * Several that are the same, and one that is several: merged with every voice kept, and parted again. Owns no table: what became of what lies in
 * the chain. Knows the suggestions around it.
 */
export { mergeSuggestions } from './merge-suggestions.ts'
export { PARTS, splitSuggestion } from './split-suggestion.ts'
