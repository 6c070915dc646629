import { sql, type Expression, type SqlBool } from 'kysely'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { namedLike, namesOf } from '../persons/index.ts'
import type { Paper, Step } from './organisation.ts'
import { organisations, type Organisation } from './queries.ts'
import { readOrganisationNumber } from './organisation-number.ts'

const MOST = 200

/** What was last said of whether it may act. */
const standing = sql<Step>`(select s.what from organisation_step s where s.organisation_id = o.id
  and s.what in ('claimed', 'verified', 'approved', 'refused', 'taken_over', 'dissolved') order by s.id desc limit 1)`

const isLed = (day: Day) => sql<SqlBool>`exists (select from membership m where m.organisation_id = o.id and m.role = 'leader'
  and m.ended_at is null and m.valid_from <= ${day}::date and (m.valid_to is null or m.valid_to >= ${day}::date))`

/** Those that somebody leads and nobody has decided about, the longest waiting first. */
export async function waitingOrganisations(db: Db, day: Day): Promise<(Organisation & { claimedAt: Date })[]> {
  const rows = await db
    .selectFrom('organisationStep')
    .select(['organisationId', (eb) => eb.fn.max('at').as('claimedAt')])
    .where('what', '=', 'claimed')
    .where('organisationId', 'in', idsWhere(db, sql<SqlBool>`${standing} = 'claimed' and ${isLed(day)}`))
    .groupBy('organisationId')
    .orderBy('claimedAt')
    .limit(MOST)
    .execute()
  const found = await organisations(
    db,
    rows.map(({ organisationId }) => organisationId),
    day,
  )
  return rows.flatMap(({ organisationId, claimedAt }) => {
    const one = found.find(({ id }) => id === organisationId)
    return one === undefined ? [] : [{ ...one, claimedAt }]
  })
}

/** Those that may act, and that nobody leads. */
export async function unledOrganisations(db: Db, day: Day): Promise<Organisation[]> {
  const rows = await idsWhere(db, sql<SqlBool>`${standing} in ('verified', 'approved', 'taken_over') and not ${isLed(day)}`)
    .limit(MOST)
    .execute()
  return organisations(
    db,
    rows.map(({ id }) => id),
    day,
  )
}

/** By a part of any name it has had, or its number. */
export async function searchOrganisations(db: Db, typed: string, { day, limit }: { day: Day; limit: number }): Promise<Organisation[]> {
  const read = readOrganisationNumber(typed)
  const like = `%${typed.trim().replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const called = namedLike(typed, 'n.name') ?? sql<SqlBool>`false`
  const named = sql<SqlBool>`exists (select from organisation_name n
    where n.organisation_id = o.id and (n.name ilike ${like} or ${called}))`
  const rows = await idsWhere(db, 'number' in read ? sql<SqlBool>`o.number = ${read.number}` : named)
    .orderBy('o.madeAt', 'desc')
    .limit(limit)
    .execute()
  return organisations(
    db,
    rows.map(({ id }) => id),
    day,
  )
}

const idsWhere = (db: Db, condition: Expression<SqlBool>) => db.selectFrom('organisation as o').select('o.id').where(condition)

/** Somebody asks to take over, and nobody has answered. */
export interface TakeOver {
  id: string
  organisationId: string
  personId: string
  /** Null where none is to be shown. */
  name: string | null
  shielded: boolean
  at: Date
}

/** The longest waiting first; of one organisation, or of all when null. */
export async function waitingTakeOvers(db: Db, organisationId: string | null): Promise<TakeOver[]> {
  const rows = await db
    .selectFrom('organisationClaim as c')
    .innerJoin('act', 'act.id', 'c.actId')
    .select(['c.id', 'c.organisationId', 'c.personId', 'act.at'])
    .where('c.takesOver', '=', true)
    .where('c.decision', 'is', null)
    .where('act.cancelledAt', 'is', null)
    .where('c.organisationId', 'is not', null)
    .$if(organisationId !== null, (query) => query.where('c.organisationId', '=', organisationId ?? ''))
    .where((eb) => eb.not(eb.exists(eb.selectFrom('membership as m').select('m.id').whereRef('m.actId', '=', 'c.actId'))))
    .orderBy('act.at')
    .limit(MOST)
    .execute()
  const names = await namesOf(
    db,
    rows.map(({ personId }) => personId),
  )
  return rows.flatMap(({ organisationId: of, ...row }) => {
    const named = names.get(row.personId)
    return of === null ? [] : [{ ...row, organisationId: of, name: named?.name ?? null, shielded: named?.shielded ?? false }]
  })
}

export interface PastStep {
  what: Step
  reason: string | null
  paper: Paper | null
  /** The account of staff. */
  byStaff: string | null
  at: Date
}

/** The newest first. */
export function stepsOf(db: Db, organisationId: string): Promise<PastStep[]> {
  return db
    .selectFrom('organisationStep')
    .select(['what', 'reason', 'paper', 'byStaff', 'at'])
    .where('organisationId', '=', organisationId)
    .orderBy('id', 'desc')
    .execute()
}
