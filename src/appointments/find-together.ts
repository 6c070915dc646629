import { sql } from 'kysely'
import type { Localized } from '../platform/content/localized.ts'
import { isShown } from '../platform/content/shown-layer.ts'
import type { Db } from '../platform/database/index.ts'
import { instantToWall, type Instant } from '../platform/time/index.ts'
import type { Bookable } from './bookable.ts'
import type { BookingRuleItem } from './service.ts'
import { MOST_TOPICS, together } from './together.ts'

export interface Addable {
  key: string
  title: Localized
}

/** What can be taken in the same visit as some topics: somebody takes all of it, and it is not too long. Empty where they are as many as may be. */
export async function findTogether(db: Db, { service, at }: { service: Bookable; at: Instant }): Promise<Addable[]> {
  const keys = [service.key, ...service.others.map(({ key }) => key)]
  if (keys.length >= MOST_TOPICS) return []
  const { day } = instantToWall(at)
  const { rows } = await sql<Addable & { booking: BookingRuleItem }>`
    select s.key, s.title, s.booking from service s where s.booking is not null and s.known_from <= ${day} and coalesce(s.valid_to >= ${day}, true)
      and ${isShown('s')} and s.key <> all(${keys}) and exists (select from caseworker c where c.services ?& ${keys} and c.services ? s.key
        and c.known_from <= ${day} and ${isShown('c')})
    order by s.id`.execute(db)
  return rows.filter(({ booking }) => together([service.booking, booking]) !== null).map(({ key, title }) => ({ key, title }))
}
