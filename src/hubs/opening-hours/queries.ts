import { sql } from 'kysely'
import { remembered } from '../../platform/cache/remembered.ts'
import { isShown } from '../../platform/content/shown-layer.ts'
import type { Db } from '../../platform/database/index.ts'
import { addDays, type Day } from '../../platform/time/index.ts'
import type { ClosureOf, HoursBook, PeriodOf, UseOf } from './book.ts'
import { LOOK_AHEAD_DAYS } from './hours-now.ts'
import { rangesInOperation } from './in-use.ts'

/** The hubs and days that will be asked about, and the day whose knowledge is asked for. */
export interface HoursWanted {
  hubIds: readonly number[]
  from: Day
  to: Day
  known: Day
}

/** The hours of many hubs in three queries, and none while no hours have changed. Also loads the night before, and as far after as the next opening is looked for. */
export async function loadHours(db: Db, wanted: HoursWanted): Promise<HoursBook> {
  const window = { ...wanted, from: addDays(wanted.from, -1), to: addDays(wanted.to, LOOK_AHEAD_DAYS + 1) }
  const [periods, closures, uses] = await Promise.all([knownPeriods(db, window), knownClosures(db, window), knownUses(db, window)])
  const [periodsOf, closuresOf] = [grouped(periods, (row) => row.hubId), grouped(closures, (row) => row.hubId)]
  return new Map(
    wanted.hubIds.map((id) => [id, { periods: periodsOf.get(id) ?? [], closures: closuresOf.get(id) ?? [], uses: uses.get(id) ?? [] }]),
  )
}

const knownPeriods = remembered(periodsIn, ['opening_period'])
const knownClosures = remembered(closuresIn, ['closure'])
const knownUses = remembered(
  (db: Db, { hubIds, known }: Pick<HoursWanted, 'hubIds' | 'known'>) => usesOf(db, { hubIds, known }),
  ['milestone', 'presence'],
)

type OfHub<T> = T & { hubId: number }

async function periodsIn(db: Db, { hubIds, from, to, known }: HoursWanted): Promise<OfHub<PeriodOf>[]> {
  const rows = await db
    .selectFrom(wantedHubs(hubIds))
    .innerJoin('openingPeriod as period', (join) => join.onRef('period.hubId', '=', 'wanted.id').on(inWindow('period', from, to)))
    .leftJoin('openingSpan as span', 'span.periodId', 'period.id')
    .select(['period.id', 'hubId', 'providerId', 'key', 'title', 'validFrom', 'validTo', 'override', 'onHolidays', 'layer'])
    .select(['weekdays', 'opens', 'closes', 'mode', 'note'])
    .where('knownFrom', '<=', known)
    .where(isShown('period'))
    .orderBy('period.id')
    .orderBy('position')
    .execute()
  return [...grouped(rows, (row) => row.id).values()].map((ofOne) => {
    const [{ hubId, providerId, key, title, validFrom, validTo, override, onHolidays, layer }] = ofOne
    const spans = ofOne.flatMap(({ weekdays, opens, closes, mode, note }) =>
      weekdays === null || opens === null || closes === null || mode === null ? [] : [{ weekdays, opens, closes, mode, note }],
    )
    return { hubId, providerId, key, title, from: validFrom, to: validTo, override, onHolidays, layer, spans }
  })
}

async function closuresIn(db: Db, { hubIds, from, to, known }: HoursWanted): Promise<OfHub<ClosureOf>[]> {
  const rows = await db
    .selectFrom(wantedHubs(hubIds))
    .innerJoin('closure', (join) => join.onRef('closure.hubId', '=', 'wanted.id').on(inWindow('closure', from, to)))
    .leftJoin('closureException as exception', 'exception.closureId', 'closure.id')
    .select(['closure.id', 'hubId', 'closure.providerId', 'key', 'validFrom', 'validTo', 'reason', 'layer'])
    .select(['exception.providerId as exceptedId', 'note'])
    .where('knownFrom', '<=', known)
    .where(isShown('closure'))
    .orderBy('closure.id')
    .orderBy('exceptedId')
    .execute()
  return [...grouped(rows, (row) => row.id).values()].map((ofOne) => {
    const [{ hubId, providerId, key, validFrom, validTo, reason, layer }] = ofOne
    const exceptions = ofOne.flatMap(({ exceptedId, note }) => (exceptedId === null ? [] : [{ providerId: exceptedId, note }]))
    return { hubId, providerId, key, from: validFrom, to: validTo, reason, layer, exceptions }
  })
}

/** A house is in use from what has happened, never from what is planned; a provider from when it is surely there. */
export async function usesOf(db: Db, { hubIds, known }: Pick<HoursWanted, 'hubIds' | 'known'>): Promise<Map<number, UseOf[]>> {
  const rows = await db
    .selectFrom('milestone')
    .select([
      'hubId',
      sql<number | null>`null::bigint`.as('providerId'),
      sql<string>`kind`.as('kind'),
      'latest as from',
      sql<Day | null>`null::date`.as('to'),
    ])
    .where('hubId', '=', sql<number>`any(${hubIds}::bigint[])`)
    .where('kind', 'in', ['opening', 'closing'])
    .where('state', '=', 'actual')
    .where(isShown('milestone'))
    .where('knownFrom', '<=', known)
    .unionAll(
      db
        .selectFrom('presence')
        .innerJoin('provider', 'provider.id', 'presence.providerId')
        .select([
          'hubId',
          sql<number | null>`provider_id`.as('providerId'),
          sql<string>`'presence'`.as('kind'),
          'latest as from',
          sql<Day | null>`least(presence.valid_to, provider.valid_to)`.as('to'),
        ])
        .where('hubId', '=', sql<number>`any(${hubIds}::bigint[])`)
        .where('presence.knownFrom', '<=', known)
        .where(isShown('presence')),
    )
    .execute()
  return new Map(hubIds.map((id) => [id, usesFrom(rows.filter((row) => row.hubId === id))]))
}

interface UseRow {
  providerId: number | null
  kind: string
  from: Day
  to: Day | null
}

function usesFrom(rows: readonly UseRow[]): UseOf[] {
  const daysOf = (kind: string) => rows.filter((row) => row.kind === kind).map((row) => row.from)
  const house = rangesInOperation(daysOf('opening'), daysOf('closing')).map((range) => ({ providerId: null, ...range }))
  const presences = rows.filter((row) => row.kind === 'presence').map(({ providerId, from, to }) => ({ providerId, from, to }))
  return [...house, ...presences]
}

// A list on the other side of `in` cannot use the gist index on (hub, days); one hub at a time can.
const wantedHubs = (hubIds: readonly number[]) => sql<{ id: number }>`unnest(${hubIds}::bigint[])`.as<'wanted'>(sql`wanted(id)`)

const inWindow = (table: 'period' | 'closure', from: Day, to: Day) =>
  sql<boolean>`daterange(${sql.ref(`${table}.validFrom`)}, ${sql.ref(`${table}.validTo`)}, '[]') && daterange(${from}::date, ${to}::date, '[]')`

function grouped<R>(rows: readonly R[], keyOf: (row: R) => number): Map<number, [R, ...R[]]> {
  const groups = new Map<number, [R, ...R[]]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
