import { bodiesOnDay, bodySaid, latestNomination, takesInterest, type BodyOnDay, type Nomination } from '../../bodies/index.ts'
import { placesByName } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import type { Day } from '../../platform/time/index.ts'

export interface AskedBody {
  body: BodyOnDay
  bodies: readonly BodyOnDay[]
  places: readonly { slug: string; name: string }[]
  nomination: Nomination | null
  /** Whether anybody may say now that she would like to sit. */
  takes: boolean
  day: Day
}

/** The body of `:slug` as it stands today, with what is known of its seats. Throws `not-found`. */
export async function bodyAsked(c: Ctx, slug = c.req.param('slug') ?? ''): Promise<AskedBody> {
  const { db, clock } = c.get('deps')
  const day = clock.today()
  const [bodies, places, nomination] = await Promise.all([bodiesOnDay(db, day), placesByName(db), latestNomination(db, slug)])
  const body = bodies.find((one) => one.slug === slug)
  if (body === undefined) throw notFound(bodySaid((t) => t.faults.noBody))
  return { body, bodies, places, nomination, takes: takesInterest(body, { nomination, day }), day }
}
