/** E-mail addresses and phone numbers: how they are read, written and proven. */
export { browserMark, markBrowser } from './browser-mark.ts'
export * from './contact.ts'
export { noteDeadAddress } from './note-dead-address.ts'
export { replaceDeadAddress } from './replace-dead.ts'
export * from './quiet-hours.ts'
export { pendingAddress } from './new-address.ts'
export { provenHere } from './proven-here.ts'
export { addDisposable, isDisposable, listDisposable, listDomainChanges, removeDisposable, type DomainChange } from './disposable.ts'
