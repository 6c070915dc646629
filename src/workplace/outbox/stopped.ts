import { countHeldTidings, dropTidings, releaseTidings } from '../../messages/index.ts'
import { recordAudit, type AuditAction } from '../../people/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { countHeld, dropEvent, dropHeld, dropMessage, releaseHeld, retryEvent, retryMessage } from '../../platform/outbox/index.ts'
import { machineNow, type Instant } from '../../platform/time/index.ts'

interface By {
  /** The account. */
  actor: string
  /** Town time. */
  now: Instant
}

/** What was restored and waits for somebody. */
export interface HeldBack {
  messages: number
  events: number
  tidings: number
}

export async function heldBack(db: Db): Promise<HeldBack> {
  const [held, tidings] = await Promise.all([countHeld(db), countHeldTidings(db)])
  return { ...held, tidings }
}

export const releaseAll = (db: Db, by: By): Promise<boolean> =>
  audited(db, { actor: by.actor, action: 'held-released', subject: 'outbox' }, async (tx) => {
    await releaseHeld(tx)
    await releaseTidings(tx)
    return true
  })

export const dropAll = (db: Db, by: By, because: string): Promise<boolean> =>
  audited(db, { actor: by.actor, action: 'held-dropped', subject: 'outbox' }, async (tx) => {
    await dropHeld(tx, { because, now: by.now })
    await dropTidings(tx, by.now)
    return true
  })

/** `message:<id>`, or `event:<number>:<listener>`. */
export type Dead = { message: string } | { event: { eventId: number; listener: string } }

export function parseDead(text: string): Dead | null {
  const [, message, eventId, listener] = /^(?:message:([\da-f-]{36})|event:([1-9]\d{0,14}):([\w.-]{1,100}))$/.exec(text) ?? []
  if (message !== undefined) return { message }
  return eventId === undefined || listener === undefined ? null : { event: { eventId: Number(eventId), listener } }
}

const subjectOf = (dead: Dead) => ('message' in dead ? `message:${dead.message}` : `event:${dead.event.eventId}`)

/** False when a colleague was there first. */
export const tryAgain = (db: Db, by: By, dead: Dead): Promise<boolean> =>
  audited(db, { actor: by.actor, action: 'message' in dead ? 'message-retried' : 'event-retried', subject: subjectOf(dead) }, (tx) =>
    'message' in dead ? retryMessage(tx, dead.message, by.now) : retryEvent(tx, dead.event),
  )

export const drop = (db: Db, { actor, now }: By, { dead, because }: { dead: Dead; because: string }): Promise<boolean> =>
  audited(db, { actor, action: 'message' in dead ? 'message-dropped' : 'event-dropped', subject: subjectOf(dead) }, (tx) =>
    'message' in dead ? dropMessage(tx, { id: dead.message, because, now }) : dropEvent(tx, { ...dead.event, because, now }),
  )

type Entry = Pick<By, 'actor'> & { action: AuditAction; subject: string }

function audited(db: Db, entry: Entry, act: (tx: Tx) => Promise<boolean>): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const isDone = await act(tx)
    if (isDone) await recordAudit(tx, { at: new Date(machineNow()), ...entry })
    return isDone
  })
}
