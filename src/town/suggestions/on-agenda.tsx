import type { Ui } from '../../design/index.ts'
import { bodyMeetingPaths, meetingsOnDay, meetingTexts, type MeetingOnDay } from '../../meetings/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import { longDate } from '../../platform/i18n/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { suggestionPageTexts } from './texts.ts'

/** An item of a meeting that is called, and of which a suggestion is. */
export interface OnAgenda {
  meeting: MeetingOnDay
  item: number
}

/** The last meeting first. */
export async function agendasOf(db: Db, number: number, today: Day): Promise<OnAgenda[]> {
  const meetings = (await meetingsOnDay(db, today)).filter(({ cancelled }) => cancelled === null)
  return meetings.flatMap((meeting) =>
    meeting.agenda.flatMap((item) => (item.suggestions.includes(String(number)) ? [{ meeting, item: item.number }] : [])),
  )
}

/** Where it stands on an agenda, with the way there. */
export function Agendas({ ui, agendas }: { ui: Ui; agendas: readonly OnAgenda[] }) {
  if (agendas.length === 0) return null
  return (
    <div class="voices">
      <p>{suggestionPageTexts(ui.lang).onAgenda}</p>
      <ul class="ds-list">
        {agendas.map(({ meeting, item }) => (
          <li>
            <a href={`${ui.href(bodyMeetingPaths.meeting(meeting.bodySlug, meeting.number))}#sak-${item}`}>
              {`${meetingTexts(ui.lang).named(meeting.number, show(meeting.bodyName, ui.lang).text)}, ${longDate(meeting.day, ui.lang)}`}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
