/** Languages, typed text catalogues, and dates and times as people write them. */
export * from './language.ts'
export * from './catalogue.ts'
export * from './format.ts'
export { headingOfAnother, ofAnother } from './of-another.ts'
