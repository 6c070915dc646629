import type { Db } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { lastState, step } from './candidate-steps.ts'
import type { CandidateState, StepChannel } from './candidate-state.ts'
import { nominationSaid } from './texts.ts'

interface Said {
  candidateId: string
  yes: boolean
  channel: StepChannel
  /** The staff account that wrote it down; null when she did. */
  by: string | null
  /** Town time. */
  at: Instant
}

/** Her own yes or no. A yes after she has been considered changes nothing. Throws `conflict` when it is too late: a seat is left by its secretary. */
export function answerCandidacy(db: Db, { yes, ...said }: Said): Promise<void> {
  return db.transaction().execute(async (tx) => {
    if ((await lastState(tx, said.candidateId)) === 'elected')
      throw new Fault(
        'conflict',
        nominationSaid((t) => t.faults.elected),
      )
    await step(tx, { ...said, state: yes ? 'willing' : 'declined' })
  })
}

interface Moved {
  candidateId: string
  to: CandidateState
  by: string
  at: Instant
}

/** What the room decides of one. Throws `conflict` when it does not follow from where she is. */
export function moveCandidate(db: Db, { candidateId, to, by, at }: Moved): Promise<void> {
  return db.transaction().execute((tx) => step(tx, { candidateId, state: to, by, channel: 'room', at }))
}
