/**
 * When things happen: rules of days in RFC 5545, the same in plain words, and the dates that follow. Pure: knows no
 * database and no clock. Wall time becomes an instant last, by the one rule for clock changes (domain.md T2).
 */
export { clockChangeAt, clockChangeWords } from './clock-change.ts'
export { isNextDaySaid } from './overnight.ts'
export { faultOfRhythm, hoursOn, nextDays, occurrenceDays, type Days } from './occurrences.ts'
export { NTHS, patternOf, ruleOf, WEEKDAYS, type Pattern } from './pattern.ts'
export { readRhythm } from './read-rhythm.ts'
export { clockOf, SKIPS, type DaysOff, type Rhythm, type Skip } from './rhythm.ts'
export type { RuleFault } from './rule-fault.ts'
export { sayPattern, sayRhythm } from './say-rhythm.ts'
