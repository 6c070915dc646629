import { performAct, type ActGiven, type Receipt } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { channelOf, type About, type Rhythm } from './subscription.ts'

export interface Following extends Pick<
  ActGiven,
  'person' | 'helper' | 'channel' | 'registeredBy' | 'key' | 'publicUrl' | 'at' | 'proven'
> {
  topic: string
  about: readonly About[]
  rhythm: Rhythm
}

/** Begins when the address is proven, at once when staff register it. */
export function startFollowing(db: Db, given: Following): Promise<Receipt> {
  const { topic, about, rhythm, ...act } = given
  const [contact] = [...given.person.contacts, ...(given.helper?.contacts ?? [])]
  const content = JSON.stringify([topic, about, rhythm, given.person, given.helper ?? null])
  return performAct(db, { ...act, kind: 'follow', needs: 'contact', content }, async (tx, { id, personId, confirmed }) => {
    const made = await tx
      .insertInto('subscription')
      .values({
        actId: id,
        personId,
        topic,
        about: [...about],
        rhythm,
        channel: channelOf(contact),
        begunAt: confirmed ? new Date(act.at) : null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return `subscription:${made.id}`
  })
}
