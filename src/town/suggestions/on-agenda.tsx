import type { Ui } from '../../design/index.ts'
import { bodyMeetingPaths, meetingTexts } from '../../meetings/index.ts'
import { show } from '../../platform/content/localized.ts'
import { longDate } from '../../platform/i18n/index.ts'
import type { OnAgenda } from './agendas-of.ts'
import { suggestionPageTexts } from './texts.ts'

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
