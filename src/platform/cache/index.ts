/** Public pages, rendered once per change: version counters in the database, kept answers in memory. */
export * from './answer-from-cache.ts'
export * from './changes.ts'
export * from './compress.ts'
export * from './heard-everywhere.ts'
export { answerKept } from './kept-answer.ts'
export * from './page-cache.ts'
export * from './versions.ts'
