import { presencesOnDay } from '../../hubs/index.ts'
import { hubsWhere, placesWhere } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Work } from '../work.ts'

/**
 * Slugs of the hubs whose proposals somebody answers: where they have the role, and for a volunteer centre where it is met today. Undefined:
 * all of them.
 */
export async function proposalHubs(db: Db, { who, providers, hubs, today }: Work): Promise<readonly string[] | undefined> {
  const [own, centres] = [hubsWhere(who, 'proposal.decide'), placesWhere(who, 'proposal.decide', 'provider')]
  if (own === 'every' || centres === 'every') return undefined
  if (centres.length === 0) return own
  const met = await presencesOnDay(
    db,
    providers.filter(({ slug }) => centres.includes(slug)),
    { day: today },
  )
  const there = met.filter(({ state }) => state === 'in_service').map(({ hubId }) => hubId)
  return [...new Set([...own, ...hubs.filter(({ id }) => there.includes(id)).map(({ slug }) => slug)])]
}
