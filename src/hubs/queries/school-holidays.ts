import type { Layer, Localized } from '../../platform/content/localized.ts'
import { isShown } from '../../platform/content/shown-layer.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'

export interface SchoolHolidayOnDay {
  title: Localized
  from: Day
  to: Day
  layer: Layer
}

/** School holidays that touch the days given, both included. */
export function schoolHolidaysIn(db: Db, { from, to }: { from: Day; to: Day }): Promise<SchoolHolidayOnDay[]> {
  return db
    .selectFrom('schoolHoliday')
    .select(['title', 'validFrom as from', 'validTo as to', 'layer'])
    .where(isShown('schoolHoliday'))
    .where('validFrom', '<=', to)
    .where('validTo', '>=', from)
    .orderBy('validFrom')
    .execute()
}
