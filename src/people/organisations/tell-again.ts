import type { Tx } from '../../platform/database/index.ts'
import { listener, messageGivenUp, type MessageOutcome } from '../../platform/outbox/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { tellActorAgain } from '../acts/act-notice.ts'
import { reachOf } from '../acts/reach.ts'
import { rungWords, TOLD } from './mails.ts'
import { senderOf } from './sender.ts'

/** What a leader was to hear and did not is told another way; the reason stands on the receipt. */
export const tellMemberAgain = listener({
  kind: messageGivenUp,
  name: 'people.tell-member-another-way',
  handle: (tx, { payload, at }) => tellAgain(tx, payload, at),
})

const ID = String.raw`[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}`
const OURS = new RegExp(String.raw`^organisation:(\w+):(${ID}):.*:(${ID})$`)

async function tellAgain(tx: Tx, { id, key }: MessageOutcome, at: Instant): Promise<void> {
  const [, told, organisationId, actId] = OURS.exec(key) ?? []
  const what = TOLD.find((one) => one === told)
  if (what === undefined || organisationId === undefined || actId === undefined) return
  if ((await reachOf(tx, { actId })) === null) return
  const name = (await senderOf(tx, organisationId))?.name ?? ''
  await tellActorAgain(tx, { notice: { act: actId, ...rungWords(what, name), page: null, notAfter: null }, after: id }, at)
}
