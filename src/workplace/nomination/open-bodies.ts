import { bodiesOnDay, latestNomination, takesInterest, type BodyOnDay } from '../../bodies/index.ts'
import { placesByName } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'

export interface OpenBodies {
  /** All that are known today. */
  bodies: readonly BodyOnDay[]
  /** Those that people are looked for to. */
  open: readonly BodyOnDay[]
  places: readonly { slug: string; name: string }[]
}

export async function openBodies(c: Ctx): Promise<OpenBodies> {
  const { db, clock } = c.get('deps')
  const day = clock.today()
  const [bodies, places] = await Promise.all([bodiesOnDay(db, day), placesByName(db)])
  const taking = await Promise.all(
    bodies.map(async (body) => takesInterest(body, { nomination: await latestNomination(db, body.slug), day })),
  )
  return { bodies, places, open: bodies.filter((_, k) => taking[k]) }
}
