import type { Db } from '../../platform/database/index.ts'
import { readSpokenCode } from '../acts/spoken-code.ts'
import { readContact } from '../contacts/index.ts'
import { namedLike } from '../persons/index.ts'
import { shieldedAmong } from '../protection/index.ts'

export interface FoundPerson {
  id: string
  /** Null where none was given, and for those who are named nowhere. */
  name: string | null
  shielded: boolean
  madeAt: Date
}

/** The receipts that each of them has, as the one it is for or as who helped; the newest first. */
export async function actsOfPersons(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('act')
    .select(['id', 'personId', 'helperId'])
    .where((eb) => eb.or([eb('personId', 'in', ids), eb('helperId', 'in', ids)]))
    .orderBy('at', 'desc')
    .orderBy('id')
    .execute()
  const ofPerson = (person: string) => rows.filter(({ personId, helperId }) => personId === person || helperId === person)
  return new Map(ids.map((person) => [person, ofPerson(person).map(({ id }) => id)]))
}

const MOST = 50
const SHORTEST_NAME = 2

/** Everybody with this address, number, name or three words of a receipt, the newest first. Whoever asks writes down who was shown. */
export async function findPersons(db: Db, typed: string): Promise<FoundPerson[]> {
  const rows = await db
    .selectFrom('person')
    .select(['id', 'name', 'madeAt'])
    .where('id', 'in', await idsOf(db, typed))
    .orderBy('madeAt', 'desc')
    .orderBy('id')
    .execute()
  const shielded = await shieldedAmong(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, name: shielded.has(row.id) ? null : row.name, shielded: shielded.has(row.id) }))
}

/** Never empty: SQL knows no empty list. */
async function idsOf(db: Db, typed: string): Promise<string[]> {
  const ids = new Set<string>(['00000000-0000-0000-0000-000000000000'])
  const contact = readContact(typed)
  const code = readSpokenCode(typed)
  if (contact !== null) {
    const points = await db.selectFrom('contactPoint').select('personId').where('value', '=', contact.value).limit(MOST).execute()
    for (const { personId } of points) ids.add(personId)
  }
  if (code !== null) {
    const act = await db.selectFrom('act').select(['personId', 'helperId']).where('spokenCode', '=', code).executeTakeFirst()
    for (const id of [act?.personId, act?.helperId]) if (id) ids.add(id)
  }
  const like = namedLike(typed, 'name', SHORTEST_NAME)
  if (like !== null) {
    const named = await db.selectFrom('person').select('id').where(like).orderBy('madeAt', 'desc').limit(MOST).execute()
    for (const { id } of named) ids.add(id)
  }
  return [...ids]
}

/**
 * Others with an address or number of this one, the newest first: each act has its own card of who asked. It may be the same person, or
 * somebody who shares a phone or a mailbox; only whoever asks can tell.
 */
export async function othersByAddress(db: Db, personId: string): Promise<FoundPerson[]> {
  const values = db.selectFrom('contactPoint').select('value').where('personId', '=', personId)
  const rows = await db
    .selectFrom('person')
    .select(['id', 'name', 'madeAt'])
    .where('id', 'in', db.selectFrom('contactPoint').select('personId').where('value', 'in', values))
    .where('id', '<>', personId)
    .orderBy('madeAt', 'desc')
    .orderBy('id')
    .execute()
  const shielded = await shieldedAmong(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, shielded: shielded.has(row.id) }))
}

/** As the privacy officer sees somebody: with the name, also of those who are named nowhere else. Null when there is nobody. */
export async function findPerson(db: Db, id: string): Promise<FoundPerson | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null
  const row = await db.selectFrom('person').select(['id', 'name', 'madeAt']).where('id', '=', id).executeTakeFirst()
  return row ? { ...row, shielded: (await shieldedAmong(db, [id])).has(id) } : null
}

/** How much lies by the address alone, tied to no act: messages that were sent, and browsers that have proven it. */
export async function keptByAddress(db: Db, personId: string): Promise<{ messages: number; proofs: number }> {
  const values = db.selectFrom('contactPoint').select('value').where('personId', '=', personId)
  const count = (row: { number: string | number | bigint }) => Number(row.number)
  const [messages, proofs] = await Promise.all([
    db
      .selectFrom('outboundMessage')
      .select((eb) => eb.fn.countAll().as('number'))
      .where('toAddress', 'in', values)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('contactProof')
      .select((eb) => eb.fn.countAll().as('number'))
      .where('value', 'in', values)
      .executeTakeFirstOrThrow(),
  ])
  return { messages: count(messages), proofs: count(proofs) }
}
