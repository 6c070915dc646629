import { bodyPaths } from '../../bodies/index.ts'
import { Section, Table, type Ui } from '../../design/index.ts'
import type { HubOnDay } from '../../hubs/index.ts'
import { bodyMeetingPaths, type AgendaOnDay, type MeetingOnDay } from '../../meetings/index.ts'
import { show } from '../../platform/content/localized.ts'
import { longDate } from '../../platform/i18n/index.ts'
import { keptDay, type Moment } from '../as-of.ts'
import { matterTexts } from '../matters/texts.ts'
import { whenAndWhere } from './meeting-words.ts'
import { meetingPageTexts } from './texts.ts'

interface SectionProps {
  ui: Ui
  moment: Moment
  /** Of one body, the last first. */
  meetings: readonly MeetingOnDay[]
  hubs: readonly HubOnDay[]
}

/** On a body's page: when it meets next, what is being treated, and what was decided. */
export function MeetingSection({ ui, moment, meetings, hubs }: SectionProps) {
  const t = meetingPageTexts(ui.lang)
  if (meetings.length === 0) return null
  const next = meetings.findLast(({ day, cancelled }) => day >= moment.day && cancelled === null)
  const items = meetings.flatMap((meeting) => (meeting.cancelled === null ? meeting.agenda.map((item) => ({ meeting, item })) : []))
  return (
    <Section
      title={t.section}
      id="moter"
      close
      aside={<a href={ui.href(bodyPaths.matters(meetings[0]?.bodySlug ?? '', keptDay(moment)))}>{matterTexts(ui.lang).way}</a>}
    >
      <p class="lead">
        {next === undefined ? (
          t.noNext
        ) : (
          <>
            {t.next}: <a href={ui.href(bodyMeetingPaths.meeting(next.bodySlug, next.number))}>{whenAndWhere(next, hubs, ui.lang)}</a>.
          </>
        )}
      </p>
      {items.length === 0 ? null : (
        <Table
          caption={t.section}
          head={[t.case, t.standing]}
          rows={items.slice(0, MOST).map(({ meeting, item }) => ({
            cells: [
              <a href={ui.href(`${bodyMeetingPaths.meeting(meeting.bodySlug, meeting.number)}#sak-${item.number}`)}>
                {show(item.title, ui.lang).text}
              </a>,
              standingOf(item, meeting, { ui, moment }),
            ],
          }))}
        />
      )}
    </Section>
  )
}

const MOST = 12

function standingOf(item: AgendaOnDay, meeting: MeetingOnDay, { ui, moment }: Pick<SectionProps, 'ui' | 'moment'>): string {
  const t = meetingPageTexts(ui.lang)
  if (item.closedBasis !== null) return `${t.closed}.`
  if (item.outcome !== null && item.outcomeOn !== null)
    return `${t.decided(longDate(item.outcomeOn, ui.lang))}: ${show(item.outcome, ui.lang).text}`
  return meeting.day < moment.day ? t.undecided : `${t.treated(longDate(meeting.day, ui.lang))}.`
}
