import type { Context } from 'hono'
import { attendeesOf, hostQuestions, whenWords, type AttendeeList } from '../../activities/index.ts'
import { Button, ButtonLink, Buttons, ErrorSummary, errorOf, Form, Section, TextArea, type FormError } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { activitiesAt, afterSaved } from '../activities/activity-target.ts'
import { saveOrSay } from '../activities/save-or-say.ts'
import { FieldView } from '../form/field-view.tsx'
import { errorsOf } from '../form/form-errors.ts'
import { namedErrors } from '../form/named-errors.ts'
import { CollisionNotice } from '../items/collision-notice.tsx'
import { SEEN, seenIn, type Collision } from '../items/edit-state.ts'
import { WorkPage } from '../work-page.tsx'
import { openMeetingDate, type OpenedMeeting } from './meeting-target.ts'
import { askedFields, readReport, REPORT_FIELDS, rowsTyped, typedReport } from './report-fields.ts'

type C = Context<Env>

/** `…/aktiviteter/:key/referat/:day`: what was said, asked and answered; the first time it is published, it is told. */
export async function reportPage(c: C): Promise<Response> {
  const { db } = c.get('deps')
  const at = await openMeetingDate(c)
  const { key, occurrence, day } = at.meeting.session
  if (day > at.opened.work.today) return c.html(<TooEarly {...at} />)
  const [questions, list] = await Promise.all([hostQuestions(db, at.meeting.sessionId), attendeesOf(db, { key, occurrence })])
  const typed = typedReport(at.meeting.report, { questions, heads: headsOf(list?.counts ?? null) })
  return c.html(<ReportView at={at} typed={typed} errors={[]} collision={null} />)
}

/** Those who were counted, or those who came by the list and without. */
function headsOf(counts: AttendeeList['counts']): number | null {
  if (counts === null) return null
  return counts.heads ?? (counts.came === null ? null : counts.came + counts.walkIns)
}

export async function saveReport(c: C): Promise<Response> {
  const at = await openMeetingDate(c)
  const { opened, meeting } = at
  const { work, key, item, layer } = opened
  const { occurrence, day } = meeting.session
  if (day > work.today) return c.html(<TooEarly {...at} />, 409)
  const typed = await sentForm(c)
  const { report, faults } = readReport(typed, { work, on: occurrence, before: meeting.report })
  if (report === null) return c.html(<ReportView at={at} typed={typed} errors={errorsOf(faults)} collision={null} />, 422)
  const reports = [...(item.meeting?.reports ?? []).filter(({ on }) => on !== occurrence), report].toSorted((a, b) =>
    a.on < b.on ? -1 : 1,
  )
  return saveOrSay(c, opened, {
    typed,
    save: { item: { ...item, meeting: { ...meeting.plan, reports } }, layer, seen: seenIn(typed, 'known') },
    done: (saved) => afterSaved(work, key, saved),
    again: ({ errors, collision, opened: now, status }) =>
      c.html(<ReportView at={{ opened: now, meeting }} typed={typed} errors={errors} collision={collision} />, status),
  })
}

interface ReportProps {
  at: OpenedMeeting
  typed: Typed
  errors: readonly FormError[]
  collision: Collision | null
}

const titleOf = ({ opened: { work }, meeting }: OpenedMeeting) =>
  work.t.meetings.reportTitle(whenWords({ sessionId: meeting.sessionId, dates: [meeting.session] }, work.lang))

function ReportView({ at, typed, errors, collision }: ReportProps) {
  const { opened, meeting } = at
  const { work, key, seen } = opened
  const { t, ui } = work
  const facts = meeting.report === null ? [] : [{ term: t.meetings.fields.summary, text: show(meeting.report.summary, work.lang).text }]
  return (
    <WorkPage work={work} title={titleOf(at)} lead={t.meetings.reportLead}>
      <div class="sec close">
        <ErrorSummary ui={ui} errors={namedErrors(errors, { fields: REPORT_FIELDS, work })} />
        <CollisionNotice work={work} collision={collision} facts={facts} />
        <Form action={activitiesAt(work, `/${key}/referat/${meeting.session.occurrence}`)} hidden={{ [SEEN]: String(seen) }}>
          {REPORT_FIELDS.map((field) => (
            <FieldView field={field} work={work} typed={typed} errors={errors} />
          ))}
          <h2>{t.meetings.askedTitle}</h2>
          <p>{t.meetings.askedHint}</p>
          {Array.from({ length: rowsTyped(typed) }, (_, k) => (
            <AskedRow at={at} nr={k + 1} typed={typed} errors={errors} />
          ))}
          <Buttons>
            <Button>{meeting.report === null ? t.meetings.publish : t.save}</Button>
            <ButtonLink weight="tertiary" href={activitiesAt(work, `/${key}`)}>
              {t.cancel}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </WorkPage>
  )
}

function AskedRow({ at, nr, typed, errors }: Pick<ReportProps, 'at' | 'typed' | 'errors'> & { nr: number }) {
  const t = at.opened.work.t.meetings
  const { question, answer } = askedFields(nr)
  return (
    <>
      <TextArea name={question} label={t.question(nr)} rows={2} value={lineOf(typed, question)} error={errorOf(errors, question)} />
      <TextArea name={answer} label={t.answerTo(nr)} rows={2} value={lineOf(typed, answer)} error={errorOf(errors, answer)} />
    </>
  )
}

function TooEarly(at: OpenedMeeting) {
  const { work, key } = at.opened
  return (
    <WorkPage work={work} title={titleOf(at)} lead={work.t.meetings.notYet}>
      <Section title={work.t.meetings.ways} id="videre" close>
        <Buttons>
          <ButtonLink href={activitiesAt(work, `/${key}/mote/${at.meeting.session.occurrence}`)}>{work.t.meetings.link}</ButtonLink>
        </Buttons>
      </Section>
    </WorkPage>
  )
}
