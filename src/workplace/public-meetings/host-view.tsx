import { meetingPaths, whenWords } from '../../activities/index.ts'
import { Button, ButtonLink, Buttons, ErrorSummary, errorOf, Field, Form, Notice, Section, TextArea } from '../../design/index.ts'
import { can, hubScope, readActKey } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { activitiesAt } from '../activities/activity-target.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { FloorControl } from './floor-control.tsx'
import { hostAction, type HostProps } from './host-props.ts'
import { QuestionsToHost } from './questions-to-host.tsx'

export function HostView(props: HostProps) {
  const { opened, meeting, errors } = props
  const { work } = opened
  const t = work.t.meetings
  const { title } = meeting.activity.item
  const when = capital(whenWords({ sessionId: meeting.sessionId, dates: [meeting.session] }, work.lang))
  return (
    <WorkPage work={work} saysWhere title={t.hostTitle(show(title, work.lang).text)} lead={t.hostLead(when)} styles={['meeting.css']}>
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        <FloorControl {...props} />
      </div>
      <QuestionsToHost {...props} />
      <Paper {...props} />
      <Wishes {...props} />
      <Ways {...props} />
    </WorkPage>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A slip from the hall: the text, and a name if there is one. */
function Paper(props: HostProps) {
  const { opened, typed, errors, code } = props
  const t = opened.work.t.meetings
  return (
    <Section title={t.paper} id="papir" close offPaper>
      {code === null ? null : (
        <Notice kind="done" live>
          <p>{t.paperSaved(code)}</p>
        </Notice>
      )}
      <Form action={hostAction(props)} hidden={{ nokkel: readActKey(typed), gjor: 'papir' }}>
        <TextArea name="sporsmal" label={t.paperText} rows={2} value={lineOf(typed, 'sporsmal')} error={errorOf(errors, 'sporsmal')} />
        <Field
          name="navn"
          label={t.paperName}
          suffix={opened.work.t.optional}
          value={lineOf(typed, 'navn')}
          error={errorOf(errors, 'navn')}
          autocomplete="off"
          size={30}
        />
        <Buttons>
          <Button weight="secondary">{t.paperSave}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

function Wishes({ opened, meeting, wishes }: HostProps) {
  const { work } = opened
  const t = work.t.meetings
  const questions = meeting.activity.item.signUp?.questions ?? []
  if (questions.length === 0) return null
  const nameOf = (key: string) => {
    const asked = questions.find((one) => one.key === key)
    return asked === undefined ? key : show(asked.text, work.lang).text
  }
  return (
    <Section title={t.wishes} id="onsker" close>
      {wishes.length === 0 ? (
        <p>{t.noWishes}</p>
      ) : (
        <ul class="lines">
          {wishes.map(({ question, answer, count }) => (
            <li>{t.wish(nameOf(question), answer, count)}</li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function Ways({ opened, meeting, counts }: HostProps) {
  const { work, key } = opened
  const t = work.t.meetings
  const { occurrence } = meeting.session
  const hub = work.hub?.slug ?? ''
  const mayRecruit = work.own === null && can(work.who, 'committee.recruit', hubScope(hub)) && meeting.plan.committee !== undefined
  return (
    <Section title={t.ways} id="videre" close offPaper>
      {counts === null || counts.heads === null ? null : <p>{t.heads(counts.heads)}</p>}
      <Buttons>
        <ButtonLink href={activitiesAt(work, `/${key}/pameldte/${occurrence}`)}>{t.toAttendees}</ButtonLink>
        <ButtonLink href={work.ui.href(meetingPaths.live(key, occurrence))}>{t.toLive}</ButtonLink>
        <ButtonLink href={work.ui.href(meetingPaths.screen(key, occurrence))}>{t.toScreen}</ButtonLink>
        <ButtonLink href={activitiesAt(work, `/${key}/referat/${occurrence}`)}>{t.toReport}</ButtonLink>
      </Buttons>
      {mayRecruit ? (
        <Buttons>
          <ButtonLink href={activitiesAt(work, `/${key}/valgkomite/${occurrence}`)}>{t.toRecruits}</ButtonLink>
          <ButtonLink href={work.ui.href(`${workPaths.counterCommittee}?torg=${hub}&til=${key}.${occurrence}`)}>{t.register}</ButtonLink>
        </Buttons>
      ) : null}
    </Section>
  )
}
