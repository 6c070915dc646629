import type { Language } from '../../platform/content/localized.ts'
import { bodyTexts } from '../texts.ts'
import type { Seat, SeatEnd } from './seat.ts'

/** «Leder», «Medlem», «Vara nr. 2» */
export function seatWords({ office, substitute }: Pick<Seat, 'office' | 'substitute'>, lang: Language): string {
  const t = bodyTexts(lang).seats
  return office !== null ? t.offices[office] : substitute === 0 ? t.member : t.substitute(substitute)
}

/** Why somebody no longer sits. */
export const seatEndWords = (because: SeatEnd, lang: Language): string => bodyTexts(lang).seats.ends[because]
