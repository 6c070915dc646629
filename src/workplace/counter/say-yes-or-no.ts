import { answerInterest } from '../../activities/index.ts'
import { answerCandidacy, candidateOfAct } from '../../bodies/index.ts'
import type { Act } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { answerHelp } from '../../suggestions/index.ts'

interface Saying {
  act: Act
  /** Yes, and how it was said; or no. */
  said: string
  by: string
  at: Instant
}

/** What somebody says at the desk or on the phone to help they offered, or to a seat; the act says which. */
export async function sayYesOrNo(db: Db, { act, said, by, at }: Saying): Promise<void> {
  if (said !== 'desk' && said !== 'phone' && said !== 'nei') return
  const [yes, channel] = [said !== 'nei', said === 'desk' ? 'desk' : 'phone'] as const
  if (act.kind === 'suggestion-support') await answerHelp(db, { actId: act.id, answer: yes ? 'yes' : 'no', by })
  if (act.kind === 'committee-interest') await answerInterest(db, { actId: act.id, yes, by: channel, notedBy: by, at })
  const candidate = act.kind === 'candidate' ? await candidateOfAct(db, act.id) : null
  if (candidate !== null) await answerCandidacy(db, { candidateId: candidate.id, yes, channel, by, at })
}
