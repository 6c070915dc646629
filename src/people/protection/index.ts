/** Protected address: who is named nowhere, and how that is marked and lifted. */
export { liftProtection, protectPersons, protectionOf, type Protection } from './protect.ts'
export { markedAmong, shieldedAddresses, shieldedAmong } from './shielded.ts'
export { shieldTexts } from './texts.ts'
