import type { Context } from 'hono'
import { meetingPaths, supportQuestion } from '../../activities/index.ts'
import { uiOf } from '../../hubs/index.ts'
import { markBrowser } from '../../people/index.ts'
import { addressOf, brake } from '../../platform/brakes/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { meetingAsked, supportersHere } from './meeting-asked.ts'

/** A hall behind one address is let through; a program that sends on and on is not. */
const BY_ADDRESS = { what: 'meeting-support', most: 400, per: 60 * 60_000 }

/** `POST /mote/:key/:occurrence/stotte`: stands behind a question, or no longer. */
export async function sendSupport(c: Context<Env>): Promise<Response> {
  const { db, clock } = c.get('deps')
  const [ui, meeting, typed] = [await uiOf(c), await meetingAsked(c), await sentForm(c)]
  await brake(db, BY_ADDRESS, addressOf(c))
  const supporters = await supportersHere(c, meeting.sessionId, markBrowser(c))
  const questionId = lineOf(typed, 'sporsmal')
  await supportQuestion(db, { meeting, questionId, supporters, stands: lineOf(typed, 'svar') !== 'nei', at: clock.now() })
  return c.redirect(`${ui.href(meetingPaths.live(meeting.activity.item.key, meeting.session.occurrence))}#sporsmalene`, 303)
}
