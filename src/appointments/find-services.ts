import { sql } from 'kysely'
import type { Layer, Localized } from '../platform/content/localized.ts'
import { remembered } from '../platform/cache/remembered.ts'
import { isShown } from '../platform/content/shown-layer.ts'
import type { Db } from '../platform/database/index.ts'
import type { Day } from '../platform/time/index.ts'
import type { BookingRuleItem, How } from './service.ts'

export interface FoundPlace {
  hub: string
  how: How
  note: Localized | null
}

/** A service as the public pages show it, with the places it has that day. */
export interface FoundService {
  id: number
  key: string
  /** Slug of who helps with it. */
  provider: string
  title: Localized
  lead: Localized
  helps: Localized
  bring: readonly Localized[]
  notFor: Localized | null
  online: string | null
  /** How a time of it is made; null: one does not book it here. */
  booking: BookingRuleItem | null
  layer: Layer
  places: readonly FoundPlace[]
}

interface Asked {
  day: Day
  /** The last day whose knowledge counts. */
  known: Day
  key?: string
}

/** What people can come about on a day, in the providers' order and then as they were written. */
export const findServices = (db: Db, { day, known, key }: Asked): Promise<readonly FoundService[]> =>
  knownServices(db, { day, known, key: key ?? null })

const knownServices = remembered(
  async (db: Db, { day, known, key }: { day: Day; known: Day; key: string | null }): Promise<readonly FoundService[]> => {
    const { rows } = await sql<FoundService>`
      select s.id, s.key, provider.slug as provider, s.title, s.lead, s.helps, s.bring, s.not_for, s.online, s.booking, s.layer,
        coalesce((select jsonb_agg(jsonb_build_object('hub', h.slug, 'how', p.how, 'note', p.note) order by h.position)
          from service_place p join hub h on h.id = p.hub_id
          where p.service_id = s.id and daterange(p.valid_from, p.valid_to, '[]') @> ${day}::date), '[]') as places
      from service s join provider on provider.id = s.provider_id
      where s.known_from <= ${known} and coalesce(s.valid_to >= ${day}, true) and ${isShown('s')}
        and ${key === null ? sql`true` : sql`s.key = ${key}`}
      order by provider.position, s.id`.execute(db)
    return rows
  },
  ['service'],
)

/** Null when there is none, it is over, or it is not shown. */
export const findService = async (db: Db, asked: Asked & { key: string }): Promise<FoundService | null> =>
  (await findServices(db, asked))[0] ?? null
