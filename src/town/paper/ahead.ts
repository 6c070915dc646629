import type { HubPicture } from '../../hubs/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import { precisionOf, type Day } from '../../platform/time/index.ts'

/** A public meeting that is planned for a day to come. */
export interface MeetingAhead {
  key: string
  day: Day
  title: string
}

/** The public meetings ahead whose day is known, the first one first. */
export function meetingsAhead({ hub }: HubPicture, today: Day, lang: Language): MeetingAhead[] {
  return hub.milestones
    .filter((one) => one.kind === 'public_meeting' && one.state === 'planned' && precisionOf(one) === 'day' && one.earliest >= today)
    .map((one) => ({ key: one.key, day: one.earliest, title: show(one.title, lang).text }))
    .toSorted((a, b) => a.day.localeCompare(b.day))
}
