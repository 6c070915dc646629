import type { RoomParty } from '../../activities/index.ts'
import { show } from '../../platform/content/localized.ts'
import { borrowTexts } from '../../resources/index.ts'
import type { Work } from '../work.ts'

/** Who has a room, without the name of a person. */
export function partyWords(party: RoomParty | null, { t, lang }: Work): string {
  if (party === null) return t.roomChoice.bySomebody
  if ('title' in party) return show(party.title, lang).text
  if ('block' in party) return party.reason
  if ('appointment' in party) return t.roomDay.appointment
  const loan = t.roomChoice.byLoan(party.organisation ?? borrowTexts(lang).borrower[party.borrower].toLowerCase())
  return party.open === null ? loan : `${party.open}, ${loan}`
}
