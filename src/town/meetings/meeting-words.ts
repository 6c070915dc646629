import type { HubOnDay } from '../../hubs/index.ts'
import type { MeetingOnDay } from '../../meetings/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import { clockTime, fullDate } from '../../platform/i18n/index.ts'
import { meetingPageTexts } from './texts.ts'

/** «tirsdag 15. september 2020 klokka 18.00, Tofte, biblioteket»; a time that nobody has told is not midnight. */
export function whenAndWhere(
  { day, time, hub, room }: MeetingOnDay,
  hubs: readonly Pick<HubOnDay, 'slug' | 'name'>[],
  lang: Language,
): string {
  const house = hubs.find(({ slug }) => slug === hub)?.name ?? hub
  const where = room === null ? house : `${house}, ${show(room, lang).text}`
  const clock = time === null ? null : clockTime(Number(time.slice(0, 2)) * 60 + Number(time.slice(3)), lang)
  return meetingPageTexts(lang).at(fullDate(day, lang), clock, where)
}
