import { sql } from 'kysely'
import { isShown } from '../../platform/content/shown-layer.ts'
import type { PositionKind } from '../tables.ts'
import type { Interpreted } from '../interpreters.ts'
import type { Localized } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'

/** A position that takes appointments, as staff see it. */
export interface CaseworkerOnDay {
  id: number
  /** «byggesak-1»: never a name. */
  key: string
  kind: PositionKind
  /** Slug. */
  provider: string
  services: readonly { key: string; title: Localized }[]
  /** Slugs of the hubs where it has hours, now or later. */
  hubs: readonly string[]
  /** What is spoken so that nobody has to interpret, or interpreted. */
  languages: readonly Interpreted[]
  /** Of the load: 100 is a full position. */
  share: number
}

/** In the order they were entered. */
export async function findCaseworkers(db: Db, { day, key }: { day: Day; key?: string }): Promise<CaseworkerOnDay[]> {
  const { rows } = await sql<CaseworkerOnDay>`
    select c.id, c.key, c.kind, c.languages, c.share, provider.slug as provider,
      coalesce((select jsonb_agg(jsonb_build_object('key', s.key, 'title', s.title) order by s.id)
        from service s where c.services ? s.key and ${isShown('s')}), '[]') as services,
      coalesce((select jsonb_agg(distinct h.slug) from work_pattern w join hub h on h.id = w.hub_id
        where w.caseworker_id = c.id and coalesce(w.valid_to >= ${day}, true)), '[]') as hubs
    from caseworker c join provider on provider.id = c.provider_id
    where c.known_from <= ${day} and ${isShown('c')} and ${key === undefined ? sql`true` : sql`c.key = ${key}`}
    order by c.id`.execute(db)
  return rows
}
