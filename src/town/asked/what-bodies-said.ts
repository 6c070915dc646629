import { bodiesOnDay } from '../../bodies/index.ts'
import { referralsOnDay, statementsOnDay } from '../../cases/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'

/** What bodies have said to the municipality, asked or of their own accord, and whether it was followed. */
export interface BodiesSaid {
  said: number
  followed: number
  partly: number
  notFollowed: number
  /** Of them, those that the content pack has made up. */
  examples: number
}

/** Of the bodies that have their base at a hub, or of all; as it was known when a day ended. */
export async function whatBodiesSaid(db: Db, { day, hub }: { day: Day; hub: string | null }): Promise<BodiesSaid> {
  const [bodies, statements, referrals] = await Promise.all([bodiesOnDay(db, day), statementsOnDay(db, day), referralsOnDay(db, day)])
  const own = new Set(bodies.flatMap((body) => (hub === null || body.hub === hub ? [body.slug] : [])))
  const all = [...statements, ...referrals].filter(({ bodySlug }) => own.has(bodySlug))
  const count = (outcome: (typeof all)[number]['outcome']) => all.filter((one) => one.outcome === outcome).length
  return {
    said: all.length,
    followed: count('followed'),
    partly: count('partly'),
    notFollowed: count('not_followed'),
    examples: all.filter(({ layer }) => layer === 'example').length,
  }
}
