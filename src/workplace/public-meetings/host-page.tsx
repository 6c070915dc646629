import type { Context } from 'hono'
import { answerCounts, attendeesOf, hostQuestions } from '../../activities/index.ts'
import { newActKey, recordViews } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import type { Typed } from '../../platform/http/forms.ts'
import type { FormError } from '../../design/index.ts'
import { machineNow } from '../../platform/time/index.ts'
import { activitiesAt } from '../activities/activity-target.ts'
import { doHostAct } from './host-act.ts'
import { HostView } from './host-view.tsx'
import { openMeetingDate, type OpenedMeeting } from './meeting-target.ts'

type C = Context<Env>

/** `…/aktiviteter/:key/mote/:day`: the meeting from the host's side, as it goes on. */
export async function hostPage(c: C): Promise<Response> {
  return shown(c, await openMeetingDate(c), { typed: { nokkel: newActKey() }, errors: [], status: 200 })
}

export async function hostMeeting(c: C): Promise<Response> {
  const at = await openMeetingDate(c)
  const did = await doHostAct(c, at)
  if ('errors' in did) return shown(c, at, { ...did, status: 422 })
  const path = activitiesAt(at.opened.work, `/${at.opened.key}/mote/${at.meeting.session.occurrence}`)
  // The words of a receipt stand in no address: they are shown once, on the page that answers.
  if (did.code !== undefined)
    return shown(c, await openMeetingDate(c), { typed: { nokkel: newActKey() }, errors: [], status: 200, code: did.code })
  return c.redirect(`${path}#${did.anchor}`, 303)
}

interface Shown {
  typed: Typed
  errors: readonly FormError[]
  status: 200 | 422
  code?: string
}

/** Whoever sees a name has seen it (domain.md A6). */
async function shown(c: C, { opened, meeting }: OpenedMeeting, { typed, errors, status, code }: Shown): Promise<Response> {
  const { db } = c.get('deps')
  const { key, occurrence } = meeting.session
  const [questions, wishes, list] = await Promise.all([
    hostQuestions(db, meeting.sessionId),
    answerCounts(db, meeting.sessionId),
    attendeesOf(db, { key, occurrence }),
  ])
  const named = questions.filter(({ name }) => name !== null).map(({ actId }) => `act:${actId}`)
  await recordViews(db, { actor: opened.work.who.id, subjects: named, at: new Date(machineNow()) })
  const props = { opened, meeting, questions, wishes, counts: list?.counts ?? null, typed, errors, code: code ?? null }
  return c.html(<HostView {...props} />, status)
}
