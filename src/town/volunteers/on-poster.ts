import { hasRoom, isNeeded, type FoundNeed } from '../../activities/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import { show } from '../../platform/content/localized.ts'
import { listOf } from '../../platform/i18n/index.ts'
import { daysBetween, type Day } from '../../platform/time/index.ts'
import { volunteerPageTexts } from './texts.ts'

/** More of them would crowd out the week. */
const MOST = 3

/** The line of a week's sheet: what is open in that week, and how many are missing there. Null where nobody is. */
export function posterLine(needs: readonly FoundNeed[], monday: Day, lang: Language): string | null {
  const inWeek = (day: Day | null) => day === null || (daysBetween(monday, day) >= 0 && daysBetween(monday, day) < 7)
  return lineOf(needs, (open) => open.filter(({ day }) => inWeek(day)), lang)
}

/** The line of an activity's own sheet: how many are missing the next time that somebody is. */
export const nextPosterLine = (needs: readonly FoundNeed[], lang: Language): string | null =>
  lineOf(needs, (open) => open.slice(0, 1), lang)

type OpenSlots = FoundNeed['slots']

function lineOf(needs: readonly FoundNeed[], shown: (open: OpenSlots) => OpenSlots, lang: Language): string | null {
  const t = volunteerPageTexts(lang)
  const open = needs.filter(isNeeded).flatMap((need) => {
    const slots = shown(need.slots.filter((slot) => hasRoom(need, slot)))
    const title = show(need.title, lang).text
    if (slots.length === 0) return []
    const missing = need.wanted === null ? null : slots.reduce((all, { taken }) => all + (need.wanted ?? 0) - taken, 0)
    return [missing === null ? title : t.posterOf(title, missing)]
  })
  return open.length === 0 ? null : t.poster(listOf(open.slice(0, MOST), lang))
}
