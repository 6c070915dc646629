import type { Db, Tx } from '../../platform/database/index.ts'
import { forgetAddresses, forgetMessagesOf } from '../../platform/outbox/index.ts'
import { machineNow, type Instant } from '../../platform/time/index.ts'
import { kindOf, type ActKinds } from '../acts/act.ts'
import { findAct } from '../acts/find-act.ts'
import { recordAudit } from '../audit.ts'
import { subjectHash } from '../residents/identity-hash.ts'

/** Why something goes when staff erase it, GDPR art. 17 (1) a to e: a word, so that the log holds no text about anybody. */
export const GROUNDS = ['asked', 'not-needed', 'objects', 'unlawful', 'duty'] as const
export type Ground = (typeof GROUNDS)[number]

interface Erasure {
  personIds: readonly string[]
  /** Those who sign in, with all they have said of themselves. */
  residentIds?: readonly string[]
  kinds: ActKinds
  /** The account of staff who does it for somebody; null when they do it themselves. */
  actor: string | null
  /** Null when they do it themselves. */
  ground: Ground | null
  /** Town time. */
  at: Instant
}

/** What went, by table: for the receipt of the erasure. */
export interface Erased {
  acts: number
  addresses: number
  messages: number
  /** Of residents who sign in. */
  accounts: number
}

/**
 * Calls off what still runs, so that seats and times are free again, and deletes the persons with all that hangs on them. What the law
 * keeps has no foreign key to a person. What somebody did for an organisation stays the organisation's: there only the name and the
 * addresses go. Waits for acts that are being written at the same moment.
 */
export function erasePersons(db: Db, given: Erasure): Promise<Erased> {
  return db.transaction().execute(async (tx) => {
    const persons = await tx
      .selectFrom('person')
      .select('id')
      .where((eb) => (given.personIds.length === 0 ? eb.lit(false) : eb('id', 'in', given.personIds)))
      .orderBy('id')
      .forUpdate()
      .execute()
    const ids = persons.map(({ id }) => id)
    const accounts = given.actor === null ? [] : await accountsOfPersons(tx, ids)
    const residents = await residentsOf(tx, [...(given.residentIds ?? []), ...accounts])
    if (ids.length === 0 && residents.ids.length === 0) return { acts: 0, addresses: 0, messages: 0, accounts: 0 }
    const acts = await cancelLiveActs(tx, ids, given)
    const { own: values, typed, ids: keyed } = await addressesOf(tx, ids, { ...residents, isStaff: given.actor !== null })
    const messages =
      (await forgetAddresses(tx, values, given.at)) + (await forgetMessagesOf(tx, { addresses: typed, ids: keyed }, given.at))
    if (values.length > 0) await tx.deleteFrom('contactProof').where('value', 'in', values).execute()
    // Somebody else's account may hold the address too: there the address goes.
    if (given.actor !== null && values.length > 0) await tx.deleteFrom('residentContact').where('value', 'in', values).execute()
    if (ids.length > 0) await forgetPersons(tx, ids)
    if (residents.ids.length > 0) await tx.deleteFrom('resident').where('id', 'in', residents.ids).execute()
    for (const whom of [...ids.map((id) => `person:${id}`), ...residents.ids.map((id) => `resident:${id}`)])
      await recordAudit(tx, {
        at: new Date(machineNow()),
        actor: given.actor,
        action: 'person-erased',
        subject: `${whom}${given.ground === null ? '' : ` ground:${given.ground}`}`,
      })
    return { acts, addresses: values.length + typed.length, messages, accounts: residents.ids.length }
  })
}

/**
 * Whose messages go: of an address that is proven, or that staff were given, all; of one that somebody has typed, no more than what came of
 * it. Whoever types another's address and erases it must neither stop that person's messages nor learn how many there were. So too where
 * two have one mailbox: what the other has asked for goes on.
 */
async function addressesOf(
  tx: Tx,
  personIds: readonly string[],
  { contacts, isStaff }: { contacts: readonly { value: string }[]; isStaff: boolean },
): Promise<{ own: string[]; typed: string[]; ids: string[] }> {
  const rows =
    personIds.length === 0
      ? []
      : await tx
          .selectFrom('contactPoint as p')
          .leftJoin('act as a', (join) =>
            join.on((eb) => eb.or([eb('a.personId', '=', eb.ref('p.personId')), eb('a.helperId', '=', eb.ref('p.personId'))])),
          )
          .select(['p.value', 'p.verifiedAt', 'a.id as actId', 'a.registeredBy'])
          .where('p.personId', 'in', personIds)
          .execute()
  const known = new Set(contacts.map(({ value }) => value))
  for (const { value, verifiedAt, registeredBy } of rows) if (isStaff || verifiedAt !== null || registeredBy !== null) known.add(value)
  const shared = await sharedAmong(tx, [...known], personIds)
  const own = [...known].filter((value) => !shared.has(value))
  const typed = [...new Set(rows.map(({ value }) => value))].filter((value) => !own.includes(value))
  return { own, typed, ids: await idsInKeys(tx, [...new Set(rows.flatMap(({ actId }) => actId ?? []))]) }
}

