import type { Day } from '../platform/time/index.ts'
import { openingOf, type StatusMilestone } from './status.ts'

/**
 * The hub that opened, or is to open, first after the merger. Latest possible dates are compared; where
 * they are equal, the one announced as first decides; where nobody announced anything, nobody is first (domain.md F4).
 */
export function firstAfterMerger<H extends { milestones: readonly StatusMilestone[] }>(hubs: readonly H[], mergedOn: Day): H | null {
  const later = hubs.flatMap((hub) => {
    const opening = openingOf(hub.milestones)
    return opening && opening.earliest >= mergedOn ? [{ hub, opening }] : []
  })
  const soonest = later.map((one) => one.opening.latest).toSorted()[0]
  const contenders = later.filter((one) => one.opening.latest === soonest)
  if (contenders.length === 1) return contenders[0]?.hub ?? null
  const announced = contenders.filter(({ hub }) => hub.milestones.some((m) => m.announcedAsFirst))
  return announced.length === 1 ? (announced[0]?.hub ?? null) : null
}
