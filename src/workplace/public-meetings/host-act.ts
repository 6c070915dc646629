import type { Context } from 'hono'
import {
  askQuestion,
  closeMeeting,
  HIDDEN_BECAUSE,
  moderate,
  openMeeting,
  readMeetingQuestion,
  setPoint,
  type HostAct,
} from '../../activities/index.ts'
import type { FormError } from '../../design/index.ts'
import { newActKey, readActKey } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { Work } from '../work.ts'
import { answerField } from './answer-field.ts'
import type { OpenedMeeting } from './meeting-target.ts'

/** What was done: where on the page one goes on, and the words of a receipt; or what is wrong. */
export type HostDid = { anchor: string; code?: string } | { errors: readonly FormError[]; typed: Typed }

const PARTY = { name: 'optional', contact: 'optional', mayBeRung: true, atDesk: true } as const
const LONGEST_ANSWER = 1000

/** One act of a host, by the button that was pressed. Throws `conflict`, `not-found`. */
export async function doHostAct(c: Context<Env>, { opened, meeting }: OpenedMeeting): Promise<HostDid> {
  const { db } = c.get('deps')
  const typed = await sentForm(c)
  const [does = '', value = ''] = lineOf(typed, 'gjor').split(':')
  const { sessionId } = meeting
  const { now: at, who } = opened.work
  switch (does) {
    case 'apne':
      await openMeeting(db, { sessionId, at })
      return { anchor: 'neste' }
    case 'avslutt':
      await closeMeeting(db, { sessionId, at })
      return { anchor: 'na' }
    case 'punkt':
      await setPoint(db, { sessionId, point: meeting.plan.agenda.some(({ key }) => key === value) ? value : null })
      return { anchor: 'neste' }
    case 'papir':
      return typeInPaper(c, { opened, meeting }, typed)
    default: {
      if (does === 'besvart' && lineOf(typed, 'svar').length > LONGEST_ANSWER) return answerTooLong(opened.work, typed)
      const act = actOf(does, typed)
      if (act !== null) await moderate(db, { sessionId, questionId: lineOf(typed, 'sporsmal'), act, by: who.id, at })
      return { anchor: does === 'vis' || does === 'skjul' ? 'venter' : 'lista' }
    }
  }
}

/** The answer alone is kept: what is typed in from paper has a field of the same name as the number of the question. */
function answerTooLong({ t }: Work, typed: Typed): HostDid {
  const field = answerField(lineOf(typed, 'sporsmal'))
  return { errors: [{ field, text: t.faults.tooLong(LONGEST_ANSWER) }], typed: { nokkel: newActKey(), [field]: lineOf(typed, 'svar') } }
}

function actOf(does: string, typed: Typed): HostAct | null {
  switch (does) {
    case 'vis':
      return { does: 'show' }
    case 'skjul':
      return { does: 'hide', because: HIDDEN_BECAUSE.find((one) => one === typed['hvorfor']) ?? 'off_topic' }
    case 'liste':
      return { does: 'list' }
    case 'avliste':
      return { does: 'unlist' }
    case 'opp':
      return { does: 'up' }
    case 'besvart': {
      const answer = lineOf(typed, 'svar')
      return { does: 'answer', answer: answer === '' ? null : answer }
    }
    case 'ubesvart':
      return { does: 'reopen' }
    default:
      return null
  }
}

async function typeInPaper(c: Context<Env>, { opened, meeting }: OpenedMeeting, typed: Typed): Promise<HostDid> {
  const { db, config } = c.get('deps')
  const { lang, who, now } = opened.work
  const { faults, contact: _, ...asked } = readMeetingQuestion(typed, { asked: PARTY, language: lang, lang })
  if (faults.length > 0) return { errors: faults.map(({ field, message }) => ({ field, text: message })), typed }
  const how = { channel: 'paper', registeredBy: who, key: readActKey(typed), publicUrl: config.publicUrl, at: now } as const
  const { code } = await askQuestion(db, { ...asked, ...how, meeting })
  return { anchor: 'papir', code }
}
