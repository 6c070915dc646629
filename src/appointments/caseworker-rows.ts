import { sql } from 'kysely'
import { hubIdOf, hubScope, originColumns, providerIdOf, stored } from '../hubs/items/index.ts'
import type { Layer } from '../platform/content/localized.ts'
import type { Db, Tx } from '../platform/database/index.ts'
import { personResource } from '../resources/index.ts'
import { Caseworker, WEEKDAYS, type CaseworkerItem } from './caseworker.ts'
import { makeClaimable } from './work-hours/make-claimable.ts'
import './tables.ts'

interface Into {
  provider: string
  layer: Layer
}

/** Writes or replaces by key, with all the hours, save those that staff have set themselves (decision 096). */
export async function putCaseworker(tx: Tx, { provider, layer }: Into, item: CaseworkerItem): Promise<void> {
  const row = {
    key: item.key,
    providerId: await providerIdOf(tx, provider),
    resourceId: await personResource(tx, item.key),
    kind: item.kind,
    services: JSON.stringify(item.services),
    ...originColumns(item, layer),
  }
  const { id, hoursSetAt, shareSetAt } = await tx
    .insertInto('caseworker')
    .values({ ...row, languages: '[]', share: 100 })
    .onConflict((oc) => oc.column('key').doUpdateSet(row))
    .returning(['id', 'hoursSetAt', 'shareSetAt'])
    .executeTakeFirstOrThrow()
  if (shareSetAt === null) {
    const told = { languages: JSON.stringify(item.languages), share: item.share }
    await tx.updateTable('caseworker').set(told).where('id', '=', id).execute()
  }
  if (hoursSetAt !== null) return
  await tx.deleteFrom('workPattern').where('caseworkerId', '=', id).execute()
  for (const { hub, day, from, to, everyWeeks, first, last, rooms, extra } of item.hours) {
    const hubId = await hubIdOf(tx, hubScope(hub))
    const hours = { weekday: WEEKDAYS.indexOf(day) + 1, fromMinutes: minutesOf(from), toMinutes: minutesOf(to), everyWeeks }
    const more = { rooms: JSON.stringify(rooms), isExtra: extra, validFrom: first, validTo: last ?? null }
    await tx
      .insertInto('workPattern')
      .values({ caseworkerId: id, hubId, ...hours, ...more })
      .execute()
    await makeClaimable(tx, { caseworkerId: id, hubId, rooms, isExtra: extra })
  }
}

/** A provider's caseworkers, in the order they were written. */
export async function listCaseworkers(db: Db, { provider, layer }: { provider: string; layer: Layer }): Promise<CaseworkerItem[]> {
  const { rows } = await sql<{ layer: Layer; hours: Hours[] }>`
    select c.key, c.kind, c.services, c.languages, c.share, c.source, c.known_from, c.layer,
      coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('hub', h.slug, 'weekday', w.weekday, 'from', w.from_minutes,
        'to', w.to_minutes, 'everyWeeks', w.every_weeks, 'first', w.valid_from, 'last', w.valid_to, 'rooms', w.rooms, 'extra', w.is_extra)) order by w.id)
        from work_pattern w join hub h on h.id = w.hub_id where w.caseworker_id = c.id), '[]') as hours
    from caseworker c join provider on provider.id = c.provider_id
    where provider.slug = ${provider} and c.layer = ${layer} order by c.id`.execute(db)
  return rows.map((row) => stored(Caseworker, { ...row, hours: row.hours.map(asWritten) }).item)
}

interface Hours {
  weekday: number
  from: number
  to: number
}

const asWritten = ({ weekday, from, to, ...rest }: Hours) => ({ ...rest, day: WEEKDAYS[weekday - 1], from: clockOf(from), to: clockOf(to) })

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
const clockOf = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
