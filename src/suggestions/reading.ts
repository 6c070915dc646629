import { addDays, instantToWall, type Day } from '../platform/time/index.ts'

/** What may not stand where everybody reads it: the rules of `/innspill/ny`. */
export const RULES_OF_READING = ['persons', 'insult', 'advert', 'law', 'not_ours'] as const
export type RuleOfReading = (typeof RULES_OF_READING)[number]

/** Days in which somebody at the hub reads it. A reader who waits longer has stopped looking. */
export const READ_DAYS = 3

/**
 * Days in which a hub answers. Whoever asks a public body is to be answered without undue delay (forvaltningsloven § 11 a); two weeks leave
 * room for one meeting of those who run a house.
 */
export const REPLY_DAYS = 14

/** The last day to answer on, of what came on a day. */
export const replyFrom = (day: Day): Day => addDays(day, REPLY_DAYS)

export const dayOf = (at: Date): Day => instantToWall(at.getTime()).day

/** The last day on which it is to be read. */
export const readBy = (receivedAt: Date): Day => addDays(dayOf(receivedAt), READ_DAYS)
