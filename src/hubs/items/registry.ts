import { closureKind } from './closure.ts'
import { facilityKind } from './facility.ts'
import { hubKind } from './hub.ts'
import { locationKind } from './location.ts'
import { messageLineKind } from './message-line.ts'
import { milestoneKind } from './milestone.ts'
import { municipalityKind } from './municipality.ts'
import { newsKind } from './news.ts'
import { offerKind } from './offer.ts'
import { openingPeriodKind } from './opening-period.ts'
import { placeKind, postcodeKind } from './place.ts'
import { predecessorKind } from './predecessor.ts'
import { presenceKind } from './presence.ts'
import { providerKind } from './provider.ts'
import { roomKind } from './room.ts'
import type { ItemKind } from './stored.ts'
import { themeKind } from './theme.ts'

/** Every sort of row that staff can change and undo, by the name that stands in the history of changes. */
export const ITEM_KINDS = {
  hub: hubKind,
  provider: providerKind,
  location: locationKind,
  milestone: milestoneKind,
  presence: presenceKind,
  opening_period: openingPeriodKind,
  closure: closureKind,
  facility: facilityKind,
  room: roomKind,
  offer: offerKind,
  news: newsKind,
  predecessor: predecessorKind,
  place: placeKind,
  postcode: postcodeKind,
  theme: themeKind,
  message_line: messageLineKind,
  municipality: municipalityKind,
} as const satisfies Record<string, ItemKind>

export type KindName = keyof typeof ITEM_KINDS

export function isKindName(name: string): name is KindName {
  return Object.hasOwn(ITEM_KINDS, name)
}
