import type { Context } from 'hono'
import { askQuestion, LONGEST_MEETING_QUESTION, readMeetingQuestion, takesQuestions, type FoundMeeting } from '../../activities/index.ts'
import { Button, ButtonLink, Buttons, ErrorSummary, errorOf, Form, Select, TextArea, type FormError } from '../../design/index.ts'
import { newActKey, PartyFields, readActKey, type AskedOfParty } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { counterOf, type Counter } from '../counter/counter.ts'
import { Draft } from '../counter/draft.tsx'
import { ChannelChoice, channelTyped, LanguageChoice, languageTyped } from '../counter/on-behalf.tsx'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { meetingChoice, meetingsAtDesk, valueOf } from './meetings-at-desk.ts'

type C = Context<Env>

const ASKED: AskedOfParty = { name: 'optional', contact: 'optional', mayBeRung: true, atDesk: true }

/** `/arbeid/skranke/motesporsmal`: what somebody wants answered at a public meeting, by phone, here or on a slip of paper. */
export async function askMeetingPage(c: C): Promise<Response> {
  const counter = await counterOf(c)
  const typed = { til: c.req.query('til') ?? '', kanal: 'phone', sprak: 'nb', nokkel: newActKey() }
  return c.html(<AskView counter={counter} meetings={await meetingsFor(c, counter)} typed={typed} errors={[]} />)
}

export async function registerMeetingQuestion(c: C): Promise<Response> {
  const { db, config } = c.get('deps')
  const [counter, typed] = [await counterOf(c), await sentForm(c)]
  const { work, href } = counter
  const meetings = await meetingsFor(c, counter)
  const meeting = meetings.find((one) => valueOf(one) === lineOf(typed, 'til'))
  const { faults, contact: _, ...asked } = readMeetingQuestion(typed, { asked: ASKED, language: languageTyped(typed), lang: work.lang })
  const errors = [
    ...(meeting === undefined ? [{ field: 'til', text: work.t.faults.choose }] : []),
    ...faults.map(({ field, message }) => ({ field, text: message })),
  ]
  if (meeting === undefined || errors.length > 0) return c.html(<AskView {...{ counter, meetings, typed, errors }} />, 422)
  const how = { channel: channelTyped(typed), registeredBy: work.who, key: readActKey(typed), publicUrl: config.publicUrl, at: work.now }
  const { actId, again } = await askQuestion(db, { ...asked, ...how, meeting })
  return c.redirect(href(workPaths.counterReceipt(actId), { ny: again ? 'igjen' : 'motesporsmal' }), 303)
}

/** Those that take questions, now and as far ahead as anybody asks. */
const meetingsFor = async (c: C, counter: Counter) =>
  (await meetingsAtDesk(c, counter, { back: 0, ahead: 60 })).filter((one) => takesQuestions(one, counter.work.today))

interface ViewProps {
  counter: Counter
  meetings: readonly FoundMeeting[]
  typed: Typed
  errors: readonly FormError[]
}

function AskView({ counter, meetings, typed, errors }: ViewProps) {
  const { work, href } = counter
  const t = work.t.meetings
  const options = meetings.map((one) => meetingChoice(one, work.lang))
  return (
    <WorkPage
      work={work}
      {...(counter.hub === null ? {} : { colours: counter.hub })}
      title={t.askTitle}
      lead={options.length === 0 ? t.askNone : t.askLead}
      scripts={['torg-draft.js']}
    >
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        {options.length === 0 ? null : (
          <Draft work={work}>
            <Form action={href(workPaths.counterMeetingQuestion)} hidden={{ nokkel: readActKey(typed) }}>
              <TextArea
                name="sporsmal"
                label={work.t.counter.form.question}
                hint={work.t.counter.form.questionHint}
                rows={4}
                maxlength={LONGEST_MEETING_QUESTION}
                value={lineOf(typed, 'sporsmal')}
                error={errorOf(errors, 'sporsmal')}
              />
              <Select name="til" label={t.chooseMeeting} options={options} value={lineOf(typed, 'til')} error={errorOf(errors, 'til')} />
              <PartyFields ui={work.ui} asked={ASKED} typed={typed} errors={errors} why={t.askWhy} />
              <ChannelChoice work={work} typed={typed} />
              <LanguageChoice work={work} typed={typed} />
              <Buttons>
                <Button>{t.askAct}</Button>
              </Buttons>
            </Form>
          </Draft>
        )}
        <Buttons>
          <ButtonLink weight="tertiary" href={href(workPaths.counter)}>
            {work.t.counter.form.back}
          </ButtonLink>
        </Buttons>
      </div>
    </WorkPage>
  )
}
