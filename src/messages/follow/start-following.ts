import { performAct, type ActGiven, type Receipt } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { channelOf, type About, type Rhythm } from './subscription.ts'

export interface Following extends Pick<
  ActGiven,
  'person' | 'helper' | 'channel' | 'registeredBy' | 'resident' | 'key' | 'publicUrl' | 'at' | 'proven'
> {
  topic: string
  about: readonly About[]
  rhythm: Rhythm
  /** Somebody with a mobile who would rather be rung. */
  ring?: boolean
}

/** Begins when the address is proven, at once when staff register it. */
export function startFollowing(db: Db, given: Following): Promise<Receipt> {
  const { topic, about, rhythm, ring = false, ...act } = given
  const [contact] = [...given.person.contacts, ...(given.helper?.contacts ?? [])]
  const channel = ring && contact?.kind !== 'email' ? 'call' : channelOf(contact)
  const content = JSON.stringify([topic, about, rhythm, channel, given.person, given.helper ?? null])
  return performAct(db, { ...act, topic, kind: 'follow', needs: 'contact', content }, async (tx, { id, personId, confirmed }) => {
    const made = await tx
      .insertInto('subscription')
      .values({
        actId: id,
        personId,
        topic,
        about: [...about],
        rhythm,
        channel,
        begunAt: confirmed ? new Date(act.at) : null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return `subscription:${made.id}`
  })
}
