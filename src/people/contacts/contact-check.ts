import { timingSafeEqual } from 'node:crypto'
import type { Db, Tx } from '../../platform/database/index.ts'
import { machineNow, type Instant } from '../../platform/time/index.ts'
import { hashOf, newToken } from '../sign-in/token.ts'
import type { Contact } from './contact.ts'
import { MOST_TRIES, newSixDigits } from './six-digits.ts'

const DAY = 24 * 60 * 60_000

/** What is to be sent to an address so that somebody with access to it can prove it. */
export interface NewCheck {
  contact: Contact
  /** For the link. */
  token: string
  /** Six digits. */
  code: string
}

interface Asked {
  actId: string
  personId: string
  proven: readonly Contact[]
}

/** Null when the person has no address to prove, or this browser has proven it before: then it counts as proven now. */
export async function proveOrAsk(tx: Tx, { actId, personId, proven }: Asked, at: Instant): Promise<NewCheck | null> {
  const points = await tx.selectFrom('contactPoint').select(['id', 'kind', 'value']).where('personId', '=', personId).execute()
  const point = points.find(({ kind }) => kind === 'email') ?? points.find(({ kind }) => kind === 'mobile')
  if (!point) return null
  if (proven.some(({ kind, value }) => kind === point.kind && value === point.value)) {
    await tx
      .updateTable('contactPoint')
      .set({ verifiedAt: new Date(at) })
      .where('id', '=', point.id)
      .execute()
    return null
  }
  return { contact: { kind: point.kind, value: point.value }, ...(await newCheck(tx, actId, point.id)) }
}

async function newCheck(tx: Tx, actId: string, contactPointId: string): Promise<{ token: string; code: string }> {
  const token = newToken()
  const code = newSixDigits()
  const now = machineNow()
  await tx
    .insertInto('contactCheck')
    .values({
      actId,
      contactPointId,
      tokenHash: hashOf(token),
      codeHash: codeHash(actId, code),
      madeAt: new Date(now),
      endsAt: new Date(now + DAY),
    })
    .execute()
  return { token, code }
}

// With the act's id, so that the table tells nothing of which checks have the same digits.
const codeHash = (actId: string, code: string) => hashOf(`${actId} ${code}`)

/** Why a code or a link does not prove anything. */
export type CheckRefusal = 'wrong' | 'worn-out' | 'too-old' | 'none'

type Proven = Contact & { id: string }
type Outcome = { proven: Proven } | { refused: CheckRefusal }

/** Takes the check out when the digits fit; counts the try when they do not. The caller must commit either way. */
export async function proveByCode(tx: Tx, actId: string, typed: string): Promise<Outcome> {
  const check = await tx
    .selectFrom('contactCheck')
    .selectAll()
    .where('actId', '=', actId)
    .orderBy('madeAt', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
  if (!check) return { refused: 'none' }
  if (check.endsAt.getTime() <= machineNow()) return { refused: 'too-old' }
  if (check.tries >= MOST_TRIES) return { refused: 'worn-out' }
  const digits = typed.replaceAll(/\D/g, '')
  if (timingSafeEqual(check.codeHash, codeHash(actId, digits))) return { proven: await proven(tx, check) }
  await tx
    .updateTable('contactCheck')
    .set({ tries: check.tries + 1 })
    .where('id', '=', check.id)
    .execute()
  return { refused: check.tries + 1 >= MOST_TRIES ? 'worn-out' : 'wrong' }
}

/** The act that waits behind a link, without proving anything: programs that read mail open every link. */
export async function actOfCheck(db: Db, token: string): Promise<string | null> {
  const found = await db.selectFrom('contactCheck').select(['actId', 'endsAt']).where('tokenHash', '=', hashOf(token)).executeTakeFirst()
  return found && found.endsAt.getTime() > machineNow() ? found.actId : null
}

export async function proveByLink(tx: Tx, token: string): Promise<{ proven: Proven; actId: string } | { refused: CheckRefusal }> {
  const check = await tx.selectFrom('contactCheck').selectAll().where('tokenHash', '=', hashOf(token)).forUpdate().executeTakeFirst()
  if (!check) return { refused: 'none' }
  if (check.endsAt.getTime() <= machineNow()) return { refused: 'too-old' }
  return { proven: await proven(tx, check), actId: check.actId }
}

async function proven(tx: Tx, check: { actId: string; contactPointId: string }): Promise<Proven> {
  await tx.deleteFrom('contactCheck').where('actId', '=', check.actId).execute()
  return tx.selectFrom('contactPoint').select(['id', 'kind', 'value']).where('id', '=', check.contactPointId).executeTakeFirstOrThrow()
}

/** A new link and new digits in place of those that are lost, too old or worn out. Null when nothing waits. */
export async function renewCheck(tx: Tx, actId: string): Promise<NewCheck | null> {
  const old = await tx
    .deleteFrom('contactCheck')
    .using('contactPoint')
    .whereRef('contactPoint.id', '=', 'contactCheck.contactPointId')
    .where('contactCheck.actId', '=', actId)
    .returning(['contactPoint.id', 'contactPoint.kind', 'contactPoint.value'])
    .executeTakeFirst()
  if (!old) return null
  return { contact: { kind: old.kind, value: old.value }, ...(await newCheck(tx, actId, old.id)) }
}
