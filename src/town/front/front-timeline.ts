import type { TimelineItem } from '../../design/index.ts'
import { firstAfterMerger, openingOf, outcomeOf, type HubPicture, type Milestone, type TownPicture } from '../../hubs/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import { longDate } from '../../platform/i18n/index.ts'
import { precisionOf, type Day } from '../../platform/time/index.ts'

import { timelineItems, titledOn } from '../hub/timeline-items.tsx'
import { townTexts } from '../texts.ts'

/** How many steps the front page has room for. */
const SHOWN = 5

/** The steps nearest to the day, behind and ahead, and who opened first after the merger. */
export function frontTimeline(
  picture: TownPicture,
  shared: readonly Milestone[],
  lang: Language,
): { lead: string | null; items: TimelineItem[] } {
  const merger = shared.find((milestone) => milestone.kind === 'merger')
  const ofHubs = picture.hubs.flatMap(({ hub }) => hub.milestones.map((one) => named(hub.short, titledOn(one, picture.day, lang), lang)))
  return {
    lead: merger ? firstWords(picture.hubs, merger.earliest, { day: picture.day, lang }) : null,
    items: timelineItems(nearest([...shared.filter(isOfTheHubs), ...ofHubs], picture.day), { day: picture.day, lang, whole: false }),
  }
}

/** Of what concerns the whole municipality, what the hubs grew out of. */
const isOfTheHubs = ({ kind }: Milestone) => kind === 'decision' || kind === 'merger'

/** «Tofte åpnet først etter sammenslåingen: 2. januar 2020.» Said because the milestones say so. */
function firstWords(hubs: readonly HubPicture[], mergedOn: Day, { day, lang }: { day: Day; lang: Language }): string | null {
  const t = townTexts(lang).front
  const first = firstAfterMerger(
    hubs.map(({ hub }) => hub),
    mergedOn,
  )
  if (!first) return null
  const opening = openingOf(first.milestones)
  const hasOpened = opening?.state === 'actual' && opening.latest <= day && precisionOf(opening) === 'day'
  return hasOpened ? t.firstAfterMerger(first.short, longDate(opening.latest, lang)) : t.firstAfterMergerPlanned(first.short)
}

/** Away from its hub's page a step says whose it is, unless its own words do. */
function named(hub: string, one: Milestone, lang: Language): Milestone {
  const { text, lang: own } = show(one.title, lang)
  return text.includes(hub) ? one : { ...one, title: { ...one.title, [own]: `${hub}: ${text}` } }
}

function nearest(milestones: readonly Milestone[], day: Day): Milestone[] {
  const kept = milestones.filter((one) => outcomeOf(one, milestones) === null)
  const distance = (one: Milestone) => Math.abs(Date.parse(one.latest) - Date.parse(day))
  const byDistance = kept.toSorted((a, b) => distance(a) - distance(b))
  // However much has just been, what comes next is told.
  const ahead = byDistance.find(({ latest }) => latest > day)
  const others = byDistance.filter((one) => one !== ahead)
  return [...(ahead === undefined ? [] : [ahead]), ...others].slice(0, SHOWN)
}
