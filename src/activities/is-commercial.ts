import { sql } from 'kysely'

/** Of a row of `activity`: those who come pay, and one who stands behind it is of business life. What costs nobody has said, is not said to be. */
export const IS_COMMERCIAL = sql<boolean>`(coalesce(activity.price > 0, false) and exists (select from activity_organiser o
  join provider on provider.id = o.provider_id where o.activity_id = activity.id and provider.kind = 'business'))`
