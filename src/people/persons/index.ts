/** Those for whom something is done: a name, a language, addresses, and no more than an act needs. */
export { setPersonLanguage } from './set-language.ts'
export { namedLike } from './named-like.ts'
export { namesOf } from './names-of.ts'
export { insertPerson, type GivenPerson } from './insert-person.ts'
