import { meetingPaths, type FoundMeeting } from '../../activities/index.ts'
import type { Ui } from '../../design/index.ts'
import type { Topic } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'

/** The meeting as the form of an act knows what it is about. */
export function topicOf({ activity: { item, hub }, session }: FoundMeeting, ui: Ui): Topic {
  const name = show(item.title, ui.lang).text
  return { id: `hub:${hub}`, name, short: name, hub, desk: `hub:${hub}`, path: meetingPaths.live(item.key, session.occurrence) }
}
