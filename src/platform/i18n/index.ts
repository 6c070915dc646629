/** Languages, typed text catalogues, and dates and times as people write them. */
export * from './language.ts'
export { IN_NORWEGIAN, inNorwegian } from './in-norwegian.ts'
export * from './catalogue.ts'
export * from './format.ts'
export { headingOfAnother, ofAnother } from './of-another.ts'
