import { remembered } from '../platform/cache/remembered.ts'
import { isShown } from '../platform/content/shown-layer.ts'
import type { Db } from '../platform/database/index.ts'
import type { Day, ImpreciseDate } from '../platform/time/index.ts'
import type { BodyOnDay } from './body-on-day.ts'

/** Every body known on the day, with its places in the order given; those of one hub together, in the municipality's order. */
export const bodiesOnDay = remembered(
  async (db: Db, day: Day): Promise<readonly BodyOnDay[]> => {
    const bodies = await db
      .selectFrom('body')
      .innerJoin('hub', 'hub.id', 'body.hubId')
      .selectAll('body')
      .select('hub.slug as hub')
      .where('body.knownFrom', '<=', day)
      .where(isShown('body'))
      .orderBy('hub.position')
      .orderBy('body.knownFrom')
      .orderBy('body.slug')
      .execute()
    const places = await db
      .selectFrom('bodyPlace')
      .innerJoin('place', 'place.slug', 'bodyPlace.place')
      .select(['body', 'slug', 'name'])
      .where(isShown('place'))
      .orderBy('position')
      .execute()
    return bodies.map((row) => {
      const { fromEarliest, fromLatest, toEarliest, toLatest, establishedEarliest, establishedLatest, knownFrom: _, ...body } = row
      const { afterTermKnownFrom, afterTerm, prolongedToEarliest, prolongedToLatest, prolongedOn, ...others } = body
      const { evaluateEarliest, evaluateLatest, ...rest } = others
      const planned = range(toEarliest, toLatest)
      const isProlonged = prolongedOn !== null && prolongedOn <= day
      return {
        ...rest,
        from: range(fromEarliest, fromLatest),
        to: isProlonged ? range(prolongedToEarliest, prolongedToLatest) : planned,
        plannedTo: isProlonged ? planned : null,
        prolongedBy: isProlonged ? body.prolongedBy : null,
        evaluate: range(evaluateEarliest, evaluateLatest),
        established: range(establishedEarliest, establishedLatest),
        afterTerm: afterTermKnownFrom !== null && afterTermKnownFrom <= day ? afterTerm : null,
        places: places.filter((place) => place.body === row.slug).map(({ slug, name }) => ({ slug, name })),
      }
    })
  },
  ['body', 'place'],
)

/** Null when there is none, or none known on the day. */
export async function bodyOnDay(db: Db, slug: string, day: Day): Promise<BodyOnDay | null> {
  return (await bodiesOnDay(db, day)).find((one) => one.slug === slug) ?? null
}

const range = (earliest: Day | null, latest: Day | null): ImpreciseDate | null =>
  earliest === null || latest === null ? null : { earliest, latest }
