/** Full-text search in PostgreSQL: Norwegian and English stems over folded text, synonyms, «mente du». */
export type { NamedHub } from './at-place.ts'
export * from './fold.ts'
export * from './index-entries.ts'
export type { Piece } from './mark-hits.ts'
export type { Synonyms } from './query.ts'
export { refsWith } from './refs-with.ts'
export * from './search.ts'
export { isSlipOf } from './slip.ts'
