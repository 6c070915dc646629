import type { TopicNames } from '../../people/index.ts'
import type { Tx } from '../../platform/database/index.ts'
import type { WorkDeps } from '../../platform/jobs/index.ts'
import { listener, messageGivenUp, type MessageOutcome } from '../../platform/outbox/index.ts'
import type { Sending } from '../follow/send-letter.ts'
import type { MessageLines } from '../message-lines.ts'
import { sendAnswerAgain } from './answer-again.ts'
import { parseReturned } from './returned.ts'
import { tellNoticeAgain } from './notice-again.ts'
import { tellTidingsAgain } from './tidings-again.ts'

/** What came back is not lost (domain.md M1, M2): another address of theirs, else the call list. */
export const hearGivenUp = (namesOf: (deps: WorkDeps) => TopicNames, lines: MessageLines) =>
  listener({
    kind: messageGivenUp,
    name: 'messages.tell-another-way',
    handle: (tx, { payload, at }, deps) => tellAgain(tx, payload, { lines, names: namesOf(deps), publicUrl: deps.config.publicUrl, at }),
  })

async function tellAgain(tx: Tx, { id, key }: MessageOutcome, sending: Sending): Promise<void> {
  const returned = parseReturned(key)
  if (returned?.what === 'notice') await tellNoticeAgain(tx, { ...returned, id, at: sending.at })
  if (returned?.what === 'tidings') await tellTidingsAgain(tx, { ...returned, key }, sending)
  if (returned?.what === 'enquiry') await sendAnswerAgain(tx, returned, sending)
}
