/** Those for whom something is done: a name, a language, addresses, and no more than an act needs. */
export { insertPerson, type GivenPerson } from './insert-person.ts'
