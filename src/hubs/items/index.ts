/**
 * Rows about hubs as items: written by key, removed, found and listed in the shape that content pack, forms,
 * API and history share. Owns every write to the hubs' tables; who may write is for the intentions to say.
 * Reads no clock and raises no versions: the intention that calls it does.
 */
export * from './scope.ts'
export {
  itemsOf,
  json,
  jsonOrNull,
  originColumns,
  stored,
  wantedOnly,
  type Into,
  type ItemKind,
  type Stored,
  type Wanted,
} from './stored.ts'
export { plainRows } from './plain-rows.ts'
export * from './registry.ts'
export * from './hub.ts'
export * from './provider.ts'
export * from './location.ts'
export * from './milestone.ts'
export * from './presence.ts'
export * from './opening-period.ts'
export * from './closure.ts'
export * from './facility.ts'
export * from './room.ts'
export * from './offer.ts'
export * from './news.ts'
export * from './predecessor.ts'
export * from './municipality.ts'
export * from './place.ts'
export * from './school-holiday.ts'
export * from './synonyms.ts'
export * from './theme.ts'
export * from './message-line.ts'
