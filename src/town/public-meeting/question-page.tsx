import type { Context } from 'hono'
import { ASKED_TO_ASK, askQuestion, meetingPaths, readMeetingQuestion, takesQuestions, type FoundMeeting } from '../../activities/index.ts'
import { errorOf, TextArea } from '../../design/index.ts'
import { uiOf } from '../../hubs/index.ts'
import { asSent, knownParty, newDatedKey, provenHere, receiptPaths, sendersHere, keepingTyped } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { ActForm, type ActState } from '../act/act-form.tsx'
import { admitAct, noteTrap } from '../act/admit-act.ts'
import { ProofPage } from '../act/proof-page.tsx'
import { actErrors, sentOverWeb } from '../act/sent-act.ts'
import { isTrapped, TrappedPage } from '../act/trap.tsx'
import { meetingAsked } from './meeting-asked.ts'
import { meetingPageTexts } from './texts.ts'
import { topicOf } from './topic-of.ts'

type C = Context<Env>

const pathOf = ({ activity, session }: FoundMeeting) => meetingPaths.ask(activity.item.key, session.occurrence)
const livePath = ({ activity, session }: FoundMeeting) => meetingPaths.live(activity.item.key, session.occurrence)

/** `/mote/:key/:occurrence/sporsmal`: from the hall or from home. */
export async function questionPage(c: C) {
  const [ui, meeting, senders] = await Promise.all([uiOf(c), meetingAsked(c), sendersHere(c)])
  if (!takesQuestions(meeting, c.get('deps').clock.today())) return c.redirect(ui.href(livePath(meeting)), 303)
  const typed = { nokkel: await newDatedKey(c.get('deps').db), ...knownParty(c) }
  return c.html(<QuestionPage state={{ ui, topic: topicOf(meeting, ui), typed, errors: [], senders }} meeting={meeting} />)
}

export async function sendQuestion(c: C) {
  const { db } = c.get('deps')
  const [ui, meeting, typed, senders] = await Promise.all([uiOf(c), meetingAsked(c), sentForm(c), sendersHere(c)])
  if (isTrapped(typed)) {
    await noteTrap(c)
    return c.html(<TrappedPage ui={ui} back={pathOf(meeting)} />, 422)
  }
  const { typed: read, organisation } = asSent(typed, senders)
  const { faults, contact, ...asked } = readMeetingQuestion(read, { language: ui.page, lang: ui.lang })
  const errors = await actErrors(c, { faults, contact }, ui.lang)
  const state = { ui, topic: topicOf(meeting, ui), typed, errors, senders }
  if (errors.length > 0) return c.html(<QuestionPage state={state} meeting={meeting} />, 422)
  const proven = await provenHere(c)
  const admission = await admitAct(c, { kind: 'meeting-question', typed, contact, text: asked.body, proven })
  if ('task' in admission)
    return c.html(<ProofPage ui={ui} action={pathOf(meeting)} typed={typed} task={admission.task} hub={meeting.activity.hub} />)
  return keepingTyped(c, typed, {
    send: async () => {
      const { token } = await askQuestion(db, { ...asked, meeting, organisation, ...admission, ...sentOverWeb(c, typed) })
      return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
    },
    form: (again, why) => c.html(<QuestionPage state={{ ...state, typed: again, errors: why }} meeting={meeting} />),
  })
}

function QuestionPage({ state, meeting }: { state: ActState; meeting: FoundMeeting }) {
  const { ui, typed, errors } = state
  const t = meetingPageTexts(ui.lang)
  const words = { title: t.askTitle, lead: t.askLead, why: t.askWhy, act: t.askAct }
  return (
    <ActForm state={state} action={pathOf(meeting)} words={words} asked={ASKED_TO_ASK} after={<p>{t.rule[meeting.plan.moderation]}</p>}>
      <TextArea
        name="sporsmal"
        label={t.askField}
        hint={t.askHint}
        rows={4}
        value={lineOf(typed, 'sporsmal')}
        error={errorOf(errors, 'sporsmal')}
      />
    </ActForm>
  )
}
