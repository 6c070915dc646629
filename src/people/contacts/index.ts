/** E-mail addresses and phone numbers: how they are read, written and proven. */
export * from './contact.ts'
export { noteDeadAddress } from './note-dead-address.ts'
export { provenHere } from './proven-here.ts'
export { addDisposable, isDisposable, listDisposable, removeDisposable } from './disposable.ts'
