import { performAct, type ActGiven, type Receipt } from '../../people/index.ts'
import { isLinkFlood } from './links.ts'
import type { Db } from '../../platform/database/index.ts'

export interface NewEnquiry extends Pick<
  ActGiven,
  'person' | 'helper' | 'organisation' | 'channel' | 'registeredBy' | 'resident' | 'hold' | 'ticket' | 'key' | 'publicUrl' | 'at'
> {
  topic: string
  body: string
}

/** Needs no proven address: the answer is on the receipt, and goes to the address besides. */
export function sendEnquiry(db: Db, { topic, body, ...act }: NewEnquiry): Promise<Receipt> {
  // Whoever reads a question aloud at the desk is no robot.
  const hold = [...(act.hold ?? []), ...(isLinkFlood(body) ? (['links'] as const) : [])]
  const content = JSON.stringify([topic, body, act.person, act.helper ?? null])
  return performAct(
    db,
    { ...act, hold: [...new Set(hold)], topic, kind: 'enquiry', needs: 'nothing', content },
    async (tx, { id, personId }) => {
      const made = await tx
        .insertInto('enquiry')
        .values({ actId: id, personId, topic, body, language: act.person.language, at: new Date(act.at) })
        .returning('id')
        .executeTakeFirstOrThrow()
      return `enquiry:${made.id}`
    },
  )
}
