import type { Contact } from '../../people/index.ts'

/** What can be heard about a topic. */
export const ABOUT = ['news', 'hours'] as const
export type About = (typeof ABOUT)[number]

/** `call`: the desk rings; `letter`: it prints one. For whoever has no address that can be sent to, or would rather. */
export const FOLLOW_CHANNELS = ['email', 'sms', 'call', 'letter'] as const
export type FollowChannel = (typeof FOLLOW_CHANNELS)[number]

export const RHYTHMS = ['at_once', 'daily', 'weekly'] as const
export type Rhythm = (typeof RHYTHMS)[number]

/** How somebody is told of one topic. */
export interface Manner {
  about: readonly About[]
  rhythm: Rhythm
  channel: FollowChannel
}

/** The channel that reaches an address; a fixed line and no address at all are rung. */
export function channelOf(contact: Contact | undefined): FollowChannel {
  if (contact === undefined || contact.kind === 'phone') return 'call'
  return contact.kind === 'email' ? 'email' : 'sms'
}

/** The channels that somebody with these addresses and this name can be told by. */
export function channelsFor({ contacts, named }: { contacts: readonly Contact[]; named: boolean }): FollowChannel[] {
  const has = (kind: Contact['kind']) => contacts.some((one) => one.kind === kind)
  return FOLLOW_CHANNELS.filter((channel) => {
    if (channel === 'email') return has('email')
    if (channel === 'sms') return has('mobile')
    return named || (channel === 'call' && (has('mobile') || has('phone')))
  })
}
