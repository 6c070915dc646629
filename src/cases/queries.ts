import { remembered } from '../platform/cache/remembered.ts'
import type { Localized } from '../platform/content/localized.ts'
import { isShown } from '../platform/content/shown-layer.ts'
import type { Db } from '../platform/database/index.ts'
import type { Day, ImpreciseDate } from '../platform/time/index.ts'
import type { CaseOnDay } from './case-on-day.ts'
import { caseRef } from './political-case.ts'

/** Every case known on the day, the one treated or planned last first. */
export const casesOnDay = remembered(
  async (db: Db, day: Day): Promise<readonly CaseOnDay[]> => {
    const rows = await db
      .selectFrom('politicalCase')
      .innerJoin('organ', 'organ.slug', 'politicalCase.organ')
      .selectAll('politicalCase')
      .select('organ.name as organName')
      .where('politicalCase.knownFrom', '<=', day)
      .where(isShown('politicalCase'))
      .where(isShown('organ'))
      .orderBy((eb) => eb.fn.coalesce('treatedLatest', 'plannedLatest'), 'desc')
      .orderBy('year', 'desc')
      .orderBy('number', 'desc')
      .execute()
    const places = await db
      .selectFrom('politicalCasePlace')
      .innerJoin('place', 'place.slug', 'politicalCasePlace.place')
      .select(['politicalCase', 'slug', 'name'])
      .where(isShown('place'))
      .orderBy('position')
      .execute()
    return rows.map(({ plannedEarliest, plannedLatest, treatedEarliest, treatedLatest, knownFrom: _, ...row }) => ({
      ...row,
      planned: range(plannedEarliest, plannedLatest),
      treated: range(treatedEarliest, treatedLatest),
      places: places.filter(({ politicalCase }) => politicalCase === row.slug).map(({ slug, name }) => ({ slug, name })),
    }))
  },
  ['political_case', 'organ', 'place'],
)

/** Null when there is none by that number, or none known on the day. */
export async function caseOnDay(db: Db, ref: string, day: Day): Promise<CaseOnDay | null> {
  return (await casesOnDay(db, day)).find((one) => caseRef(one) === ref) ?? null
}

export interface NamedOrgan {
  slug: string
  name: Localized
}

/** Who treats cases. */
export const organsOnDay = remembered(
  (db: Db, day: Day): Promise<readonly NamedOrgan[]> =>
    db.selectFrom('organ').select(['slug', 'name']).where('knownFrom', '<=', day).where(isShown('organ')).orderBy('slug').execute(),
  ['organ'],
)

const range = (earliest: Day | null, latest: Day | null): ImpreciseDate | null =>
  earliest === null || latest === null ? null : { earliest, latest }
