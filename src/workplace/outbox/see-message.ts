import { recordAudit, shieldedAddresses } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { readMessage, retryMessage } from '../../platform/outbox/index.ts'
import { machineNow, type Instant } from '../../platform/time/index.ts'

export interface SeenMessage extends NonNullable<Awaited<ReturnType<typeof readMessage>>> {
  /** To somebody who is named nowhere: the address is not shown. */
  shielded: boolean
}

interface By {
  /** The account. */
  actor: string
}

/** The whole message, and who saw it, in one transaction (domain.md A6). Null when there is none. */
export function seeMessage(db: Db, id: string, { actor }: By): Promise<SeenMessage | null> {
  return db.transaction().execute(async (tx) => {
    const message = await readMessage(tx, id)
    if (message === undefined) return null
    const shielded = await shieldedAddresses(tx, message.toAddress === null ? [] : [message.toAddress])
    await recordAudit(tx, { at: new Date(machineNow()), actor, action: 'message-seen', subject: `message:${id}` })
    return { ...message, shielded: shielded.size > 0 }
  })
}

/** False when it is not given up, or its content is gone. */
export function sendAgain(db: Db, id: string, { actor, now }: By & { now: Instant }): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const isSent = await retryMessage(tx, id, now)
    if (isSent) await recordAudit(tx, { at: new Date(machineNow()), actor, action: 'message-retried', subject: `message:${id}` })
    return isSent
  })
}
