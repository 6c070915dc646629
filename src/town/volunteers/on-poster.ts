import { hasRoom, isNeeded, type FoundNeed } from '../../activities/index.ts'
import { textWidth, type PosterNote } from '../../design/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import { show } from '../../platform/content/localized.ts'
import { listOf } from '../../platform/i18n/index.ts'
import { daysBetween, type Day } from '../../platform/time/index.ts'
import { volunteerPageTexts } from './texts.ts'

/** More of them would crowd out the week. */
const MOST = 3

/** The line of a week's sheet: what is open in that week, and how many are missing there. Null where nobody is. */
export function posterLine(needs: readonly FoundNeed[], monday: Day, lang: Language): string | null {
  return lineOf(needs, (open) => open.filter(({ day }) => isInWeek(day, monday)), lang)
}

/** About so many ems of heavy letters go on one line of the hub's sheet beside the words before them. */
const ROOM = 24

/** On the hub's sheet, in one line: «Vert på språkkafé (4)», and more where there is room. Null where nobody is missing that week. */
export function posterNote(needs: readonly FoundNeed[], monday: Day, lang: Language): PosterNote | null {
  const wanted = wantedOf(needs, (open) => open.filter(({ day }) => isInWeek(day, monday)), lang)
  const upTo = (count: number) => listOf(textsOf(wanted.slice(0, count)), lang)
  const count = Math.max(1, wanted.filter((_, k) => textWidth(upTo(k + 1)) <= ROOM).length)
  if (wanted.length === 0) return null
  return { term: volunteerPageTexts(lang).posterTerm, text: upTo(count), example: wanted.slice(0, count).every(({ example }) => example) }
}

/** The line of an activity's own sheet: how many are missing the next time that somebody is. */
export const nextPosterLine = (needs: readonly FoundNeed[], lang: Language): string | null =>
  lineOf(needs, (open) => open.slice(0, 1), lang)

const isInWeek = (day: Day | null, monday: Day) => day === null || (daysBetween(monday, day) >= 0 && daysBetween(monday, day) < 7)

type OpenSlots = FoundNeed['slots']

function lineOf(needs: readonly FoundNeed[], shown: (open: OpenSlots) => OpenSlots, lang: Language): string | null {
  const open = wantedOf(needs, shown, lang)
  return open.length === 0 ? null : volunteerPageTexts(lang).poster(listOf(textsOf(open.slice(0, MOST)), lang))
}

interface Wanted {
  text: string
  /** Made up. */
  example: boolean
}

const textsOf = (wanted: readonly Wanted[]) => wanted.map(({ text }) => text)

/** «Vert på språkkafé (4)», each. */
function wantedOf(needs: readonly FoundNeed[], shown: (open: OpenSlots) => OpenSlots, lang: Language): Wanted[] {
  const t = volunteerPageTexts(lang)
  return needs.filter(isNeeded).flatMap((need) => {
    const slots = shown(need.slots.filter((slot) => hasRoom(need, slot)))
    const title = show(need.title, lang).text
    if (slots.length === 0) return []
    const missing = need.wanted === null ? null : slots.reduce((all, { taken }) => all + (need.wanted ?? 0) - taken, 0)
    return [{ text: missing === null ? title : t.posterOf(title, missing), example: need.layer === 'example' }]
  })
}
