import type { Context } from 'hono'
import { ASKED_TO_VOLUNTEER, meetingPaths, meetingSaid, takesQuestions, volunteer, type FoundMeeting } from '../../activities/index.ts'
import { uiOf } from '../../hubs/index.ts'
import { knownParty, newDatedKey, provenHere, readParty, receiptPaths, keepingTyped } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { ActForm, type ActState } from '../act/act-form.tsx'
import { admitAct, noteTrap } from '../act/admit-act.ts'
import { ProofPage } from '../act/proof-page.tsx'
import { actErrors, sentOverWeb } from '../act/sent-act.ts'
import { isTrapped, TrappedPage } from '../act/trap.tsx'
import { meetingAsked } from './meeting-asked.ts'
import { meetingPageTexts } from './texts.ts'
import { topicOf } from './topic-of.ts'

type C = Context<Env>

const pathOf = ({ activity, session }: FoundMeeting) => meetingPaths.committee(activity.item.key, session.occurrence)

/** `/mote/:key/:occurrence/valgkomite`: who would like to be in the nominating committee. Nobody but staff with the right sees who. */
export async function committeePage(c: C) {
  const [ui, meeting] = await Promise.all([uiOf(c), findingPeople(c)])
  const typed = { nokkel: await newDatedKey(c.get('deps').db), ...knownParty(c) }
  return c.html(<CommitteePage state={{ ui, topic: topicOf(meeting, ui), typed, errors: [], senders: [] }} meeting={meeting} />)
}

export async function sendInterest(c: C) {
  const { db } = c.get('deps')
  const [ui, meeting, typed] = await Promise.all([uiOf(c), findingPeople(c), sentForm(c)])
  if (isTrapped(typed)) {
    await noteTrap(c)
    return c.html(<TrappedPage ui={ui} back={pathOf(meeting)} />, 422)
  }
  const { faults, contact, ...party } = readParty(typed, { asked: ASKED_TO_VOLUNTEER, language: ui.page, lang: ui.lang })
  const errors = await actErrors(c, { faults, contact }, ui.lang)
  const state = { ui, topic: topicOf(meeting, ui), typed, errors, senders: [] }
  if (errors.length > 0) return c.html(<CommitteePage state={state} meeting={meeting} />, 422)
  const proven = await provenHere(c)
  const admission = await admitAct(c, { kind: 'committee-interest', typed, contact, text: '', proven })
  if ('task' in admission)
    return c.html(<ProofPage ui={ui} action={pathOf(meeting)} typed={typed} task={admission.task} hub={meeting.activity.hub} />)
  return keepingTyped(c, typed, {
    send: async () => {
      const { token } = await volunteer(db, { ...party, meeting, proven, ...admission, ...sentOverWeb(c, typed) })
      return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
    },
    form: (again, why) => c.html(<CommitteePage state={{ ...state, typed: again, errors: why }} meeting={meeting} />),
  })
}

/** Throws `not-found` where the meeting finds no committee, or no longer does. */
async function findingPeople(c: C): Promise<FoundMeeting> {
  const meeting = await meetingAsked(c)
  if (meeting.plan.committee === undefined || !takesQuestions(meeting, c.get('deps').clock.today()))
    throw notFound(meetingSaid((t) => t.faults.noCommittee))
  return meeting
}

function CommitteePage({ state, meeting }: { state: ActState; meeting: FoundMeeting }) {
  const { ui } = state
  const t = meetingPageTexts(ui.lang)
  const committee = meeting.plan.committee === undefined ? '' : show(meeting.plan.committee, ui.lang).text
  const words = { title: t.volunteerTitle, lead: t.volunteerLead(committee), why: t.volunteerWhy, act: t.volunteerAct }
  return <ActForm state={state} action={pathOf(meeting)} words={words} asked={ASKED_TO_VOLUNTEER} after={<p>{t.committeeText}</p>} />
}
