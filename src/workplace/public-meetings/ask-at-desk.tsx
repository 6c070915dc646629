import type { Context } from 'hono'
import { askQuestion, readMeetingQuestion, takesQuestions } from '../../activities/index.ts'
import { errorOf, TextArea } from '../../design/index.ts'
import { keepingTyped, newActKey, readActKey, type AskedOfParty } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { counterOf, type Counter } from '../counter/counter.ts'
import { channelTyped, languageTyped } from '../counter/on-behalf.tsx'
import { workPaths } from '../work-paths.ts'
import { MeetingForm, type MeetingFormState } from './meeting-form.tsx'
import { meetingsAtDesk, valueOf } from './meetings-at-desk.ts'

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
  return keepingTyped(c, typed, {
    send: async () => {
      const { actId, again } = await askQuestion(db, { ...asked, ...how, meeting })
      return c.redirect(href(workPaths.counterReceipt(actId), { ny: again ? 'igjen' : 'motesporsmal' }), 303)
    },
    form: (again, why) => c.html(<AskView {...{ counter, meetings, typed: again, errors: why }} />),
  })
}

/** Those that take questions, now and as far ahead as anybody asks. */
const meetingsFor = async (c: C, counter: Counter) =>
  (await meetingsAtDesk(c, counter, { back: 0, ahead: 60 })).filter((one) => takesQuestions(one, counter.work.today))

function AskView(state: MeetingFormState) {
  const { counter, typed, errors } = state
  const { meetings: t, counter: at } = counter.work.t
  const words = { title: t.askTitle, lead: t.askLead, none: t.askNone, why: t.askWhy, act: t.askAct }
  return (
    <MeetingForm {...state} action={workPaths.counterMeetingQuestion} asked={ASKED} words={words}>
      <TextArea
        name="sporsmal"
        label={at.form.question}
        hint={at.form.questionHint}
        rows={4}
        value={lineOf(typed, 'sporsmal')}
        error={errorOf(errors, 'sporsmal')}
      />
    </MeetingForm>
  )
}
