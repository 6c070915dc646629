import { messageKinds } from '../../messages/index.ts'
import { peopleMessageKinds } from '../../people/index.ts'
import { reminderMessageKinds } from '../reminders/reminder-words.ts'

/** Every kind of mail and SMS that leaves, in the order residents meet them. A kind that is not here fails a test. */
export const MESSAGE_KINDS = [...peopleMessageKinds, ...messageKinds, ...reminderMessageKinds] as const

export type KindName = (typeof MESSAGE_KINDS)[number]['name']
