/**
 * The shapes of everything a hub is described by. One shape each for the content pack, the staff's forms,
 * the API and the history of changes. A row's layer is the folder it lies in, never a field.
 */
export { DayText } from './shapes/text.ts'
export * from './shapes/hours.ts'
export * from './shapes/story.ts'
export * from './shapes/house.ts'
export * from './shapes/hub.ts'
export * from './shapes/files.ts'
