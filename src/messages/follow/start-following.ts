import { performAct, type ActGiven, type Receipt, type Topic } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { channelOf, type About, type FollowChannel, type Rhythm } from './subscription.ts'

export type Followed = Pick<Topic, 'id' | 'desk'>

export interface Following extends Pick<
  ActGiven,
  'person' | 'helper' | 'organisation' | 'channel' | 'registeredBy' | 'resident' | 'hold' | 'ticket' | 'key' | 'publicUrl' | 'at' | 'proven'
> {
  /** One or more. */
  topics: readonly Followed[]
  about: readonly About[]
  rhythm: Rhythm
  /** Somebody who can be written to and would rather be rung, or have a letter. */
  rather?: 'call' | 'letter'
  /** The desk where it was asked for: it rings about what belongs to no desk. */
  atDesk?: string | null
}

/** Begins when the address is proven, at once when staff register it. */
export function startFollowing(db: Db, given: Following): Promise<Receipt> {
  const { topics, about, rhythm, rather, atDesk = null, ...act } = given
  const [contact] = [...given.person.contacts, ...(given.helper?.contacts ?? [])]
  const channel = channelFor(contact, rather)
  const [first] = topics
  const ids = topics.map(({ id }) => id)
  const content = JSON.stringify([ids, about, rhythm, channel, given.person, given.helper ?? null])
  const topic = first?.desk ?? atDesk ?? first?.id ?? null
  return performAct(db, { ...act, topic, kind: 'follow', needs: 'contact', content }, async (tx, { id, personId, confirmed }) => {
    const common = { actId: id, personId, about: [...about], rhythm, channel, begunAt: confirmed ? new Date(act.at) : null }
    const made = await tx
      .insertInto('subscription')
      .values(topics.map((one) => ({ ...common, topic: one.id, desk: one.desk ?? atDesk })))
      .returning('id')
      .execute()
    return `subscription:${made[0]?.id ?? ''}`
  })
}

function channelFor(contact: Parameters<typeof channelOf>[0], rather: Following['rather']): FollowChannel {
  if (rather === 'letter') return 'letter'
  return rather === 'call' && contact?.kind !== 'email' ? 'call' : channelOf(contact)
}
