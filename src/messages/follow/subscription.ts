import type { Contact } from '../../people/index.ts'

/** What can be heard about a topic. */
export const ABOUT = ['news', 'hours'] as const
export type About = (typeof ABOUT)[number]

/** `call`: the desk rings; for whoever has no address that can be written to. */
export type FollowChannel = 'email' | 'sms' | 'call'

export const RHYTHMS = ['at_once', 'daily', 'weekly'] as const
export type Rhythm = (typeof RHYTHMS)[number]

/** The channel that reaches an address; a fixed line and no address at all are rung. */
export function channelOf(contact: Contact | undefined): FollowChannel {
  if (contact === undefined || contact.kind === 'phone') return 'call'
  return contact.kind === 'email' ? 'email' : 'sms'
}
