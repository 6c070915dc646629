import type { Context } from 'hono'
import { errorOf, TextArea } from '../../design/index.ts'
import { uiOf } from '../../hubs/index.ts'
import { sendEnquiry } from '../../messages/index.ts'
import { asSent, knownParty, newDatedKey, provenHere, receiptPaths, sendersHere, keepingTyped, type Topic } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { ActForm, type ActState } from './act-form.tsx'
import { admitAct, noteTrap } from './admit-act.ts'
import { ASKED_TO_QUESTION, readQuestion } from './read-question.ts'
import { actPaths } from './paths.ts'
import { ProofPage } from './proof-page.tsx'
import { actErrors, sentOverWeb } from './sent-act.ts'
import { actPageTexts } from './texts.ts'
import { topicAsked } from './topic-asked.ts'
import { isTrapped, TrappedPage } from './trap.tsx'

type C = Context<Env>

/** `/kontakt/torg/:hub`, `/kontakt/tilbyder/:slug`: a question, and the answer comes back. */
export async function contactPage(c: C) {
  const [ui, topic, senders] = await Promise.all([uiOf(c), topicAsked(c, { toAsk: true }), sendersHere(c)])
  const typed = { nokkel: await newDatedKey(c.get('deps').db), ...knownParty(c) }
  return c.html(<ContactPage state={{ ui, topic, typed, errors: [], senders }} />)
}

export async function sendQuestion(c: C) {
  const { db } = c.get('deps')
  const [ui, topic, typed, senders] = await Promise.all([uiOf(c), topicAsked(c, { toAsk: true }), sentForm(c), sendersHere(c)])
  if (isTrapped(typed)) {
    await noteTrap(c)
    return c.html(<TrappedPage ui={ui} back={actPaths.contact(topic.id)} />, 422)
  }
  const { typed: read, organisation } = asSent(typed, senders)
  const { faults, contact, ...asked } = readQuestion(read, { language: ui.page, lang: ui.lang })
  const errors = await actErrors(c, { faults, contact }, ui.lang)
  if (errors.length > 0) return c.html(<ContactPage state={{ ui, topic, typed, errors, senders }} />, 422)
  const proven = await provenHere(c)
  const admission = await admitAct(c, { kind: 'enquiry', typed, contact, text: asked.body, proven })
  if ('task' in admission)
    return c.html(<ProofPage ui={ui} action={actPaths.contact(topic.id)} typed={typed} task={admission.task} hub={topic.hub} />)
  return keepingTyped(c, typed, {
    send: async () => {
      const { token } = await sendEnquiry(db, { ...asked, topic: topic.id, organisation, ...admission, ...sentOverWeb(c, typed) })
      return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
    },
    form: (again, why) => c.html(<ContactPage state={{ ui, topic, typed: again, errors: why, senders }} />),
  })
}

function ContactPage({ state }: { state: ActState & { topic: Topic } }) {
  const { ui, topic, typed, errors } = state
  const t = actPageTexts(ui.lang).contact
  return (
    <ActForm state={state} action={actPaths.contact(topic.id)} words={t} asked={ASKED_TO_QUESTION}>
      <TextArea
        name="sporsmal"
        label={t.question}
        hint={t.questionHint}
        rows={6}
        value={lineOf(typed, 'sporsmal')}
        error={errorOf(errors, 'sporsmal')}
      />
    </ActForm>
  )
}
