/** What shapes of content are made of, for slices that keep content of their own. */
export { DayText, ENDS_EARLY, ImpreciseText, inOrder, Key, LocalizedText, origin, text } from './text.ts'
