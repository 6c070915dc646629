/**
 * Reminders of what a body has promised or is asked to answer. Owns the address they are written to and which deadlines have been told of.
 * Knows bodies by their slug alone; what is due is found by whoever knows hearings and suggestions.
 */
export { noteReminders, type Reminders } from './note-reminders.ts'
export { reminderPrivacy } from './privacy.ts'
export { reminderAddress, reminderAddresses, setReminderAddress } from './reminder-address.ts'
export { REMINDED, REMINDED_FROM, type ReminderStage } from './reminder-rule.ts'
export { reminderRetention } from './retention.ts'
