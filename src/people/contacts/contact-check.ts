import { timingSafeEqual } from 'node:crypto'
import type { Db, Tx } from '../../platform/database/index.ts'
import { machineNow, type Instant } from '../../platform/time/index.ts'
import { hashOf } from '../sign-in/token.ts'
import type { Contact } from './contact.ts'
import { takeNewAddress } from './new-address.ts'
import type { Telling } from './telling.ts'
import { codeHash, newCheck, type NewCheck, type Waiting } from './new-check.ts'
import { MOST_TRIES } from './six-digits.ts'

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
  return { contact: { kind: point.kind, value: point.value }, ...(await newCheck(tx, actId, { contactPointId: point.id })) }
}

/** Why a code or a link does not prove anything. */
export type CheckRefusal = 'wrong' | 'worn-out' | 'too-old' | 'none'

type Proven = Contact & { id: string }
type Outcome = { proven: Proven } | { refused: CheckRefusal }

/** Takes the check out when the digits fit; counts the try when they do not. The caller must commit either way. */
export async function proveByCode(tx: Tx, { actId, typed, ...told }: Telling & { actId: string; typed: string }): Promise<Outcome> {
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
  if (timingSafeEqual(check.codeHash, codeHash(actId, digits))) return { proven: await proven(tx, check, told) }
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

export async function proveByLink(
  tx: Tx,
  { token, ...told }: Telling & { token: string },
): Promise<{ proven: Proven; actId: string } | { refused: CheckRefusal }> {
  const check = await tx.selectFrom('contactCheck').selectAll().where('tokenHash', '=', hashOf(token)).forUpdate().executeTakeFirst()
  if (!check) return { refused: 'none' }
  if (check.endsAt.getTime() <= machineNow()) return { refused: 'too-old' }
  return { proven: await proven(tx, check, told), actId: check.actId }
}

interface Check {
  actId: string
  contactPointId: string | null
  personId: string | null
  newKind: 'email' | 'mobile' | null
  newValue: string | null
  replaces: string | null
}

async function proven(tx: Tx, check: Check, told: Telling): Promise<Proven> {
  await tx.deleteFrom('contactCheck').where('actId', '=', check.actId).execute()
  const waiting = waitingOf(check)
  if (!('contactPointId' in waiting)) {
    const { personId, newKind: kind, newValue: value, replaces } = waiting
    return takeNewAddress(tx, { personId, contact: { kind, value }, replaces, ...told })
  }
  return pointOf(tx, waiting.contactPointId)
}

function waitingOf({ contactPointId, personId, newKind, newValue, replaces }: Check): Waiting {
  if (contactPointId !== null) return { contactPointId }
  if (personId === null || newKind === null || newValue === null) throw new RangeError('a check is of an address')
  return { personId, newKind, newValue, replaces }
}

const pointOf = (tx: Tx, id: string) =>
  tx.selectFrom('contactPoint').select(['id', 'kind', 'value']).where('id', '=', id).executeTakeFirstOrThrow()

/** A new link and new digits in place of those that are lost, too old or worn out. Null when nothing waits. */
export async function renewCheck(tx: Tx, actId: string): Promise<NewCheck | null> {
  const old = await tx.deleteFrom('contactCheck').where('actId', '=', actId).returningAll().executeTakeFirst()
  if (!old) return null
  const waiting = waitingOf(old)
  const contact =
    'contactPointId' in waiting ? await pointOf(tx, waiting.contactPointId) : { kind: waiting.newKind, value: waiting.newValue }
  return { contact: { kind: contact.kind, value: contact.value }, ...(await newCheck(tx, actId, waiting)) }
}