/** Those that somebody else has proven, or given to staff, for something of theirs that still runs. */
async function sharedAmong(tx: Tx, values: readonly string[], personIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (values.length === 0) return new Set()
  const rows = await tx
    .selectFrom('contactPoint as p')
    .innerJoin('act as a', (join) =>
      join.on((eb) => eb.or([eb('a.personId', '=', eb.ref('p.personId')), eb('a.helperId', '=', eb.ref('p.personId'))])),
    )
    .select('p.value')
    .where('p.value', 'in', values)
    .$if(personIds.length > 0, (query) => query.where('p.personId', 'not in', personIds))
    .where('a.cancelledAt', 'is', null)
    .where((eb) => eb.or([eb('p.verifiedAt', 'is not', null), eb('a.registeredBy', 'is not', null)]))
    .execute()
  return new Set(rows.map(({ value }) => value))
}

/** By what the keys of messages call these acts: themselves, and what each made. */
async function idsInKeys(tx: Tx, actIds: readonly string[]): Promise<string[]> {
  if (actIds.length === 0) return []
  const acts = await tx.selectFrom('act').select('subject').where('id', 'in', actIds).execute()
  const made = acts.map(({ subject }) => subject.slice(subject.indexOf(':') + 1)).filter((id) => id.length >= 8)
  return [...actIds, ...made]
}

async function forgetPersons(tx: Tx, ids: readonly string[]): Promise<void> {
  const acts = await tx.selectFrom('act').select('personId').where('personId', 'in', ids).where('organisationId', 'is not', null).execute()
  const kept = new Set(acts.map(({ personId }) => personId))
  const gone = ids.filter((id) => !kept.has(id))
  if (gone.length > 0) await tx.deleteFrom('person').where('id', 'in', gone).execute()
  if (kept.size === 0) return
  await tx
    .deleteFrom('contactPoint')
    .where('personId', 'in', [...kept])
    .execute()
  await tx
    .updateTable('person')
    .set({ name: null })
    .where('id', 'in', [...kept])
    .execute()
}

/**
 * The accounts that go with these persons when staff erase them: those of the address itself, and those signed in when they asked for
 * themselves. Never by a receipt alone: whoever has one may have typed another's address in it.
 */
async function accountsOfPersons(tx: Tx, personIds: readonly string[]): Promise<string[]> {
  if (personIds.length === 0) return []
  const own = await tx
    .selectFrom('act')
    .select('residentId')
    .where('personId', 'in', personIds)
    .where('helperId', 'is', null)
    .where('residentId', 'is not', null)
    .execute()
  const points = await tx.selectFrom('contactPoint').select(['kind', 'value']).where('personId', 'in', personIds).execute()
  return [...own.map(({ residentId }) => residentId).filter((id) => id !== null), ...(await accountsOfAddresses(tx, points))]
}

async function accountsOfAddresses(tx: Tx, points: readonly { kind: string; value: string }[]): Promise<string[]> {
  const hashes = points.map(({ kind, value }) => subjectHash(kind, value))
  if (hashes.length === 0) return []
  const rows = await tx
    .selectFrom('residentIdentity')
    .select('residentId')
    .where('kind', '=', 'address')
    .where('hash', 'in', hashes)
    .execute()
  return rows.map(({ residentId }) => residentId)
}

/** With those who are known by nothing but one of their addresses: somebody who signed in with a code before. */
async function residentsOf(tx: Tx, ids: readonly string[]): Promise<{ ids: string[]; contacts: { value: string }[] }> {
  if (ids.length === 0) return { ids: [], contacts: [] }
  const contacts = await tx.selectFrom('residentContact').select(['kind', 'value']).where('residentId', 'in', ids).execute()
  return { ids: [...new Set([...ids, ...(await accountsOfAddresses(tx, contacts))])], contacts }
}

async function cancelLiveActs(tx: Tx, personIds: readonly string[], { kinds, at }: Erasure): Promise<number> {
  if (personIds.length === 0) return 0
  const rows = await tx
    .selectFrom('act')
    .select(['id', 'cancelledAt'])
    .where('personId', 'in', personIds)
    .where('organisationId', 'is', null)
    .forNoKeyUpdate()
    .execute()
  for (const { id, cancelledAt } of rows) {
    const act = cancelledAt === null ? await findAct(tx, id) : null
    if (act !== null) await kindOf(kinds, act).cancel(tx, act, at)
  }
  return rows.length
}
