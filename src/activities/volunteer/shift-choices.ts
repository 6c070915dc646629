import type { Choice, Ui } from '../../design/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { hasRoom, type FoundNeed } from './find-needs.ts'
import { placesAhead, type FoundVolunteer } from './find-volunteer.ts'
import { shortSlotWords } from './slot-words.ts'
import { slotLabel } from './volunteer-fields.tsx'

interface Choosing {
  found: FoundVolunteer
  /** Null: nobody is needed for it any more. */
  need: FoundNeed | null
  at: Instant
}

/** What somebody who is a volunteer can tick: their own shifts that are ahead (`mine`), and those that others have left room at, by time. */
export function shiftChoices({ found, need, at }: Choosing, ui: Ui): { mine: readonly string[]; options: readonly Choice[] } {
  const own = placesAhead(found, at).map(({ slot }) => ({ value: slot.id, label: shortSlotWords(slot, ui.lang) }))
  const mine = own.map(({ value }) => value)
  const open = need === null ? [] : need.slots.filter((slot) => hasRoom(need, slot) && !mine.includes(slot.id))
  const others = need === null ? [] : open.map((slot) => ({ value: slot.id, label: slotLabel(need, slot, ui) }))
  return { mine, options: [...own, ...others].toSorted((one, other) => (one.value < other.value ? -1 : 1)) }
}
