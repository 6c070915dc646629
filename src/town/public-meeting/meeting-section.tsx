import { meetingPaths, type FoundActivity, type ReportItem, type Session } from '../../activities/index.ts'
import { ButtonLink, Buttons, Prose, Section, Text, type Ui } from '../../design/index.ts'
import { show, type Localized } from '../../platform/content/localized.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { Agenda } from './agenda.tsx'
import { meetingPageTexts } from './texts.ts'

interface MeetingProps {
  ui: Ui
  activity: FoundActivity
  /** The date ahead, or the one that goes on. */
  next: Session | undefined
  /** The day that the page is of: what was published later is not on it. */
  known: Day
  live: boolean
}

/** On the page of a public meeting: what is ahead first, with the way to its live page and what is good to know; then the reports of what has been. */
export function MeetingSection({ ui, activity: { item }, next, known, live }: MeetingProps) {
  if (item.kind !== 'public_meeting') return null
  const t = meetingPageTexts(ui.lang)
  const reports = (item.meeting?.reports ?? []).filter(({ publishedOn }) => publishedOn <= known).toSorted((a, b) => (a.on < b.on ? 1 : -1))
  const { agenda = [], practical } = item.meeting ?? {}
  return (
    <>
      {next === undefined && (reports.length > 0 || agenda.length === 0) ? null : (
        <Section title={t.agenda} id="program" close>
          <Agenda ui={ui} agenda={agenda} now={null} />
          {next === undefined ? <p>{t.noReport}</p> : null}
          {live && next?.state === 'planned' ? (
            <Buttons>
              <ButtonLink href={ui.href(meetingPaths.live(item.key, next.occurrence))}>{t.live}</ButtonLink>
            </Buttons>
          ) : null}
        </Section>
      )}
      {next === undefined || practical === undefined ? null : (
        <Section title={t.practical} id="praktisk" close>
          <Paragraphs ui={ui} of={practical} />
        </Section>
      )}
      {reports.map((report) => (
        <Report ui={ui} report={report} />
      ))}
    </>
  )
}

function Report({ ui, report }: { ui: Ui; report: ReportItem }) {
  const t = meetingPageTexts(ui.lang)
  const about = [t.published(fullDate(report.publishedOn, ui.lang)), ...(report.heads === undefined ? [] : [t.heads(report.heads)])]
  return (
    <Section title={t.report(fullDate(report.on, ui.lang))} id={`referat-${report.on}`} close>
      <div class="meeting-report">
        <p class="published">{`${about.join('. ')}.`}</p>
        <Paragraphs ui={ui} of={report.summary} />
        {report.next === undefined ? null : (
          <>
            <h3>{t.next}</h3>
            <Paragraphs ui={ui} of={report.next} />
          </>
        )}
        {report.asked.length === 0 ? null : (
          <>
            <h3>{t.asked}</h3>
            <dl class="asked">
              {report.asked.map(({ question, answer }) => (
                <div>
                  <dt>{question}</dt>
                  <dd>{answer}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </div>
    </Section>
  )
}

/** Paragraph by paragraph, each in the language that it has. */
function Paragraphs({ ui, of }: { ui: Ui; of: Localized }) {
  const shown = show(of, ui.lang)
  return (
    <Prose>
      {shown.text.split(/\n{2,}/).map((text) => (
        <p>
          <Text of={{ ...shown, text }} />
        </p>
      ))}
    </Prose>
  )
}
