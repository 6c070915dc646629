import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { Db, Tables } from '../../platform/database/index.ts'
import { namedLike } from '../persons/index.ts'
import { shieldedAmong } from '../protection/index.ts'
import { readContact, type Contact } from '../contacts/index.ts'
import type { Act } from './act.ts'
import { findAct } from './find-act.ts'
import { readSpokenCode } from './spoken-code.ts'

/** Whose acts a desk may see: those about its own topics, and those it has typed itself. */
export interface DeskReach {
  topics: 'every' | readonly string[]
  /** The staff account. */
  by: string
}

/** An act among others that were found. */
export interface ActLine {
  id: string
  topic: string | null
  at: Date
  confirmedAt: Date | null
  cancelledAt: Date | null
  name: string | null
  helperName: string | null
  /** Whose act it is, when the person did it for an organisation. */
  organisation: string | null
  contacts: readonly (Contact & { deadSince: Date | null })[]
}

/** The act behind three words. Whoever says them at the desk or on the phone is there, so no second fact is asked for. */
export async function findActOfCode(db: Db, typed: string): Promise<string | null> {
  const code = readSpokenCode(typed)
  if (code === null) return null
  return (await db.selectFrom('act').select('id').where('spokenCode', '=', code).executeTakeFirst())?.id ?? null
}

/** Null when it is not there, or belongs to another desk. */
export async function findActAtDesk(db: Db, id: string, reach: DeskReach): Promise<Act | null> {
  const row = await db
    .selectFrom('act')
    .select('act.id')
    .where((eb) => eb(eb.cast<string>('act.id', 'text'), '=', id))
    .where((eb) => within(eb, reach))
    .executeTakeFirst()
  return row ? findAct(db, row.id) : null
}

/** Those among them that this desk may open. */
export async function openedAtDesk(db: Db, ids: readonly string[], reach: DeskReach): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('act')
    .select('act.id')
    .where('act.id', 'in', ids)
    .where((eb) => within(eb, reach))
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** Acts of whoever has the name, the address or the number (the whole of it, or its last digits), and of an organisation by its name; the newest first. */
export async function findActsAtDesk(db: Db, typed: string, { limit, ...reach }: DeskReach & { limit: number }): Promise<ActLine[]> {
  const of = personMatching(typed)
  if (of === null) return []
  const rows = await db
    .selectFrom('act')
    .innerJoin('person', 'person.id', 'act.personId')
    .leftJoin('person as helper', 'helper.id', 'act.helperId')
    .select([
      'act.id',
      'act.topic',
      'act.at',
      'act.confirmedAt',
      'act.cancelledAt',
      'act.personId',
      'act.helperId',
      'person.name',
      'helper.name as helperName',
    ])
    .select(latestName.as('organisation'))
    .where((eb) => within(eb, reach))
    .where((eb) => eb.or([of(eb.ref('act.personId'), 'person.name'), of(eb.ref('act.helperId'), 'helper.name'), ofOrganisation(typed)]))
    .orderBy('act.at', 'desc')
    .orderBy('act.id')
    .limit(limit)
    .execute()
  const ids = rows.flatMap(({ personId, helperId }) => [personId, helperId])
  const [contacts, shielded] = await Promise.all([
    contactsOf(db, ids),
    shieldedAmong(
      db,
      ids.filter((id) => id !== null),
    ),
  ])
  // Somebody with protected address is found by what stands on their receipt, never by a search (domain.md A4).
  const shown = rows.filter(({ personId, helperId }) => !shielded.has(personId) && !shielded.has(helperId ?? ''))
  return shown.map((row) => ({
    ...row,
    contacts: contacts.filter(({ personId }) => personId === row.personId || personId === row.helperId),
  }))
}

/** Under any name it has had. */
function ofOrganisation(typed: string): Expression<SqlBool> {
  const called = namedLike(typed, 'n.name')
  return called === null
    ? sql<SqlBool>`false`
    : sql<SqlBool>`exists (select from organisation_name n where n.organisation_id = act.organisation_id and ${called})`
}

const latestName = sql<string | null>`(select n.name from organisation_name n
  where n.organisation_id = act.organisation_id order by n.valid_from desc limit 1)`

/** How many acts the staff have typed since an instant. */
export async function countRegistered(db: Db, { since, ...reach }: DeskReach & { since: Date }): Promise<number> {
  const { count } = await db
    .selectFrom('act')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('act.at', '>=', since)
    .where('act.registeredBy', 'is not', null)
    .where((eb) => within(eb, reach))
    .executeTakeFirstOrThrow()
  return Number(count)
}

function within(eb: ExpressionBuilder<Tables, 'act'>, { topics, by }: DeskReach) {
  if (topics === 'every') return eb.lit(true)
  const own = eb('act.registeredBy', '=', by)
  return topics.length === 0 ? own : eb.or([own, eb('act.topic', 'in', topics)])
}

type Matching = (id: Expression<string | null>, name: 'person.name' | 'helper.name') => Expression<SqlBool>

/** Null when too little was typed to look for anybody. */
function personMatching(typed: string): Matching | null {
  const contact = readContact(typed)
  if (contact !== null) return (id) => hasContact(id, sql`value = ${contact.value}`)
  const digits = typed.replaceAll(/[\s-]/g, '')
  if (/^\d{4,}$/.test(digits)) return (id) => hasContact(id, sql`kind <> 'email' and value like ${`%${digits}`}`)
  return namedLike(typed, 'person.name') === null ? null : (_, name) => namedLike(typed, name) ?? sql<SqlBool>`false`
}

const hasContact = (id: Expression<string | null>, fits: Expression<unknown>) =>
  sql<SqlBool>`exists (select from contact_point where person_id = ${id} and ${fits})`

function contactsOf(db: Db, ids: readonly (string | null)[]) {
  const wanted = ids.filter((id) => id !== null)
  if (wanted.length === 0) return Promise.resolve([])
  return db
    .selectFrom('contactPoint')
    .select(['personId', 'kind', 'value', 'deadSince'])
    .where('personId', 'in', wanted)
    .orderBy('kind')
    .execute()
}
