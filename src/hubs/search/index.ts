/** How a thing with texts in several languages becomes what search finds. For slices that have things of their own. */
export { entriesOf, ownIn, textIn, words } from './entry.ts'
