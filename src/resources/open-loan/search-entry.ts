import { sql } from 'kysely'
import { entriesOf, textIn, words } from '../../hubs/search/index.ts'
import { organisationNamed } from '../../people/index.ts'
import type { Localized } from '../../platform/content/localized.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { listener } from '../../platform/outbox/index.ts'
import { clearSearch, putSearchEntries } from '../../platform/search/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { OPEN_DATES, OPEN_LOANS } from './open-dates.ts'

const KIND = 'open_loan'

interface Found {
  key: string
  title: Localized
  knownFrom: Day
  sender: string | null
  /** What else the organisation has been called. */
  former: string | null
  room: Localized | null
  hub: string
  last: Day
}

/** As the programme says it now, in the transaction that changes it: gone when no date of it is theirs. */
export async function indexOpenLoan(tx: Tx, actId: string): Promise<void> {
  const loan = await tx.selectFrom('openLoan').select('key').where('actId', '=', actId).executeTakeFirst()
  if (loan === undefined) return
  await clearSearch(tx, { kinds: [KIND], ref: loan.key })
  const { rows } = await sql<Found>`
    select loan.key, loan.title, loan.known_from, loan.sender, room.name as room, hub.slug as hub, dates.last,
      (select string_agg(n.name, ' ') from organisation_name n join act on act.organisation_id = n.organisation_id
        where act.id = loan.act_id and n.name <> loan.sender) as former
    from ${OPEN_LOANS} as loan
    cross join lateral (select d.hub_id, max(d.day) as last, min(d.room_key) as room_key from ${OPEN_DATES} as d
      where d.act_id = loan.act_id and d.state = 'planned' group by d.hub_id order by last desc limit 1) as dates
    join hub on hub.id = dates.hub_id
    left join room on room.hub_id = hub.id and room.key = dates.room_key and room.layer <> 'example'
    where loan.act_id = ${actId}`.execute(tx)
  await putSearchEntries(
    tx,
    rows.flatMap(({ key, title, knownFrom, sender, former, room, hub, last }) => {
      // It is an entry of the programme (decision 045), and stands at its address.
      const thing = { kind: KIND, ref: key, path: `/aktiviteter/${key}`, hub, layer: 'fact' as const }
      return entriesOf({ ...thing, validFrom: knownFrom, validTo: last, weight: 0.9 }, title, (lang) => ({
        summary: sender ?? '',
        body: words([sender ?? '', former ?? '', textIn(lang, room ?? undefined)]),
      }))
    }),
  )
}

/** An organisation is called something else: its loans are found by what it is called and by what it was. */
export const hearNewName = listener({
  kind: organisationNamed,
  name: 'resources.rename-open-loans',
  handle: async (tx, { payload }) => {
    const loans = await tx
      .selectFrom('openLoan')
      .innerJoin('act', 'act.id', 'openLoan.actId')
      .select('openLoan.actId')
      .where('act.organisationId', '=', payload.organisation)
      .orderBy('openLoan.actId')
      .execute()
    for (const { actId } of loans) await indexOpenLoan(tx, actId)
  },
})

/**
 * Those that were opened before loans were found, or named by a program that did not know that they are found by name. Answers with
 * how many.
 */
export async function indexMissingLoans(db: Db): Promise<number> {
  const { rows } = await sql<{ actId: string }>`select o.act_id from ${OPEN_LOANS} as o
    where not exists (select from search_entry e where e.kind = ${KIND} and e.ref = o.key and e.summary = coalesce(o.sender, ''))
      and exists (select from room_booking b where b.act_id = o.act_id and b.ends_at > o.known_from and b.ended_at is null and b.held_until is null)`.execute(
    db,
  )
  for (const { actId } of rows) await db.transaction().execute((tx) => indexOpenLoan(tx, actId))
  return rows.length
}
