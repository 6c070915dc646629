import { findActs, type Act } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { behind, helpOffersOf, voicesOf, type HelpOffer, type Voices } from '../../suggestions/index.ts'

export interface VoicesHere {
  voices: Voices
  helpers: readonly (HelpOffer & { act: Act | null })[]
}

/** How many stand behind a suggestion, and who can help. Whoever shows it notes who saw it. */
export async function voicesHere(db: Db, number: number): Promise<VoicesHere> {
  const [voices, offers] = await Promise.all([voicesOf(db, [number]), helpOffersOf(db, await behind(db, number))])
  const acts = await findActs(
    db,
    offers.map(({ actId }) => actId),
  )
  return { voices: voices(number), helpers: offers.map((offer) => ({ ...offer, act: acts.find(({ id }) => id === offer.actId) ?? null })) }
}
