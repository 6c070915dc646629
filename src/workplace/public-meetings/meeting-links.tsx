import { datesOf, type ActivityDate, type DaysOff } from '../../activities/index.ts'
import { Section } from '../../design/index.ts'
import { can, hubScope, providerScope } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import { activitiesAt, type Opened } from '../activities/activity-target.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import { addDays } from '../../platform/time/index.ts'
import { Lines } from '../lines.tsx'

/** Beside a date of a public meeting: the host's page, for those who may host. */
export function HostLink({
  opened: { work, key, item },
  date,
  name,
}: {
  opened: Pick<Opened, 'work' | 'key' | 'item'>
  date: ActivityDate
  name: string
}) {
  if (item.kind !== 'public_meeting' || work.hub === null) return null
  const scope = work.own?.kind === 'provider' ? providerScope(work.own.slug) : hubScope(work.hub.slug)
  if (!can(work.who, 'meeting.host', scope)) return null
  return (
    <>
      {' '}
      <a href={activitiesAt(work, `/${key}/mote/${date.occurrence}`)}>
        {work.t.meetings.link}
        <span class="ds-sr-only">{`: ${name}`}</span>
      </a>
    </>
  )
}

/** The report is written while it is remembered, and put right for a while. */
const DAYS_BACK = 90

/** On the overview of a public meeting: its agenda in short and the way to change it, and the reports of what has been. */
export function MeetingPart({ opened: { work, key, item }, off }: { opened: Opened; off: DaysOff }) {
  if (item.kind !== 'public_meeting') return null
  const t = work.t.meetings
  const agenda = (item.meeting?.agenda ?? []).map(
    ({ at, title }) => `${at === undefined ? '' : `${at.replace(':', '.')} `}${show(title, work.lang).text}`,
  )
  const been = datesOf(item, { from: addDays(work.today, -DAYS_BACK), to: addDays(work.today, -1) }, off)
  return (
    <Section title={t.section} id="folkemotet" close aside={<a href={activitiesAt(work, `/${key}/mote`)}>{t.editPlan}</a>}>
      {agenda.length === 0 ? <p>{t.noAgenda}</p> : <Lines lines={agenda} />}
      <ul class="lines">
        {been.map((date) => (
          <li>
            {`${fullDate(date.day, work.lang)}: `}
            <a href={activitiesAt(work, `/${key}/referat/${date.occurrence}`)}>
              {t.report}
              <span class="ds-sr-only">{`, ${date.occurrence}`}</span>
            </a>
            <HostLink opened={{ work, key, item }} date={date} name={fullDate(date.day, work.lang)} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
