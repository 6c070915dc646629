import {
  ASKED_OF_VOLUNTEER,
  isNeeded,
  readVolunteer,
  slotWords,
  volunteerFor,
  VolunteerFields,
  volunteerPaths,
  type FoundNeed,
} from '../../activities/index.ts'
import { uiOf } from '../../hubs/index.ts'
import { asSent, knownParty, newDatedKey, provenHere, receiptPaths, sendersHere, keepingTyped, type Topic } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import type { Ui } from '../../design/index.ts'
import { ActForm, type ActState } from '../act/act-form.tsx'
import { admitAct, noteTrap } from '../act/admit-act.ts'
import { ProofPage } from '../act/proof-page.tsx'
import { actErrors, sentOverWeb } from '../act/sent-act.ts'
import { isTrapped, TrappedPage } from '../act/trap.tsx'
import { needAsked } from './need-page.tsx'
import { volunteerPageTexts } from './texts.ts'

/** `/frivillig/:key/pamelding`: when one can help, and how one is reached. */
export async function offerHelpPage(c: Ctx) {
  const [ui, need, senders] = await Promise.all([uiOf(c), needAsked(c), sendersHere(c)])
  if (!isNeeded(need)) return c.redirect(ui.href(volunteerPaths.need(need.key)))
  const typed = { nokkel: await newDatedKey(c.get('deps').db), ...knownParty(c) }
  return c.html(<JoinPage state={{ ui, topic: topicOf(need, ui), typed, errors: [], senders }} need={need} />)
}

export async function sendHelp(c: Ctx) {
  const { db } = c.get('deps')
  const [ui, need, typed, senders] = await Promise.all([uiOf(c), needAsked(c), sentForm(c), sendersHere(c)])
  const path = volunteerPaths.join(need.key)
  if (isTrapped(typed)) {
    await noteTrap(c)
    return c.html(<TrappedPage ui={ui} back={path} />, 422)
  }
  const { typed: read, organisation } = asSent(typed, senders)
  const { faults, contact, ...asked } = readVolunteer(read, { need, language: ui.page, lang: ui.lang })
  const errors = await actErrors(c, { faults, contact }, ui.lang)
  if (errors.length > 0) return c.html(<JoinPage state={{ ui, topic: topicOf(need, ui), typed, errors, senders }} need={need} />, 422)
  const proven = await provenHere(c)
  const admission = await admitAct(c, { kind: 'volunteer', typed, contact, text: '', proven })
  if ('task' in admission) return c.html(<ProofPage ui={ui} action={path} typed={typed} task={admission.task} hub={need.hub} />)
  // Somebody took it while the form was filled in: what was typed stays, and another shift can be chosen.
  return keepingTyped(c, typed, {
    send: async () => {
      const what = { need: need.key, hub: need.hub, organisation, proven }
      const { token } = await volunteerFor(db, { ...asked, ...what, ...admission, ...sentOverWeb(c, typed) })
      return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
    },
    form: (again, why) => c.html(<JoinPage state={{ ui, topic: topicOf(need, ui), typed: again, errors: why, senders }} need={need} />),
  })
}

/** The need as the form of an act knows what it is about. */
function topicOf({ key, hub, title }: FoundNeed, ui: Ui): Topic {
  const name = show(title, ui.lang).text
  return { id: `hub:${hub}`, name, short: name, hub, desk: `hub:${hub}`, path: volunteerPaths.need(key) }
}

function JoinPage({ state, need }: { state: ActState; need: FoundNeed }) {
  const { ui, typed, errors } = state
  const t = volunteerPageTexts(ui.lang).form
  const [only, ...others] = need.slots
  const lead = only === undefined || others.length > 0 ? t.leadMany : t.lead(capital(slotWords(only, ui.lang)))
  return (
    <ActForm
      state={state}
      action={volunteerPaths.join(need.key)}
      words={{ title: t.title, lead, why: t.why, act: t.act }}
      isExample={need.layer === 'example'}
      asked={ASKED_OF_VOLUNTEER}
      after={<p>{t.otherwise}</p>}
    >
      <VolunteerFields ui={ui} need={need} typed={typed} errors={errors} />
    </ActForm>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
