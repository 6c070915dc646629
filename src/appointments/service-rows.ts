import { sql } from 'kysely'
import { hubIdOf, hubScope, json, jsonOrNull, originColumns, providerIdOf, stored, type Stored } from '../hubs/items/index.ts'
import type { Layer } from '../platform/content/localized.ts'
import type { Db, Tx } from '../platform/database/index.ts'
import { Service, type ServiceItem } from './service.ts'
import './tables.ts'

interface Into {
  provider: string
  layer: Layer
}

/** Writes or replaces by key, with all its places. */
export async function putService(tx: Tx, { provider, layer }: Into, item: ServiceItem): Promise<void> {
  const row = {
    key: item.key,
    providerId: await providerIdOf(tx, provider),
    title: json(item.title),
    lead: json(item.lead),
    names: JSON.stringify(item.names),
    helps: json(item.helps),
    bring: JSON.stringify(item.bring),
    notFor: jsonOrNull(item.notFor),
    online: item.online ?? null,
    booking: item.booking === undefined ? null : JSON.stringify(item.booking),
    validTo: item.to ?? null,
    ...originColumns(item, layer),
  }
  const { id } = await tx
    .insertInto('service')
    .values(row)
    .onConflict((oc) => oc.column('key').doUpdateSet(row))
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx.deleteFrom('servicePlace').where('serviceId', '=', id).execute()
  for (const place of item.places) await putPlace(tx, id, place)
}

async function putPlace(tx: Tx, serviceId: number, { hub, how, note, from, to }: ServiceItem['places'][number]): Promise<void> {
  const hubId = await hubIdOf(tx, hubScope(hub))
  const row = { serviceId, hubId, how, note: jsonOrNull(note), validFrom: from ?? null, validTo: to ?? null }
  await tx.insertInto('servicePlace').values(row).execute()
}

/** A provider's services, in the order they were written. */
export async function readServices(db: Db, { provider, layer }: { provider: string; layer?: Layer }): Promise<Stored<ServiceItem>[]> {
  const { rows } = await sql<{ layer: Layer }>`
    select s.key, s.title, s.lead, s.names, s.helps, s.bring, s.not_for, s.online, s.booking, s.valid_to as "to", s.source, s.known_from, s.layer,
      coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
        'hub', h.slug, 'how', p.how, 'from', p.valid_from, 'to', p.valid_to, 'note', p.note)) order by p.id)
        from service_place p join hub h on h.id = p.hub_id where p.service_id = s.id), '[]') as places
    from service s join provider on provider.id = s.provider_id
    where provider.slug = ${provider} and ${layer === undefined ? sql`true` : sql`s.layer = ${layer}`}
    order by s.id`.execute(db)
  return rows.map((row) => stored(Service, row))
}

/** Slugs of those who have services. */
export async function providersWithServices(db: Db): Promise<string[]> {
  const { rows } = await sql<{ slug: string }>`select slug from provider where exists (select from service where provider_id = provider.id)
    order by position`.execute(db)
  return rows.map(({ slug }) => slug)
}
